import { expect } from 'vitest'
import { sv, svPages as pages } from '../../../scripts/lib/texts.ts'
import type { Role } from './copy.ts'
import { arriveReady, copyOf, type Page, SECRET, type Visit } from './visit.ts'

// What stays and what is said of it: lines 8, 12, 15 and 16.

/** 8 */
export async function expectNothingLeft(visit: Visit): Promise<void> {
  // With this listener browsers keep no page as it is: they put back what they have noted of its fields.
  const { tab, copy, ...page } = await arriveReady(visit, { first: "addEventListener('unload', () => {})" })
  const elsewhere = `${visit.neutral.url}elsewhere`
  const expectEmpty = async (): Promise<void> => {
    await page.toAsk()
    await page.find('field', sv.ask.label)
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(SECRET)
  }
  await page.ask()
  await tab.reload()
  await page.until(() => document.querySelector('textarea') === null)
  await expectEmpty()
  await page.write(sv.ask.label, SECRET)
  await tab.goto(elsewhere)
  await page.until((url) => location.href === url, elsewhere)
  await tab.back()
  await page.until((url) => location.href === url, copy.url)
  await expectEmpty()
  const left = await page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    manifests: document.querySelectorAll('link[rel=manifest]').length,
    state: history.state as unknown,
    name: window.name,
  }))
  const kept = { cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 }
  expect(left).toEqual({ ...kept, manifests: 0, state: null, name: '' })
  expect(copy.asked.filter(({ headers, answer }) => 'cookie' in headers || 'set-cookie' in answer)).toEqual(
    [],
  )
}

// What shows of a page in a list of tabs or a history, noted at every frame.
const NOTED = `addEventListener('DOMContentLoaded', () => {
  globalThis.looks = new Set()
  const look = () => {
    looks.add(JSON.stringify([location.href, document.title, document.querySelector('link[rel~=icon]')?.href]))
    requestAnimationFrame(look)
  }
  look()
})`

/** 12 */
export async function expectAlwaysNeutral(visit: Visit): Promise<void> {
  // Erasing is begun and never done: the question is every test's.
  const page = await arriveReady(visit, { first: NOTED, hold: /\/erase$/ })
  await page.press(sv.start.ask)
  await page.press(sv.before.leaving.title, 'fold')
  await page.press(sv.foot.trace)
  await page.find('heading', sv.foot.trace)
  await page.press(sv.back)
  await page.press(sv.back)
  await page.openThread()
  await page.press(sv.veil.show)
  await page.press(sv.thread.recode)
  await page.find('button', sv.recode.confirm)
  await page.press(sv.back)
  await page.press(sv.thread.erase)
  await page.find('button', sv.erase.undo)
  const looks = await page.evaluate(() => [...(globalThis as unknown as { looks: Set<string> }).looks])
  expect(looks).toHaveLength(1)
  const [address, title, icon] = JSON.parse(looks[0] ?? '[]') as string[]
  expect([address, title]).toEqual([page.copy.url, 'Frågor'])
  expect(await (await fetch(page.copy.url)).text()).toContain('<title>Frågor</title>')
  expect(icon).not.toMatch(/viskan|hj.lp|help/i)
  const drawn = await (await fetch(icon ?? '')).text()
  expect(drawn).toMatch(/<svg/)
  expect(drawn).not.toMatch(/<text|<title|viskan|hj.lp|help/i)
}

/** 15 */
export async function expectPrivateFields(visit: Visit): Promise<void> {
  const copied = `addEventListener('copy', () => { globalThis.copied = true }, true);
    for (const name of ['write', 'writeText'])
      if (navigator.clipboard) navigator.clipboard[name] = async () => { globalThis.copied = true };
    document.execCommand = () => { globalThis.copied = true; return false }`
  const page = await arriveReady(visit, { first: copied })
  expect(await page.evaluate(() => document.documentElement.translate)).toBe(false)
  await page.press(sv.start.read)
  await page.find('field', sv.read.label)
  await expectOwnFields(page)
  await page.press(sv.back)
  await page.ask()
  await expectOwnFields(page)
  await page.press(sv.ask.send)
  await page.find('heading', sv.code.title)
  expect(await page.evaluate(() => 'copied' in globalThis)).toBe(false)
  await expectBlankOnPaper(visit)
}

async function expectOwnFields({ evaluate }: Page): Promise<void> {
  const fields = await evaluate(() =>
    Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), (field) => {
      const isFree = field.matches('textarea, [type=text]')
      return {
        isPassword: field.type === 'password',
        completion: field.getAttribute('autocomplete'),
        spelling: isFree && field.spellcheck,
        correction: isFree ? field.getAttribute('autocorrect') : 'off',
      }
    }),
  )
  expect(fields.length).toBeGreaterThan(0)
  const own = { isPassword: false, completion: 'off', spelling: false, correction: 'off' }
  expect(fields).toEqual(fields.map(() => own))
}

const paperForAll = (role: Role, text: string): string =>
  role === 'style' ? text.replaceAll(/@media print\b/g, '@media all') : text

/** What would be printed is shown on the screen: the rules for paper hold for all there. */
async function expectBlankOnPaper(visit: Visit): Promise<void> {
  const copy = await copyOf(visit, { edit: paperForAll })
  const { tab, ...page } = await arriveReady(visit)
  await tab.goto(copy.url)
  await page.until((url) => location.href === url && document.querySelector('button') !== null, copy.url)
  expect(await page.evaluate(() => document.documentElement.innerText.trim())).toBe('')
}

const PHONES = {
  ios: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1',
  chrome: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
  desktop: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
}

/** 16 */
export async function expectHonest(visit: Visit): Promise<void> {
  for (const device of visit.phone ? (['ios', 'chrome'] as const) : (['desktop'] as const)) {
    const named = `Object.defineProperty(Navigator.prototype, 'userAgent', { get: () => ${JSON.stringify(PHONES[device])} })`
    const page = await arriveReady(visit, { first: named })
    await page.press(sv.start.ask)
    await page.press(sv.before.leaving.title, 'fold')
    await page.until((said) => document.body.innerText.includes(said), sv.before.leaving.text[0] ?? '')
    expect(await page.textShown()).toMatch(/historik/i)
    await page.press(sv.foot.trace)
    await page.until((lead) => document.body.innerText.includes(lead), pages.trace.lead)
    const said = await page.textShown()
    for (const words of [pages.trace.lead, ...pages.trace.steps[device]]) expect(said).toContain(words)
    expect(said).toMatch(/sökningen före/)
  }
}
