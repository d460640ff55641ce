import { expect } from 'vitest'
import { sv } from '../../../scripts/lib/texts.ts'
import { pause } from '../../support/engines/processes.ts'
import { arriveReady, type Page, REPLY, type Visit } from './visit.ts'

// What is veiled, and when: line 14.

const MINUTE_MS = 60_000
// The clock goes on when the test says so, and who waits for long looks at it all the time.
const QUICK_CLOCK = `{
  const wait = setTimeout, now = Date.now
  globalThis.later = 0
  Date.now = () => now() + globalThis.later
  globalThis.setTimeout = (act, time, ...given) => wait(act, time >= 30_000 ? 20 : time, ...given)
}`

/** 14 */
export async function expectVeiled(visit: Visit): Promise<void> {
  const page = await arriveReady(visit, { first: QUICK_CLOCK })
  await page.openThread()
  await expectCovered(page)
  await page.evaluate(hide, '.cover')
  await expectCovered(page)
  await page.press(sv.veil.show)
  await expectOpen(page)
  // Low enough to have to be scrolled.
  await page.tab.resize({ ...visit.size, height: 440 })
  await page.until(() => innerHeight === 440)
  await page.press(sv.follow.open)
  await page.write(sv.follow.label, 'Tack')
  await page.until(() => scrollY > 0)

  const place = await page.evaluate(lookAtPlace)
  await page.evaluate(hide)
  await expectCovered(page)
  await page.press(sv.veil.show)
  await expectOpen(page)
  expect(await page.evaluate(lookAtPlace)).toEqual(place)

  await idle(page, 4)
  await expectOpen(page)
  await idle(page, 2)
  await expectCovered(page)
  await page.press(sv.veil.show)

  await page.press(sv.veil.when.title, 'fold')
  await page.press(sv.veil.when.options.never)
  await page.until(
    (never) =>
      Array.from(document.querySelectorAll('button')).some(
        (button) => button.textContent === never && button.ariaPressed === 'true',
      ),
    sv.veil.when.options.never,
  )
  await idle(page, 60)
  await page.evaluate(hide)
  await expectOpen(page)
}

async function idle(page: Page, minutes: number): Promise<void> {
  await page.evaluate((later) => {
    const clock = globalThis as unknown as { later: number }
    clock.later += later
  }, minutes * MINUTE_MS)
  await pause(100)
}

/** Page and focus, as they are put back; the text field's caret belongs to its focus. */
function lookAtPlace(): unknown {
  const field = document.activeElement
  return [field?.tagName, (field as HTMLTextAreaElement | null)?.value, Math.round(scrollY)]
}

/** No driver hides a page in all three engines; the page is told that it is, also before a press has been painted. */
async function hide(pressed?: string): Promise<void> {
  if (pressed !== undefined) {
    document.querySelector<HTMLElement>(pressed)?.click()
    await new Promise((resolve) => setTimeout(resolve))
  }
  for (const state of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  }
}

async function expectCovered(page: Page): Promise<void> {
  await page.expectSoon(
    (show) => Array.from(document.querySelectorAll('button')).some(({ textContent }) => textContent === show),
    sv.veil.show,
  )
  expect(await page.textShown()).not.toContain(REPLY)
}

async function expectOpen(page: Page): Promise<void> {
  await page.expectSoon((reply) => document.body.innerText.includes(reply), REPLY)
  expect(await page.textShown()).not.toContain(sv.veil.show)
}
