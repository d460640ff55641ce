/** What goes wrong between the phone and the service while a question is sent. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { sv } from '../../client/i18n/locales/sv.ts'
import { launchBrowser, type TestBrowser } from '../support/browser.ts'
import { type SlowLine, startSlowLine } from '../support/slow-line.ts'
import { type Stoppable, startStoppable } from './stoppable.ts'
import { startWriting } from './writing.ts'

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

async function writing(...more: [Parameters<typeof startWriting>[2]?, Parameters<typeof startWriting>[3]?]) {
  const started = await startWriting(browser, service, ...more)
  open.push(started.context)
  return started
}

test('the phone is offline when Send is pressed: the text stays, and sending again sends it once', async () => {
  const { context, writer, expectKept, expectArrivedOnce } = await writing()
  await context.setOffline(true)
  await writer.press(sv.ask.send)
  await expectKept('offline')
  await writer.press(sv.ask.again)
  await expectKept('offline')
  await context.setOffline(false)
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test('the phone is offline before the first word, and online when it is sent: nothing is said and it arrives', async () => {
  const { context, page, writer, text, expectArrivedOnce } = await writing(undefined, 'start')
  await context.setOffline(true)
  await writer.toAsk()
  await writer.question.fill(text)
  await page.waitForTimeout(500)
  expect(await writer.problem.isVisible()).toBe(false)
  await context.setOffline(false)
  await writer.press(sv.ask.send)
  await expectArrivedOnce()
})

test('the server is stopped while somebody writes, and started again: it arrives once', async () => {
  const { writer, expectKept, expectArrivedOnce } = await writing()
  await service.stop('SIGKILL')
  await writer.press(sv.ask.send)
  await expectKept('offline')
  await service.start()
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test('the server stores the question and dies before it answers: sending again makes no second thread', async () => {
  const { context, writer, expectKept, expectArrivedOnce } = await writing()
  let attempts = 0
  await context.route('**/api/threads', async (route) => {
    attempts += 1
    if (attempts > 1) return route.continue()
    await route.fetch()
    await service.stop('SIGKILL')
    await route.abort()
  })
  await writer.press(sv.ask.send)
  await expectKept('offline')
  await service.start()
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
  expect(attempts).toBe(2)
})

