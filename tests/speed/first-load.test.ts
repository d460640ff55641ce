/** A slow phone on a slow network: how long until there is something to read, and until a question can be typed. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Service, startService } from '../support/service.ts'
import { medianWithin } from './measure.ts'

const READ_MS = 1_200
const TYPE_MS = 1_500
/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; a quarter of this machine's processor. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const SLOWER = 4

let service: Service
let browser: TestBrowser

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
})

/** A first visit, slowed down before it begins; `prepare` adds what the page shall do by itself. */
async function visit(measure: (page: Page) => Promise<number>, prepare?: (page: Page) => Promise<unknown>) {
  const { context, page } = await openWindow(browser, 'phone')
  try {
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await prepare?.(page)
    await page.goto(service.server.url, { waitUntil: 'commit' })
    return await measure(page)
  } finally {
    await context.close()
  }
}

test('the first useful text is there within 1.2 s', async () => {
  const painted = (): Promise<number> =>
    visit(async (page) => {
      const paint = await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      )
      // What is painted first is the sentence that says what this is, before any script.
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(sv.start.title)
      return (await paint.jsonValue()) ?? Number.NaN
    })
  expect(await medianWithin(READ_MS, 'first useful text', painted)).toBeLessThanOrEqual(READ_MS)
})

test('a question can be typed within 1.5 s, with every button pressed as soon as it is there', async () => {
  const typed = (): Promise<number> =>
    visit(
      async (page) => {
        const when = await page.waitForFunction(
          () => Reflect.get(globalThis, 'typedAt') as number | undefined,
        )
        expect(await page.getByLabel(sv.ask.label, { exact: true }).inputValue()).toBe('H')
        return (await when.jsonValue()) ?? Number.NaN
      },
      (page) => page.addInitScript(pressAndType, [sv.start.ask, sv.before.go] as const),
    )
  expect(await medianWithin(TYPE_MS, 'a question can be typed', typed)).toBeLessThanOrEqual(TYPE_MS)
})

/** In the page: presses what a person would, types one letter, and notes when it has been drawn. */
function pressAndType([ask, go]: readonly [string, string]): void {
  const pressed = new Set<Element>()
  const step = (): void => {
    const field = document.querySelector('textarea')
    if (field !== null) {
      field.focus()
      document.execCommand('insertText', false, 'H')
      // The frame after the one in which the page has taken it.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Reflect.set(globalThis, 'typedAt', performance.now())),
      )
      return
    }
    for (const button of document.querySelectorAll('button')) {
      const name = button.textContent ?? ''
      if (pressed.has(button) || (!name.startsWith(ask) && name !== go)) continue
      pressed.add(button)
      button.click()
    }
    requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}
