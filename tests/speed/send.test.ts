/** An old phone: the browser's whole process group has a sixth of a core, from before the first word is typed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '../../client/i18n/locales/sv.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Service, startService } from '../support/service.ts'
import { throttle } from '../support/throttle.ts'
import { onWriterPage } from '../support/writer-page.ts'
import { medianWithin } from './measure.ts'

const CODE_MS = 3_000
const SHARE = 1 / 6
const QUESTION = 'Hej. De vill att jag reser i sommar. Vad ska jag göra?'
/** Faster than people type on a phone. */
const KEY_MS = 120

let service: Service
let browser: TestBrowser

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
})

/** Milliseconds from the press of Send until the code is drawn, by the page's own clock. */
async function sendToCode(): Promise<number> {
  const { context, page } = await openWindow(browser, 'phone')
  page.setDefaultTimeout(60_000)
  const writer = onWriterPage(page)
  await page.goto(service.server.url)
  await page.waitForLoadState('networkidle')
  const brake = throttle(browser.pid, SHARE)
  try {
    await writer.toAsk()
    await writer.question.focus()
    await page.keyboard.type(QUESTION, { delay: KEY_MS })
    await page.evaluate(watchSending, sv.ask.send)
    await writer.press(sv.ask.send)
    const took = await page.waitForFunction(() => Reflect.get(globalThis, 'took') as number | undefined)
    return (await took.jsonValue()) ?? Number.NaN
  } finally {
    brake.release()
    await context.close()
  }
}

test('from Send to the code it takes at most 3 s on a sixth of a core', async () => {
  const median = await medianWithin(CODE_MS, 'from Send to the code', sendToCode)
  expect(median).toBeLessThanOrEqual(CODE_MS)
}, 300_000)

/** In the page: from the press itself to the frame after the one that draws the code. */
function watchSending(send: string): void {
  let pressed = Number.NaN
  addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.textContent === send) pressed = event.timeStamp
    },
    true,
  )
  const look = (): void => {
    if (document.querySelectorAll('.code-words li').length < 6) return void requestAnimationFrame(look)
    requestAnimationFrame(() => Reflect.set(globalThis, 'took', performance.now() - pressed))
  }
  requestAnimationFrame(look)
}
