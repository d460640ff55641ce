/** The phone puts the page to sleep. Driven without Playwright, which keeps every page awake. */
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { findBrowser } from '../../scripts/find-browser.ts'
import { type SlowLine, startSlowLine } from '../support/slow-line.ts'
import { type Stoppable, startStoppable } from './stoppable.ts'
import { long } from '../support/long.ts'

const ASLEEP_MS = 1_500
const TICK_MS = 50
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

let service: Stoppable
let line: SlowLine
let browser: Browser
let page: Page
let session: CDPSession
let written = 0

beforeAll(async () => {
  const executablePath = findBrowser('chromium')
  if (executablePath === null) throw new Error('the set-up of the browser tests has not run')
  ;[service, browser] = await Promise.all([startStoppable(), launch({ executablePath, args: ARGS })])
  line = await startSlowLine(service.url)
})

afterEach(async () => {
  line.limit(null)
  line.die(false)
  await page.browserContext().close()
})

afterAll(async () => {
  await browser.close()
  await line.close()
  await service.remove()
})

/** A question written, at its Send button. */
async function write(): Promise<string> {
  page = await (await browser.createBrowserContext()).newPage()
  session = await page.createCDPSession()
  page.setDefaultTimeout(15_000)
  const userAgent = await browser.userAgent()
  await session.send('Network.setUserAgentOverride', { userAgent, acceptLanguage: 'sv-SE' })
  await page.setViewport({ width: 360, height: 740 })
  const able = page.waitForResponse((response) => response.url().endsWith('.wasm'))
  await page.goto(line.url)
  await page.evaluate(() => {
    Reflect.set(globalThis, 'ticks', 0)
    setInterval(() => Reflect.set(globalThis, 'ticks', Number(Reflect.get(globalThis, 'ticks')) + 1), 50)
  })
  written += 1
  const text = `Hej! Den här sover jag på (${written}).`
  await page.locator('.choice').click()
  await press(sv.before.go)
  await page.locator('textarea').click()
  await page.keyboard.type(text)
  await able
  return text
}

async function press(name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click()
}

async function sleep(): Promise<void> {
  const ticks = (): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, 'ticks')))
  const before = await ticks()
  // Only a page that is not looked at may sleep.
  const other = await page.browserContext().newPage()
  await other.bringToFront()
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await new Promise((resolve) => setTimeout(resolve, ASLEEP_MS))
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await page.bringToFront()
  await other.close()
  // It did sleep: its own clock hardly moved.
  expect((await ticks()) - before).toBeLessThan(ASLEEP_MS / 2 / TICK_MS)
}

/** The words on the screen, however far the sending had come. */
async function wakeToTheCode(): Promise<string[]> {
  await page.waitForSelector('.code-words li', { visible: true })
  return page.$$eval('.code-words li', (items) => items.map((item) => item.textContent?.trim() ?? ''))
}

async function expectOnce(text: string): Promise<void> {
  expect((await service.questions()).filter((question) => question === text)).toHaveLength(1)
}

test('it sleeps while somebody writes: the text is there, and it arrives once', long, async () => {
  const text = await write()
  await sleep()
  expect(await page.$eval('textarea', (field) => field.value)).toBe(text)
  await press(sv.ask.send)
  expect(await wakeToTheCode()).toHaveLength(6)
  await expectOnce(text)
})

test('it sleeps right after Send: awake again it goes on, and the question arrives once', long, async () => {
  const text = await write()
  await press(sv.ask.send)
  await sleep()
  expect(await wakeToTheCode()).toHaveLength(6)
  await expectOnce(text)
})

test('it sleeps while the answer is on its way: the code comes when it wakes', async () => {
  const text = await write()
  line.limit({ bytesPerSecond: 100_000, latencyMs: ASLEEP_MS / 2 })
  await press(sv.ask.send)
  await vi.waitFor(() => expectOnce(text), { timeout: 15_000, interval: 50 })
  await sleep()
  expect(await wakeToTheCode()).toHaveLength(6)
  await expectOnce(text)
})

test('the line breaks while it sleeps: that is said when it wakes, sending again brings the code, and it is there once', async () => {
  const text = await write()
  line.limit({ bytesPerSecond: 100_000, latencyMs: ASLEEP_MS / 2 })
  await press(sv.ask.send)
  await vi.waitFor(() => expectOnce(text), { timeout: 15_000, interval: 50 })
  line.die(true)
  await sleep()
  await page.waitForSelector('.notice.error', { visible: true })
  expect(await page.$eval('textarea', (field) => field.value)).toBe(text)
  line.limit(null)
  line.die(false)
  await press(sv.ask.again)
  expect(await wakeToTheCode()).toHaveLength(6)
  await expectOnce(text)
})

test(
  'it sleeps with the code on the screen: it is the same code after, and it can be practised',
  long,
  async () => {
    const text = await write()
    await press(sv.ask.send)
    const before = await wakeToTheCode()
    await sleep()
    // Whoever wakes the phone sees a cover first.
    await press(sv.veil.show)
    expect(await wakeToTheCode()).toEqual(before)
    await expectOnce(text)
    await press(sv.code.next)
    await page.locator('.code-input').fill(before.join(' '))
    await press(sv.practise.check)
    await page.waitForSelector(`::-p-aria([name="${sv.done.title}"][role="heading"])`)
  },
)
