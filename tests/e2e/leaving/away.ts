import { expect } from 'vitest'
import { sv } from '../../../client/i18n/locales/sv.ts'
import type { Changes } from './copy.ts'
import { TELL } from './copy.ts'
import { type ToldLeaving, tellLeaving } from './in-page.ts'
import { arrive, arriveReady, copyOf, onPage, pause, SECRET, toldBy, type Visit } from './visit.ts'

// Going away: lines 1 to 7.

const ONE_FRAME_MS = 1000 / 60
export const telling: Changes = { first: `(${tellLeaving.toString()})(${JSON.stringify(TELL)})` }

/** 1 */
export async function expectSameHistory(visit: Visit): Promise<void> {
  const page = await arriveReady(visit)
  const look = () => page.evaluate(() => [history.length, location.href])
  const onArrival = await look()
  await page.press(sv.start.ask)
  await page.press(sv.back)
  await page.openThread()
  await page.press(sv.veil.show)
  expect(await look()).toEqual(onArrival)
  await page.pressExit()
  await page.expectAway()
  expect(await page.evaluate(() => history.length)).toBe(onArrival[0])
}

/** 2 */
export async function expectNoWayBack(visit: Visit): Promise<string | void> {
  await expectNothingBehind(visit)
  await expectSyntheticReturnLeaves(visit)
  return expectKeptPageLeaves(visit)
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
  await page.until((url) => location.href === url && document.title === 'Väder', before)
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

/** A copy that browsers may keep, left by another way than the exit, and shown again. */
async function expectKeptPageLeaves(visit: Visit): Promise<string | void> {
  const elsewhere = `${visit.neutral.url}elsewhere`
  const keepable = { 'cache-control': 'private, max-age=600' }
  const { tab, copy, ...page } = await arriveReady(visit, { headers: keepable })
  await page.ask()
  await page.evaluate(() => {
    Object.assign(globalThis, { kept: true })
  })
  await tab.goto(elsewhere)
  await page.until((url) => location.href === url, elsewhere)
  await tab.back()
  await page.until((url) => location.href !== url && document.readyState === 'complete', elsewhere)
  const anew = await page.evaluate(() => location.href).then((url) => url === copy.url)
  const kept = await page.evaluate(() => 'kept' in globalThis).catch(() => true)
  if (anew && !kept) {
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(SECRET)
    return 'it keeps no page under its driver; the synthetic pageshow is tested'
  }
  await page.expectAway()
}

/** 3 */
export async function expectGoneInOneFrame(visit: Visit): Promise<void> {
  // A machine that does something else in that moment is no fault of the page: the best of three.
  const milliseconds: number[] = []
  for (let round = 0; round < 3 && !milliseconds.some((time) => time <= ONE_FRAME_MS); round++) {
    const page = await arriveReady(visit, telling)
    await page.ask()
    await page.pressExit()
    const told = (await toldBy(page.copy, visit)) as ToldLeaving
    expect(told).toMatchObject({ frames: 0, secret: false, text: sv.exit.leaving, title: 'Frågor' })
    milliseconds.push(told.milliseconds)
    await page.expectAway()
  }
  expect(Math.min(...milliseconds)).toBeLessThanOrEqual(ONE_FRAME_MS)
}

/** 4 */
export async function expectNeutralWhenDead(visit: Visit): Promise<void> {
  const { tab, copy, ...page } = await arriveReady(visit)
  await page.ask()
  const place = await page.exitPlace()
  visit.neutral.hang(true)
  // A driver waits with the browser for the next page, so the page itself tells how it looks meanwhile.
  await page.evaluate((path) => {
    addEventListener('click', () => {
      setTimeout(() => {
        const { body, title } = document
        const told = [body.innerText.trim(), body.childElementCount, title, document.images.length]
        navigator.sendBeacon(path, JSON.stringify(told))
      }, 700)
    })
  }, TELL)
  await tab.pressAt(...place)
  expect(await toldBy(copy, visit)).toEqual([sv.exit.leaving, 1, 'Frågor', 0])
}

const failing = (path: string, text: string): string =>
  path.endsWith('.js') ? 'throw new Error("broken")' : text

/** 5 */
export async function expectRealLink(visit: Visit): Promise<void> {
  const copy = await copyOf(visit)
  const answer = await fetch(new URL('/ut', copy.url), { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, visit.neutral.url])

  await expectLeads(visit, { hold: /\.js$/ })
  await expectLeads(visit, { edit: failing })

  // What a browser does with scripts off, for this one page.
  const off = await copyOf(visit, { headers: { 'content-security-policy': 'sandbox allow-same-origin' } })
  const { tab, ...page } = await arriveReady(visit)
  const place = await page.exitPlace()
  await tab.goto(off.url)
  await expect.poll(() => off.asked.some(({ path }) => path.endsWith('.css'))).toBe(true)
  await pause(300)
  await tab.pressAt(...place)
  await page.expectAway()
  expect(off.asked.some(({ path }) => path === '/ut')).toBe(true)
}

async function expectLeads(visit: Visit, changes: Changes): Promise<void> {
  const { tab, ...page } = await arrive(visit, changes)
  await page.until(() => (document.querySelector('#exit')?.getBoundingClientRect().height ?? 0) >= 48)
  await tab.pressAt(...(await page.exitPlace()))
  await page.expectAway()
}

/** 6 */
export async function expectNothingTold(visit: Visit): Promise<void> {
  const { copy, ...page } = await arriveReady(visit)
  await page.ask()
  await pause(300)
  visit.neutral.visits.length = 0
  const before = copy.asked.length
  await page.pressExit()
  await page.expectAway()
  await pause(200)
  expect(copy.asked.slice(before).map(({ path }) => path)).toEqual([])
  await expectLeads(visit, { hold: /\.js$/ })
  expect(visit.neutral.visits.map(({ referer }) => referer)).toEqual([undefined, undefined])
  expect(copy.asked.map(({ answer }) => answer['referrer-policy'] ?? 'none')).toEqual(
    copy.asked.map(() => 'no-referrer'),
  )
  expect(visit.service.server.output()).not.toContain('/ut')
}

/** 7 */
export async function expectNothingCleared(visit: Visit): Promise<void> {
  const { copy, tab, ...page } = await arrive(visit, {
    edit: (path, text) => (path.endsWith('.js') ? '' : text),
  })
  await page.until(() => (document.querySelector('#exit')?.getBoundingClientRect().height ?? 0) >= 48)
  const place = await page.exitPlace()
  const pressed = Date.now()
  await tab.pressAt(...place)
  await page.expectAway()
  expect(Date.now() - pressed).toBeLessThan(2000)
  const { asked } = copy
  expect(asked.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/ut']))
  expect(asked.filter(({ answer }) => 'clear-site-data' in answer)).toEqual([])
}

/** The text on the way out and the second tab stop are line 11's, told in the same way. */
export async function leaveByKeyboard(visit: Visit): Promise<ToldLeaving> {
  const page = await arriveReady(visit, telling)
  await page.key('Tab', 'Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('exit')
  await page.key('Enter')
  const told = (await toldBy(page.copy, visit)) as ToldLeaving
  await onPage(page.tab, visit).expectAway()
  return told
}
