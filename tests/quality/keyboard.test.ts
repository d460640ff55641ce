import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatFor } from '../../client/i18n/format.ts'
import { dayOf } from '../../shared/days.ts'
import { sv as text } from '../../scripts/lib/texts.ts'
import { complete } from '../../shared/protocol/code/read-code.ts'
import { sv as words } from '../../shared/protocol/words/sv.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { split } from '../support/long.ts'
import { type Service, startService } from '../support/service.ts'
import { onlyKeys } from './keyboard.ts'

let service: Service
let browser: TestBrowser

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
})

// A phone is as wide as a desktop's window at 400 %.
const windows = ['desktop', 'phone'] as const

for (const { cases, where } of split(windows, (window) => window === 'phone'))
  test.each(cases)(
    'by keyboard alone, %s: all of the journey, said in order, focus always in sight',
    where,
    async (window) => {
      const { context, page, faults } = await openWindow(browser, window)
      await leadTo(context, '<!doctype html><meta charset="utf-8"><h1>Väder</h1>')
      await slowDown(context)
      await page.goto(service.server.url)
      await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
      const { said, hidden, touches, to, press, type, lands, landsBefore, hears } = await onlyKeys(page)

      await to(text.skip)
      await press('Enter')
      await lands(text.start.title)
      await to(`${text.start.ask} ${text.start.askHint}`)
      await press('Enter')
      await lands(text.before.title)
      await to(text.before.go)
      await press('Space')
      await lands(text.ask.title)
      await to(text.ask.label)
      await type('Hej! Vem kan jag fråga?')
      await to(text.ask.send)
      await press('Enter')
      await lands(text.code.title)
      const code = (await page.locator('.code-words li').allInnerTexts()).map((word) => word.trim())
      const last = code[5] ?? ''
      await to(text.code.digits)
      await press('Space')
      await to(text.code.next)
      await press('Enter')
      await lands(text.practise.title)
      await to(text.read.label)
      const begun = code[0]?.slice(0, 3) ?? ''
      await type(begun)
      // A word of three letters is whole by then.
      if (begun !== code[0]) await hears(text.read.fits(complete(begun, words, 4).join(', ')))
      await type(`${code.join(' ').slice(3)}x `)
      await hears(`${text.read.unknown(`${last}x`)} ${text.read.near} ${last}`)
      await to(last)
      await press('Enter')
      await lands(text.read.label)
      await press('Enter')
      await lands(text.done.title)
      await to(text.toStart)
      await press('Enter')
      await lands(text.start.title)

      await service.answer('Hej, och tack för att du skriver.')
      await to(`${text.start.read} ${text.start.readHint}`)
      await press('Enter')
      await lands(text.read.title)
      await to(text.read.label)
      await type(code.join(' ').toUpperCase())
      await press('Enter')
      await lands(text.thread.title.answered)
      await to(text.veil.show)
      await press('Enter')
      await landsBefore('Hej, och tack för att du skriver.')
      await to(text.follow.open)
      await press('Enter')
      await lands(text.follow.label)
      await type('Tack.')
      await to(text.follow.send)
      await press('Enter')
      await lands(text.follow.sent)
      await to(text.exit.label)
      expect(hidden).toEqual([])
      expect(await touches()).toBe(0)
      const isOften = (line: string) => line.startsWith(`» ${text.read.fits('').slice(0, -2)}`)
      const isShort = (line: string) => line === `» ${text.practise.checking}`
      expect(said.filter((line) => !isOften(line) && !isShort(line)).join('\n')).toBe(transcript(last))

      // Straight to the keyboard: the page is gone with this press.
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Väder' }).waitFor()
      expect(faults).toEqual([])
      await context.close()
      // So that nobody is waiting when the next one asks.
      await service.answer('Tack själv.')
    },
  )

async function leadTo(context: BrowserContext, body: string): Promise<void> {
  await context.route('https://www.smhi.se/**', (route) => route.fulfill({ contentType: 'text/html', body }))
}

/** Slow enough for each wait for the network to be said. */
async function slowDown(context: BrowserContext): Promise<void> {
  await context.route(/\/api\/threads/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
}

/**
 * The journey as it is heard, to be read as a whole: every stop of the Tab key, every place that focus is moved to, every
 * announcement. Left out are the words that fit while a code is typed, which hang on its words, and a wait too short to say.
 */
function transcript(lastWord: string): string {
  return `link Gå till innehållet
heading Fråga oss, utan att säga vem du är.
button Ställ en fråga Skriv så mycket eller lite du vill.
heading Innan du skriver
button Skriv frågan
heading Din fråga
textbox Skriv här | Du behöver inte berätta allt. Låt bli namn om du vill vara okänd.
disclosure Vill du berätta mer? Allt är frivilligt. | not expanded
button Skicka frågan
» Texten låses och skickas. Det kan ta en stund.
heading Din kod
button Sex ord | pressed
button Siffror | not pressed
disclosure Hur kan jag gömma koden? | not expanded
button Jag har skrivit ner koden
heading Prova koden
textbox Din kod | Skriv de sex orden, eller alla siffror. Stora och små bokstäver går lika bra.
» Ordet ”${lastWord}x” finns inte i vår lista. Menade du ${lastWord}
button ${lastWord}
textbox Din kod | Skriv de sex orden, eller alla siffror. Stora och små bokstäver går lika bra.
heading Klart
button Till början
heading Fråga oss, utan att säga vem du är.
button Ställ en fråga Skriv så mycket eller lite du vill.
button Läs ditt svar Ha koden du fick till hands.
heading Läs ditt svar
textbox Din kod | Skriv de sex orden, eller alla siffror. Stora och små bokstäver går lika bra.
» Letar efter ditt svar. Det kan ta en stund.
heading Du har fått svar
button Tryck för att visa
(reads) Svaret Kurator, ${formatFor('sv-SE').day(dayOf(Date.now()))} Hej, och tack för att du skriver. Visa mer som är skrivet Skriv mer Dölj texten
button Visa mer som är skrivet | not expanded
button Skriv mer
textbox Skriv till den som svarar
button Skicka
» Texten låses och skickas.
(lands) Det är skickat. Läs svaret med samma kod.
button Skriv mer
button Dölj texten
button Byt kod
button Radera allt
disclosure När ska texten döljas? | not expanded
link 112 vid fara
link 116 111 Bris, 00–24
link 020-50 50 50 Kvinnofridslinjen, 00–24
link 020-407 040 Länsstyrelsen Östergötland
disclosure Mer om sidan | not expanded
link Gå till innehållet
link Lämna sidan | Du kan också trycka på Skift tre gånger.`
}
