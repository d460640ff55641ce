import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Exchange, type Recorder, startRecorder } from '../support/recorder.ts'
import { type Service, startService } from '../support/service.ts'
import { onWriterPage } from '../support/writer-page.ts'

const FIRST_LOAD_REQUESTS = 5
/** Bodies as they are sent, compressed; an HTTP/1.1 head is another kilobyte or so for each. */
const FIRST_LOAD_BYTES = 35_000
const JOURNEY_BYTES = 190_000
const NAMELESS = /^\/a\/[\w-]{8}\.(js|css|svg|wasm)$/

let service: Service
let browser: TestBrowser
let recorder: Recorder

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), launchBrowser()])
  recorder = await startRecorder(service.server.url, '127.0.0.1')
})

afterAll(async () => {
  await browser.close()
  await recorder.close()
  await service.server.stop()
})

const bytes = (exchanges: readonly Exchange[]): number =>
  exchanges.reduce((sum, { wireBytes, responseHeaders }) => sum + wireBytes - responseHeaders.length, 0)

test('the first load is small, and the cryptography comes only when writing or reading begins', async () => {
  const { page } = await openWindow(browser, 'phone')
  const writer = onWriterPage(page)
  await page.goto(recorder.url)
  await page.waitForLoadState('networkidle')
  await fetchIcon(page.locator('link[rel=icon]').getAttribute('href'))
  const first = [...recorder.exchanges]
  expect(first.map(({ url }) => url)).toContain('/api/site')
  expect(
    first.every(
      ({ responseHeaders }) => responseHeaders.includes('content-encoding\nbr') || isSite(responseHeaders),
    ),
  ).toBe(true)
  expect(first.length).toBeLessThanOrEqual(FIRST_LOAD_REQUESTS)
  expect(bytes(first)).toBeLessThanOrEqual(FIRST_LOAD_BYTES)

  // Whoever only looks fetches no more; making keys begins while somebody reads what is said before writing.
  await page.waitForTimeout(1_000)
  expect(recorder.exchanges).toHaveLength(first.length)
  await page.getByRole('button', { name: sv.start.ask }).click()
  await expect.poll(() => recorder.exchanges.some(({ url }) => url.endsWith('.wasm'))).toBe(true)

  await writer.press(sv.before.go)
  await writer.question.fill('Hej')
  await writer.press(sv.ask.send)
  const code = await writer.readCode()
  await writer.press(sv.code.next)
  await writer.typeCode(code.words)
  await writer.press(sv.practise.check)
  await writer.heading(sv.done.title).waitFor()
  const later = recorder.exchanges.slice(first.length).filter(({ url }) => !url.startsWith('/api/'))
  expect(later.filter(({ url }) => url.endsWith('.wasm'))).toHaveLength(1)
  expect(bytes(first) + bytes(later)).toBeLessThanOrEqual(JOURNEY_BYTES)
  // In a browser's cache of scripts a name would tell what was opened.
  const named = [...first, ...later].map(({ url }) => url).filter((url) => !NAMELESS.test(url))
  expect(named).toEqual(['/', '/api/site'])
  console.log(
    `first load: ${first.length} requests, ${bytes(first)} bytes; from there to the end: ${bytes(later)} bytes`,
  )
})

/** A headless browser asks for no icon; one with a window does. */
async function fetchIcon(address: Promise<string | null>): Promise<void> {
  const path = (await address) ?? '/favicon.ico'
  if (recorder.exchanges.some(({ url }) => url === path)) return
  await (await fetch(new URL(path, recorder.url), { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
}

/** The one answer that is made anew each time. */
function isSite(headers: string): boolean {
  return headers.includes('application/json')
}
