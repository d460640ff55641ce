/** A file that comes only when it is needed does not come. */
import type { BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sv } from '../../client/i18n/locales/sv.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { onWriterPage } from '../support/writer-page.ts'
import { type Stoppable, startStoppable } from './stoppable.ts'
import { startWriting } from './writing.ts'

const WORKER = '**/a/worker-*.js'
const WASM = '**/a/sodium-*.wasm'
const LISTS = '**/a/check-code-*.js'
const READING = '**/a/reading-*.js'

const ways: Record<string, (route: Route) => Promise<void>> = {
  'cannot be fetched': (route) => route.abort(),
  'is not there': (route) =>
    route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' }),
  'is something else': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Wifi</h1>' }),
}

let service: Stoppable
let browser: TestBrowser
const open: BrowserContext[] = []

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startStoppable(), launchBrowser()])
})

afterEach(async () => {
  for (const context of open.splice(0)) await context.close()
})

afterAll(async () => {
  await browser.close()
  await service.remove()
})

describe.each(Object.entries(ways))('a file that %s', (_, fail) => {
  test.each([
    ['the worker', WORKER],
    ['the cryptography', WASM],
  ])('%s: the text stays, and it arrives once the file comes', async (_name, file) => {
    const { context, page, writer, sent, expectKept, expectArrivedOnce } = await startWriting(
      browser,
      service,
      (fresh) => fresh.route(file, fail),
    )
    open.push(context)
    await writer.press(sv.ask.send)
    await writer.problem.waitFor()
    await expectKept(await reasonShown(page))
    expect(sent).toEqual([])
    await page.unrouteAll()
    await writer.press(sv.ask.again)
    await expectArrivedOnce()
  })

  test('the word lists: the code can be practised and read all the same', async () => {
    const { context, page, writer, text, expectArrivedOnce } = await startWriting(browser, service, (fresh) =>
      fresh.route(LISTS, fail),
    )
    open.push(context)
    await writer.press(sv.ask.send)
    const code = await expectArrivedOnce()
    await writer.press(sv.code.next)
    await writer.typeCode(code.words)
    await writer.press(sv.practise.check)
    await writer.heading(sv.done.title).waitFor()
    await writer.press(sv.toStart)
    await writer.open(code.digits)
    await writer.unveil()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => document.body.textContent)).not.toContain(sv.problem.title)
    expect(text).not.toBe('')
  })

  test('what shows a thread: the code stays in its field, and it opens once the file comes', async () => {
    const asked = await startWriting(browser, service)
    open.push(asked.context)
    await asked.writer.press(sv.ask.send)
    const { digits } = await asked.expectArrivedOnce()

    const { context, page } = await openWindow(browser, 'phone')
    open.push(context)
    await page.route(READING, fail)
    await page.goto(service.url)
    const writer = onWriterPage(page)
    await writer.toRead()
    await writer.typeCode(digits)
    await writer.press(sv.read.show)
    await writer.problem.waitFor()
    await page.getByText(sv.problem.kept.code).waitFor()
    await page.getByText(sv.problem.offline.next).waitFor()
    expect(await page.getByLabel(sv.read.label, { exact: true }).inputValue()).toBe(digits)
    await page.unrouteAll()
    await writer.press(sv.read.again)
    await writer.button(sv.veil.show).waitFor()
  })
})

/** A file that does not come and one that is wrong are told apart where the browser lets them be. */
async function reasonShown(page: Page): Promise<'offline' | 'no_wasm'> {
  return (await page.getByText(sv.problem.offline.what).isVisible()) ? 'offline' : 'no_wasm'
}
