import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { sv } from '../../client/i18n/locales/sv.ts'
import type { Site } from '../../shared/api/site.ts'
import { dayOf } from '../../shared/protocol/epoch.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Service, startService } from '../support/service.ts'
import { onWriterPage } from '../support/writer-page.ts'

const TEXT = 'Hej! Det här får inte försvinna.'
const DAY_MS = 86_400_000

let service: Service
let browser: TestBrowser
const open: (() => Promise<void>)[] = []

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), launchBrowser()])
})

afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
})

/** A phone that has written a question; `sent` counts what went to the server's threads. */
async function writing(prepare?: (page: Page) => Promise<unknown>) {
  const { context, page } = await openWindow(browser, 'phone')
  open.push(() => context.close())
  const sent: string[] = []
  context.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/threads')) sent.push(pathname)
  })
  await prepare?.(page)
  await page.goto(service.server.url)
  const writer = onWriterPage(page)
  await writer.toAsk()
  await writer.question.fill(TEXT)
  return { context, page, writer, sent }
}

const threads = async (): Promise<number> => (await service.counsellor.list()).length

test('the server is gone when Send is pressed: the text stays, and sending again sends it once', async () => {
  const before = await threads()
  const { context, page, writer } = await writing()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await writer.press(sv.ask.send)
  await writer.problem.waitFor()
  await page.getByText(sv.problem.offline.what).waitFor()
  expect(await writer.question.inputValue()).toBe(TEXT)
  expect(await page.getByRole('link', { name: '112' }).first().isVisible()).toBe(true)
  await context.setOffline(false)
  await writer.press(sv.ask.again)
  await writer.readCode()
  expect(await threads()).toBe(before + 1)
})

test('the answer to Send is lost: sending again makes no second thread', async () => {
  const before = await threads()
  const { context, writer } = await writing()
  let lost = 0
  await context.route('**/api/threads', async (route) => {
    lost += 1
    if (lost > 1) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await writer.press(sv.ask.send)
  await writer.problem.or(writer.heading(sv.code.title)).waitFor()
  if (await writer.problem.isVisible()) await writer.press(sv.ask.again)
  const code = await writer.readCode()
  expect(code.words.split(' ')).toHaveLength(6)
  expect(await threads()).toBe(before + 1)
})

test('Send is pressed twice: one thread', async () => {
  const before = await threads()
  const { writer } = await writing()
  await writer.button(sv.ask.send).dblclick()
  await writer.readCode()
  expect(await threads()).toBe(before + 1)
})

test('the phone has another date: nothing is sent, the date is named, the text stays', async () => {
  const { page, writer, sent } = await writing()
  const wrong = Date.now() + 400 * DAY_MS
  // The keys are made in a worker, which has a clock of its own.
  const worker = await vi.waitFor(() => page.workers()[0] ?? Promise.reject(new Error('no worker yet')))
  await worker.evaluate((now) => {
    Date.now = () => now
  }, wrong)
  await writer.press(sv.ask.send)
  await page.getByText(sv.problem.clock.what(dayOf(wrong))).waitFor()
  expect(await writer.question.inputValue()).toBe(TEXT)
  expect(sent).toEqual([])
})

test('the centre’s key does not verify: nothing is sent, and it is said whom to call', async () => {
  const { page, writer, sent } = await writing((fresh) => alterSite(fresh, forgeSignature))
  await writer.press(sv.ask.send)
  await page.getByText(sv.problem.epoch.what).waitFor()
  expect(await writer.question.inputValue()).toBe(TEXT)
  expect(await page.getByRole('link', { name: '020-407 040' }).first().isVisible()).toBe(true)
  expect(sent).toEqual([])
})

test('there is no WebAssembly: nothing is sent, it is said, the text stays', async () => {
  const { page, writer, sent } = await writing((fresh) =>
    fresh.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
  )
  // It is said as soon as the field is touched, and again when it is sent all the same.
  await page.getByText(sv.problem.no_wasm.what).waitFor()
  await writer.press(sv.ask.again)
  await page.getByText(sv.problem.no_wasm.what).waitFor()
  expect(await writer.question.inputValue()).toBe(TEXT)
  expect(sent).toEqual([])
})

function forgeSignature(site: Site): void {
  const epoch = site.centres[0]?.epoch
  if (epoch === undefined || epoch === null) throw new Error('no epoch')
  epoch.signature = epoch.signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
}

async function alterSite(page: Page, alter: (site: Site) => void): Promise<void> {
  await page.route('**/api/site', async (route) => {
    const response = await route.fetch()
    const site = (await response.json()) as Site
    alter(site)
    await route.fulfill({ response, json: site })
  })
}
