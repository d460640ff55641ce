import { expect } from 'vitest'
import { sv } from '../../../client/i18n/locales/sv.ts'
import { pageFiles } from '../../support/built-files.ts'
import type { Press } from '../../support/engines/engine.ts'
import { leaveByKeyboard, telling } from './away.ts'
import { arriveReady, pause, SECRET, toldBy, type Visit } from './visit.ts'

// Pressing: lines 9, 11 and 13.

/** 9 */
export async function expectShiftThrice(visit: Visit): Promise<void> {
  const { tab, copy, ...page } = await arriveReady(visit)
  await page.ask()
  const stays = async (): Promise<void> => {
    await pause(100)
    expect(await page.evaluate(() => location.href)).toBe(copy.url)
  }
  for (let i = 0; i < 4; i++) {
    await tab.down('Shift')
    await page.key('A')
    await tab.up('Shift')
  }
  await stays()
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift', 'Escape', 'Shift'] as const) await page.key(key)
  await page.key('Escape')
  await stays()
  for (let i = 0; i < 4; i++) {
    await tab.down('Control')
    await page.key('Shift')
    await tab.up('Control')
  }
  await stays()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await page.key('a')
  await page.shift(2)
  await page.until(
    (said) =>
      Array.from(document.querySelectorAll('[role=status]')).some(({ textContent }) => textContent === said),
    sv.exit.onceMore,
  )
  await page.shift(1)
  await page.expectAway()
  await expectShiftWhileDeriving(visit)
}

// Making keys takes this long at least, so that the press surely comes in the middle of it.
const longWork = (path: string, text: string): string =>
  path === pageFiles().worker
    ? `addEventListener('message', () => { const end = Date.now() + 4000; while (Date.now() < end); });${text}`
    : text

async function expectShiftWhileDeriving(visit: Visit): Promise<void> {
  const { copy, ...page } = await arriveReady(visit, { ...telling, edit: longWork })
  await page.ask()
  await page.press(sv.ask.send)
  await page.until((said) => document.body.innerText.includes(said), sv.ask.sending)
  await page.shift(3)
  expect(await toldBy(copy, visit)).toMatchObject({ frames: 0, secret: false })
  await page.expectAway()
  expect(copy.asked.map(({ path }) => path)).not.toContain('/api/threads')
}

/** 11 */
export async function expectSecondStop(visit: Visit): Promise<void> {
  const told = await leaveByKeyboard(visit)
  expect([told.text, told.status, told.title]).toEqual([sv.exit.leaving, sv.exit.leaving, 'Frågor'])
  for (const word of [sv.brand, SECRET, 'Fråga oss']) expect(told.text).not.toContain(word)
}

/** 13 */
export async function expectNoNewTab(visit: Visit): Promise<void> {
  const ways: Press[] = [{}, { held: 'Control' }, { held: 'Shift' }, { button: 'middle' }]
  const { tab, copy, ...page } = await arriveReady(visit)
  for (const way of ways) {
    await page.find('button', sv.start.ask)
    await page.pressExit(way)
    await page.expectAway()
    expect(await tab.tabs()).toBe(1)
    await tab.goto(copy.url)
  }
}
