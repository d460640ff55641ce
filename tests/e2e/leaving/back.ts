import { expect } from 'vitest'
import { arrive, arriveReady, SECRET, untilQuiet, type Visit } from './visit.ts'

// No way back: line 2.

const TRIES = 3
// No browser keeps a page that says no-store, and WebKit none that is alone in its group of pages.
const KEEPABLE = { 'cache-control': 'private, max-age=600', 'cross-origin-opener-policy': 'unsafe-none' }

/** 2 */
export async function expectNoWayBack(visit: Visit): Promise<string | void> {
  await expectNothingBehind(visit)
  await expectSyntheticReturnLeaves(visit)
  for (let tries = 0; tries < TRIES; tries++) if (await keptPageLeaves(visit)) return undefined
  return 'it keeps no page under its driver; the synthetic pageshow is tested'
}

async function expectNothingBehind(visit: Visit): Promise<void> {
  const before = `${visit.neutral.url}before`
  const { tab, copy, ...page } = await arrive(visit)
  await tab.goto(before)
  await page.until((url) => location.href === url, before)
  await tab.goto(copy.url)
  await page.ask()
  await page.pressExit()
  await page.expectAway()
  await tab.back()
  await page.until((url) => location.href !== url && document.readyState === 'complete', visit.neutral.url)
  expect(await page.evaluate(() => location.href)).toBe(before)
  await tab.forward()
  await page.expectAway()
}

async function expectSyntheticReturnLeaves(visit: Visit): Promise<void> {
  const page = await arriveReady(visit)
  await page.ask()
  await page
    .evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    .catch(() => null)
  await page.expectAway()
}

/** A copy that browsers may keep, left by another way than the exit, and shown again. Says whether it was kept. */
async function keptPageLeaves(visit: Visit): Promise<boolean> {
  const elsewhere = `${visit.neutral.url}elsewhere`
  const { tab, copy, ...page } = await arriveReady(visit, { headers: KEEPABLE })
  await page.ask()
  // A page that waits for an answer is not kept.
  await untilQuiet(copy)
  await page.evaluate(() => {
    Object.assign(globalThis, { kept: true })
  })
  await tab.goto(elsewhere)
  await page.until((url) => location.href === url && document.readyState === 'complete', elsewhere)
  await tab.back()
  await page.until((url) => location.href !== url && document.readyState === 'complete', elsewhere)
  const shown = await page.evaluate(() => [location.href, 'kept' in globalThis] as const).catch(() => null)
  if (shown?.[0] !== copy.url || shown[1]) {
    await page.expectAway()
    return true
  }
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(SECRET)
  return false
}
