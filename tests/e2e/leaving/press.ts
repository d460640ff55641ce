import { expect } from 'vitest'
import { sv } from '../../../scripts/lib/texts.ts'
import type { Press } from '../../support/engines/engine.ts'
import { pause } from '../../support/engines/processes.ts'
import { leaveByKeyboard, telling } from './away.ts'
import type { Role } from './copy.ts'
import { arriveReady, SECRET, toldBy, type Visit } from './visit.ts'

// Pressing: lines 9, 11 and 13.

const thrice = ['Shift', 'Shift', 'Shift'] as const

/** 9 */
export async function expectShiftThrice(visit: Visit): Promise<void> {
  const { tab, copy, ...page } = await arriveReady(visit)
  await page.ask()
  for (let i = 0; i < 4; i++) {
    await tab.down('Shift')
    await page.key('A')
    await tab.up('Shift')
  }
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift', 'Escape', 'Shift'] as const) await page.key(key)
  await page.key('Escape')
  for (let i = 0; i < 4; i++) {
    await tab.down('Control')
    await page.key('Shift')
    await tab.up('Control')
  }
  // Whoever had begun to leave would be away by now.
  await pause(100)
  expect(await page.evaluate(() => [location.href, document.activeElement?.tagName])).toEqual([
    copy.url,
    'TEXTAREA',
  ])
  await page.key('a', 'Shift', 'Shift')
  await page.expectSoon(
    (said) =>
      Array.from(document.querySelectorAll('[role=status]')).some(({ textContent }) => textContent === said),
    sv.exit.onceMore,
  )
  await page.key('Shift')
  await page.expectAway()
  await expectShiftWhileDeriving(visit)
}

// Making keys takes this long at least, so that the press surely comes in the middle of it.
const longWork = (role: Role, text: string): string =>
  role === 'worker'
    ? `addEventListener('message', () => { const end = Date.now() + 4000; while (Date.now() < end); });${text}`
    : text

async function expectShiftWhileDeriving(visit: Visit): Promise<void> {
  const { copy, ...page } = await arriveReady(visit, { ...telling, edit: longWork })
  await page.ask()
  await page.press(sv.ask.send)
  await page.until((said) => document.body.innerText.includes(said), sv.ask.sending)
  await page.key(...thrice)
  expect(await toldBy(copy, visit)).toMatchObject({ frames: 0, secret: false })
  await page.expectAway()
  expect(copy.asked.map(({ path }) => path)).not.toContain('/api/threads')
}

/** 11 */
export async function expectSecondStop(visit: Visit): Promise<void> {
  const { text, said, names, title } = await leaveByKeyboard(visit)
  expect([text, said, names, title]).toEqual([sv.exit.leaving, [sv.exit.leaving], 0, 'Frågor'])
  for (const word of [sv.brand, SECRET, 'Fråga oss']) expect(text).not.toContain(word)
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
