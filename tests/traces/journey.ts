import type { ElementHandle, Page } from 'puppeteer-core'
import { sv } from '../../scripts/lib/texts.ts'
import type { WrittenCode } from '../support/writer-page.ts'

/** What a young person writes and reads. The marks stand at the beginning, in the middle and at the end. */
export const WRITTEN = {
  question:
    'brunkulla mjölkört undrar över resan i sommar, ingen hemma får veta att jag frågar. ' +
    'sumpförgätmigej kommer hem på lördag med biljetter och pass, jag vågar inte säga nej, vad gör jag knutnarv',
  area: 'Strandviolby län',
  safe: 'nämn inte ängsnejlika',
  reply:
    'Du är inte ensam, backsippa rödklint. Ring oss om du kan, så hittar vi en väg tillsammans. Hälsningar gullvivetoft',
  followUp:
    'tack svartkämpe, jag är rädd att pappa hittar telefonen, kan ni skriva kort nästa gång fältmalört',
}

/** How a code may be typed: no two visits need to do it the same way. */
export const TYPED = {
  practised: (code: WrittenCode) => code.digits.replaceAll(' ', '-'),
  returned: (code: WrittenCode) => code.words.split(' ').join(', '),
}

/** Until where somebody goes, and where the long typing is: in the question, or in a follow-up that is never sent. */
export type Ending = 'exit' | 'writing'

type Surroundings = { url: string; neutral: string; ending: Ending; answer: () => Promise<void> }

/** At least this long, so that whatever saves a session at intervals has done so. */
const TYPING_MS = 21_000

/** Milliseconds between two letters. */
function slowly(text: string): number {
  return Math.ceil(TYPING_MS / text.length)
}

/** Asks, keeps and practises the code, leaves, comes back, reads and follows up. Returns the code. */
export async function travel(
  page: Page,
  { url, neutral, ending, answer }: Surroundings,
): Promise<WrittenCode> {
  // Many browsers share the machine with this one.
  page.setDefaultTimeout(90_000)
  const hand = handOn(page)

  await page.goto(url)
  await hand.press(sv.start.ask)
  await hand.press(sv.before.go)
  await hand.type(sv.ask.label, WRITTEN.question, ending === 'exit' ? slowly(WRITTEN.question) : 0)
  await (await page.waitForSelector('summary'))?.click()
  await hand.press(sv.summary.as.options.professional)
  await hand.type(sv.summary.area.title, WRITTEN.area)
  await hand.type(sv.summary.safe.title, WRITTEN.safe)
  await hand.press(sv.ask.send)
  const code = await hand.readCode()
  await hand.press(sv.code.next)
  await hand.type(sv.read.label, TYPED.practised(code))
  await hand.press(sv.practise.check)
  await hand.heading(sv.done.title)
  await hand.leave(neutral)

  await answer()
  await page.goto(url)
  await hand.press(sv.start.read)
  await hand.type(sv.read.label, TYPED.returned(code))
  await hand.press(sv.read.show)
  await hand.press(sv.veil.show)
  await page.waitForSelector('article.letter')
  await hand.press(sv.follow.open)
  await hand.type(sv.follow.label, WRITTEN.followUp, ending === 'writing' ? slowly(WRITTEN.followUp) : 0)
  if (ending === 'writing') return code
  await hand.press(sv.follow.send)
  await page.waitForFunction((text) => document.body.innerText.includes(text), {}, sv.follow.sent)
  await hand.leave(neutral)
  return code
}

/** What somebody does on the page, by the names that they see; the same in every browser. */
function handOn(page: Page) {
  const find = async (role: Role, name: string): Promise<ElementHandle> => {
    const found = (await page.waitForFunction(named, {}, role, name)).asElement()
    if (found === null) throw new Error(`there is no ${role} "${name}"`)
    return found as ElementHandle
  }
  const press = async (name: string): Promise<void> => (await find('button', name)).click()
  const textOf = (selector: string): Promise<string> =>
    page.$eval(selector, (element) => (element as HTMLElement).innerText)

  return {
    press,
    heading: (name: string) => find('h1', name),
    async type(label: string, text: string, delay = 0): Promise<void> {
      await (await find('label', label)).type(text, { delay })
    },
    async readCode(): Promise<WrittenCode> {
      await find('h1', sv.code.title)
      const words = (await textOf('.code-words')).trim().split(/\s+/).join(' ')
      await press(sv.code.digits)
      const digits = (await textOf('.code-digits')).trim().replace(/\s+/g, ' ')
      return { words, digits }
    },
    async leave(neutral: string): Promise<void> {
      await (await find('a', sv.exit.label)).click()
      await page.waitForFunction((there) => location.href === there, {}, neutral)
    },
  }
}

type Role = 'button' | 'a' | 'h1' | 'label'

/** Runs in the page: what bears a name, for a label its field. A button may say more below its name. */
function named(role: Role, name: string): Element | null {
  const found = [...document.querySelectorAll<HTMLElement>(role)].find(
    (element) => element.textContent?.trim() === name || element.innerText.split('\n')[0]?.trim() === name,
  )
  // Not under the exit, which stands at the lower edge.
  found?.scrollIntoView({ block: 'center' })
  return (found instanceof HTMLLabelElement ? found.control : found) ?? null
}
