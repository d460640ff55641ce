import { expect } from 'vitest'
import { sv } from '../../../scripts/lib/texts.ts'
import { pause } from '../../support/engines/processes.ts'
import type { Changes, Role } from './copy.ts'
import { TELL } from './copy.ts'
import { type ToldLeaving, tellLeaving } from './in-page.ts'
import { arrive, arriveReady, copyOf, onPage, PATIENCE_MS, toldBy, untilQuiet, type Visit } from './visit.ts'

// Going away: lines 1 and 3 to 7.

const ONE_FRAME_MS = 1000 / 60
const ROUNDS = 5
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

/** 3 */
export async function expectGoneInOneFrame(visit: Visit): Promise<void> {
  // A machine that does something else in that moment is no fault of the page: the fastest counts.
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS && fastest > ONE_FRAME_MS; round++) {
    const page = await arriveReady(visit, telling)
    await page.ask()
    await page.pressExit()
    const told = (await toldBy(page.copy, visit)) as ToldLeaving
    expect(told).toMatchObject({ frames: 0, secret: false, text: sv.exit.leaving, title: 'Frågor' })
    await page.expectAway()
    fastest = Math.min(fastest, told.milliseconds)
  }
  expect(fastest).toBeLessThanOrEqual(ONE_FRAME_MS)
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
      }, 300)
    })
  }, TELL)
  await tab.pressAt(...place)
  expect(await toldBy(copy, visit)).toEqual([sv.exit.leaving, 1, 'Frågor', 0])
}

const broken = (role: Role, text: string): string => (role === 'script' ? 'throw new Error("broken")' : text)

/** 5 */
export async function expectRealLink(visit: Visit): Promise<void> {
  const answer = await fetch(new URL('/ut', visit.service.server.url), { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, visit.neutral.url])
  await expectLeads(visit, { hold: /\.js$/ })
  await expectLeads(visit, { edit: broken })
  await expectLeadsWithScriptsOff(visit)
}

async function expectLeads(visit: Visit, changes: Changes): Promise<void> {
  const page = await arrive(visit, changes)
  await page.pressExit()
  await page.expectAway()
}

/** What a browser does with scripts off, for one page. Where the exit stands has to be seen on another: this one cannot be asked. */
async function expectLeadsWithScriptsOff(visit: Visit): Promise<void> {
  const { tab, ...page } = await arriveReady(visit)
  const place = await page.exitPlace()
  const off = await copyOf(visit, { headers: { 'content-security-policy': 'sandbox allow-same-origin' } })
  await tab.goto(visit.neutral.url)
  await page.expectAway()
  await tab.goto(off.url)
  await expect
    .poll(() => off.asked.some(({ path }) => path.endsWith('.css')), { timeout: PATIENCE_MS })
    .toBe(true)
  // Until it is drawn, a press does nothing.
  await expect
    .poll(
      async () => {
        await tab.pressAt(...place)
        await pause(100)
        return off.asked.some(({ path }) => path === '/ut')
      },
      { timeout: visit.patience },
    )
    .toBe(true)
  await page.expectAway()
  expect(off.asked.map(({ path }) => path)).not.toContain('/api/site')
}

/** 6 */
export async function expectNothingTold(visit: Visit): Promise<void> {
  const { copy, ...page } = await arriveReady(visit)
  await page.ask()
  await untilQuiet(copy)
  visit.neutral.visits.length = 0
  const before = copy.asked.length
  await page.pressExit()
  await page.expectAway()
  // What a page tells last of all may come after it has gone.
  await untilQuiet(copy)
  expect(copy.asked.slice(before).map(({ path }) => path)).toEqual([])
  await expectLeads(visit, { hold: /\.js$/ })
  expect(visit.neutral.visits.map(({ referer }) => referer)).toEqual([undefined, undefined])
  expect(copy.asked.map(({ answer }) => answer['referrer-policy'])).toEqual(
    copy.asked.map(() => 'no-referrer'),
  )
  expect(visit.service.server.output()).not.toContain('/ut')
}

/** 7 */
export async function expectNothingCleared(visit: Visit): Promise<void> {
  const { copy, ...page } = await arrive(visit, { edit: broken })
  await page.pressExit()
  await page.expectAway()
  expect(copy.asked.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/ut']))
  expect(copy.asked.filter(({ answer }) => 'clear-site-data' in answer)).toEqual([])
}

/** By keyboard alone; what the page tells of it is what line 11 asks for. */
export async function leaveByKeyboard(visit: Visit): Promise<ToldLeaving> {
  const page = await arriveReady(visit, telling)
  await page.key('Tab', 'Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('exit')
  await page.key('Enter')
  const told = (await toldBy(page.copy, visit)) as ToldLeaving
  await onPage(page.tab, visit).expectAway()
  return told
}
