import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv as text } from '../../client/i18n/locales/sv.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
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

test('by keyboard alone: ask, code, practise, return, read, follow up, exit; said in order, focus always in sight', async () => {
  const { context, page, faults } = await openWindow(browser, 'desktop')
  await context.route('https://www.smhi.se/**', (route) => route.fulfill({ body: '<h1>Väder</h1>' }))
  await page.goto(service.server.url)
  await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
  const { said, hidden, to, press, type, lands, hears } = await onlyKeys(page)

  await to(text.skip)
  await press('Tab')
  await to(`${text.start.ask} ${text.start.askHint}`)
  await press('Enter')
  await lands(text.before.title)
  await to(text.before.go)
  await press('Space')
  await lands(text.ask.title)
  await to(text.ask.label)
  await press('Shift+Tab')
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
  await type(`${code.join(' ')}x `)
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
  await to(text.follow.open)
  await press('Enter')
  await lands(text.follow.label)
  await type('Tack.')
  await to(text.follow.send)
  await press('Enter')
  await lands(text.follow.sent)
  await to(text.exit.label)
  expect(hidden).toEqual([])
  const { ask, read, practise, follow } = text
  const waits = new Set([ask.sending, read.working, practise.checking, follow.sending])
  const isOften = (line: string) => line.startsWith(`» ${text.read.fits('').slice(0, -2)}`)
  // A wait is said only where it lasts.
  expect(said.filter((line) => !isOften(line) && !waits.has(line.slice(2)))).toEqual(transcript(last))
  expect(said.some(isOften)).toBe(true)

  // Straight to the keyboard: the page is gone with this press.
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Väder' }).waitFor()
  expect(faults).toEqual([])
  await context.close()
})

/** The journey as it is heard. Words that fit are said while a code is typed: how often hangs on its words. */
function transcript(lastWord: string): string[] {
  const { start, before, ask, code, practise, read, done, thread, veil, follow, exit } = text
  const question = `textbox ${ask.label} | ${ask.hint}`
  const field = `textbox ${read.label} | ${read.hint}`
  return [
    `link ${text.skip}`,
    `button ${start.ask} ${start.askHint}`,
    `heading ${before.title}`,
    `button ${before.go}`,
    `heading ${ask.title}`,
    question,
    question,
    `button ${ask.send}`,
    `heading ${code.title}`,
    `button ${code.digits}`,
    `button ${code.next}`,
    `heading ${practise.title}`,
    field,
    `» ${read.unknown(`${lastWord}x`)} ${read.near} ${lastWord}`,
    `button ${lastWord}`,
    field,
    `heading ${done.title}`,
    `button ${text.toStart}`,
    `heading ${start.title}`,
    `button ${start.read} ${start.readHint}`,
    `heading ${read.title}`,
    field,
    `heading ${thread.title.answered}`,
    `button ${veil.show}`,
    `button ${follow.open}`,
    `textbox ${follow.label}`,
    `button ${follow.send}`,
    `generic ${follow.sent}`,
    `link ${exit.label} | ${exit.how}`,
  ]
}