test('the answer is lost and the text is changed: only what was sent last is there', async () => {
  const { context, writer, text, expectKept, expectArrivedOnce } = await writing()
  let attempts = 0
  await context.route('**/api/threads', async (route) => {
    attempts += 1
    if (attempts > 1) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await writer.question.fill(`${text} Ändrat.`)
  await writer.press(sv.ask.send)
  await writer.problem.waitFor()
  await writer.question.fill(text)
  await expectKept('offline')
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
  expect(await service.questions()).not.toContain(`${text} Ändrat.`)
})

test('the answer is lost, another code is read, and then it is sent again: it is there once', async () => {
  const before = await writing()
  await before.writer.press(sv.ask.send)
  const { digits } = await before.writer.readCode()
  await service.answer(before.text, 'Ett svar')

  const { context, page, writer, text, expectArrivedOnce } = await writing()
  let attempts = 0
  await context.route('**/api/threads', async (route) => {
    attempts += 1
    if (attempts > 1) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await writer.press(sv.ask.send)
  await writer.problem.waitFor()
  await writer.press(sv.back)
  await writer.open(digits)
  await writer.unveil()
  await page.getByText('Ett svar').waitFor()
  await writer.press(sv.thread.leave)
  await page.getByRole('button', { name: sv.start.ask }).click()
  expect(await writer.question.inputValue()).toBe(text)
  await writer.press(sv.ask.send)
  await expectArrivedOnce()
})

test('Send is touched twice: one thread', async () => {
  const { page, writer, expectArrivedOnce, sent } = await writing()
  await writer.button(sv.ask.send).scrollIntoViewIfNeeded()
  const box = await writer.button(sv.ask.send).boundingBox()
  if (box === null) throw new Error('nothing to press')
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const
  await Promise.all([page.touchscreen.tap(...at), page.touchscreen.tap(...at)])
  await expectArrivedOnce()
  expect(sent).toEqual(['/api/threads'])
})

test('too many come from one address: it is said when to try again, and then it arrives', async () => {
  const strict = await startStoppable({ VISKAN_LIMITS: 'normal' })
  try {
    const { context, writer, page, text, expectArrivedOnce } = await startWriting(browser, strict)
    open.push(context)
    const knock = () => fetch(new URL('/api/threads', strict.url), { method: 'POST' })
    await vi.waitFor(async () => expect((await knock()).status).toBe(429), { timeout: 30_000, interval: 1 })
    await writer.press(sv.ask.send)
    await page.getByText(sv.problem.busy.what).waitFor()
    await page.getByText(sv.problem.kept.text).waitFor()
    await page.getByText(/Försök igen om (59|60) minuter/).waitFor()
    expect(await writer.question.inputValue()).toBe(text)
    // Its counters are in memory only.
    await strict.stop()
    await strict.start()
    await writer.press(sv.ask.again)
    await expectArrivedOnce()
  } finally {
    await strict.remove()
  }
})

test.each([
  [413, 'too_long', undefined],
  [429, 'busy', 20],
  [500, 'server', undefined],
  [502, 'server', undefined],
  [400, 'refused', undefined],
] as const)(
  'something on the way answers %i in its own words: the text stays',
  async (status, reason, retry) => {
    const { context, writer, expectKept, expectArrivedOnce } = await writing()
    let attempts = 0
    await context.route('**/api/threads', (route) => {
      attempts += 1
      if (attempts > 1) return route.continue()
      const headers = retry === undefined ? {} : { 'retry-after': String(retry) }
      return route.fulfill({ status, headers, contentType: 'text/html', body: '<h1>nginx</h1>' })
    })
    await writer.press(sv.ask.send)
    await expectKept(reason, retry)
    await writer.press(sv.ask.again)
    await expectArrivedOnce()
  },
)

test('a sign-in page of the network answers instead: the text stays', async () => {
  const { context, writer, expectKept, expectArrivedOnce } = await writing()
  let attempts = 0
  await context.route('**/api/threads', (route) => {
    attempts += 1
    return attempts > 1
      ? route.continue()
      : route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Logga in på nätet</h1>' })
  })
  await writer.press(sv.ask.send)
  await expectKept('server')
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test('the network is very slow: it says what it is doing, and it arrives', async () => {
  const line: SlowLine = await startSlowLine(service.url)
  try {
    const { context, page, writer, expectArrivedOnce } = await startWriting(browser, {
      ...service,
      url: line.url,
    })
    open.push(context)
    line.limit({ bytesPerSecond: 2_000, latencyMs: 1_500 })
    await writer.press(sv.ask.send)
    await page.getByText(sv.ask.sending).waitFor({ timeout: 2_000 })
    await writer.heading(sv.code.title).waitFor({ timeout: 60_000 })
    await expectArrivedOnce()
  } finally {
    await line.close()
  }
})

test('the line dies in the middle of sending: the text stays, and sending again sends it once', async () => {
  const line = await startSlowLine(service.url)
  try {
    const { context, page, writer, expectKept, expectArrivedOnce } = await startWriting(browser, {
      ...service,
      url: line.url,
    })
    open.push(context)
    line.limit({ bytesPerSecond: 2_000, latencyMs: 500 })
    await writer.press(sv.ask.send)
    await page.getByText(sv.ask.sending).waitFor()
    await page.waitForTimeout(2_000)
    line.cut()
    await expectKept('offline')
    line.limit(null)
    await writer.press(sv.ask.again)
    await expectArrivedOnce()
  } finally {
    await line.close()
  }
})

test('the page is reloaded while the question is on the wire: nothing comes back, and nothing is sent again', async () => {
  const { context, page, writer, text, sent } = await writing()
  let arrived = (): void => {}
  const stored = new Promise<void>((resolve) => {
    arrived = resolve
  })
  await context.route('**/api/threads', async (route) => {
    await route.fetch()
    arrived()
  })
  await writer.press(sv.ask.send)
  await stored
  await page.reload()
  await page.getByRole('button', { name: sv.start.ask }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(text)
  await writer.toAsk()
  expect(await writer.question.inputValue()).toBe('')
  expect(sent).toEqual(['/api/threads'])
  expect((await service.questions()).filter((question) => question === text)).toHaveLength(1)
})
