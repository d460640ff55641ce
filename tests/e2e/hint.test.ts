import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Service, startService } from '../support/service.ts'
import { onWriterPage } from '../support/writer-page.ts'
import { long } from '../support/long.ts'

const TELLING =
  'jag heter sara, ring 070-174 06 05 eller skriv till sara@example.se. storgatan 12, går på ekskolan'

let service: Service
let browser: TestBrowser

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
})

/** A phone with the field open and everything there that comes with it. `requests` counts from then on. */
async function atTheField() {
  const { context, page, faults } = await openWindow(browser, 'phone')
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  await page.goto(service.server.url)
  const writer = onWriterPage(page)
  await writer.toAsk()
  let before = 0
  const isQuiet = () => before === (before = requests.length)
  await expect.poll(isQuiet, { interval: 700, timeout: 20_000 }).toBe(true)
  expect(requests.some((url) => url.endsWith('.wasm'))).toBe(true)
  requests.length = 0
  return { context, page, faults, writer, requests, note: page.locator('.hint-note') }
}

test('what tells who writes is pointed at while it is written, without a request, and goes with the words', async () => {
  const { context, page, faults, writer, requests, note } = await atTheField()
  await writer.question.fill(TELLING.slice(0, -20))
  await writer.question.pressSequentially(TELLING.slice(-20), { delay: 5 })
  const { name, phone, email, address, school } = sv.hint.found
  await expect
    .poll(() => note.getByRole('listitem').allInnerTexts(), { timeout: 15_000 })
    .toEqual([phone, email, address, school, name])
  await writer.question.fill('Hej! Får jag säga nej till en resa?')
  await note.waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
  expect(requests).toEqual([])
  expect(faults).toEqual([])
  await context.close()
})

test('it stops nobody: the question is sent as it stands, with the hint in sight', async () => {
  const { context, faults, writer, note } = await atTheField()
  await writer.question.fill(TELLING)
  await note.waitFor()
  await writer.press(sv.ask.send)
  await writer.heading(sv.code.title).waitFor()
  expect(faults).toEqual([])
  await context.close()
})

test(
  'a return code in the text is pointed at: in words and in digits, in the same visit and in another',
  long,
  async () => {
    const { context, page, faults, writer } = await atTheField()
    await writer.question.fill('Hej! Får jag säga nej till en resa?')
    await writer.press(sv.ask.send)
    await writer.heading(sv.code.title).waitFor()
    const code = await writer.readCode()
    await page.reload()
    await writer.toAsk()
    for (const written of [
      `min kod är ${code.words}`,
      `koden: ${code.digits}`,
      code.digits.replaceAll(' ', ''),
    ]) {
      await writer.question.fill(written)
      await page.locator('.hint-note').getByText(sv.hint.code).waitFor()
      await writer.question.fill('Hej')
      await page.locator('.hint-note').waitFor({ state: 'detached' })
    }
    await page.reload()
    await writer.open(code.words)
    await writer.unveil()
    await writer.press(sv.follow.open)
    const follow = page.getByLabel(sv.follow.label, { exact: true })
    await follow.fill(`${code.words.split(' ').slice(0, 4).join(', ')} minns jag`)
    await page.locator('.hint-note').getByText(sv.hint.code).waitFor()
    expect(faults).toEqual([])
    await context.close()
  },
)
