import { expect } from 'vitest'
import { sv } from '../../../scripts/lib/texts.ts'
import type { Size } from '../../support/engines/engine.ts'
import { arriveReady, type Page, type Visit } from './visit.ts'

// Where it stands: line 10.

// 320 × 256 is a window of 1280 × 1024 at 400 %.
const phones = [
  { width: 360, height: 740 },
  { width: 320, height: 568 },
  { width: 320, height: 256 },
]
const desktops = [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
]

/** 10 */
export async function expectAlwaysInReach(visit: Visit): Promise<void> {
  const page = await arriveReady(visit)
  const sizes: readonly Size[] = visit.phone ? phones : desktops
  const everywhere = async (): Promise<void> => {
    for (const size of sizes) await expectInReach(page, size)
  }
  await everywhere()
  await page.tab.resize(visit.size)
  await page.ask()
  await everywhere()
  if (visit.phone) await expectAboveKeyboard(page)
}

async function expectInReach(page: Page, size: Size): Promise<void> {
  await page.tab.resize(size)
  await page.until(({ width, height }) => innerWidth === width && innerHeight === height, size)
  expect(await page.evaluate(findFaults, sv.ask.send), `${size.width} × ${size.height}`).toEqual([])
}

/** All that is wrong with the exit's place in this view, at five places of the page and with each control in turn. */
async function findFaults(send: string): Promise<string[]> {
  // What follows a change of size has been done after a frame.
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve))
  const faults = new Set<string>()
  const exit = document.querySelector<HTMLElement>('#exit')
  if (exit === null) return ['there is none']
  const rect = (): DOMRect => exit.getBoundingClientRect()
  const root = document.documentElement
  // What the page keeps free above and below a control that has focus.
  const MARGINS = 32
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    scrollTo(0, part * (root.scrollHeight - innerHeight))
    const { left, right, top, bottom, width, height } = rect()
    if (left < 0 || top < 0 || right > root.clientWidth + 1 || bottom > innerHeight)
      faults.add(`outside at ${part}`)
    if (width < 48 || height < 48) faults.add(`${width} × ${height}`)
    if (innerWidth < 600 && bottom < innerHeight * 0.66) faults.add('out of a thumb’s reach')
    for (const [x, y] of [
      [left + 12, top + 4],
      [right - 12, top + 4],
      [left + 12, bottom - 4],
      [right - 12, bottom - 4],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const) {
      const hit = document.elementFromPoint(x, y)
      if (hit === null || !exit.contains(hit))
        faults.add(`covered at ${part} by ${hit?.outerHTML.slice(0, 80)}`)
    }
  }
  if (root.scrollWidth > root.clientWidth) faults.add('the page scrolls sideways')
  const bar = exit.closest('section') ?? exit
  for (const control of document.querySelectorAll<HTMLElement>(
    '#app :is(a, button, input, textarea, select, summary)',
  )) {
    if (!control.checkVisibility()) continue
    // As the Tab key does it: focus moves, and the key comes up.
    control.focus({ focusVisible: true })
    control.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true }))
    if (document.activeElement !== control) continue
    const own = control.getBoundingClientRect()
    const over = rect()
    // On a wide window the bar is its button alone, on a narrow one all of the lower edge.
    const cover =
      getComputedStyle(bar).backgroundColor === 'rgba(0, 0, 0, 0)' ? over : bar.getBoundingClientRect()
    const beside = own.top < over.bottom && own.bottom > over.top
    const apart = Math.max(over.left - own.right, own.left - over.right)
    const name = (control.textContent || control.tagName).trim().slice(0, 30)
    const covered = beside && own.right > cover.left && own.left < cover.right && own.bottom > cover.top + 1
    // What is taller than the room above the bar cannot be seen whole: some of it must.
    const room = (cover.top > innerHeight / 2 ? cover.top : innerHeight) - MARGINS
    if (covered && own.height <= room)
      faults.add(`covers ${name}: ${own.top}–${own.bottom} below ${cover.top}`)
    if (covered && own.height > room && cover.top - own.top < 44)
      faults.add(`covers most of ${name}: ${own.top}–${own.bottom} below ${cover.top}`)
    if (name === send && beside && apart < 48) faults.add('beside Send')
  }
  return [...faults]
}

/** A keyboard shrinks the page in some browsers, and lies over it in others. */
async function expectAboveKeyboard(page: Page): Promise<void> {
  await expectInReach(page, { width: 360, height: 400 })
  await page.tab.resize({ width: 360, height: 740 })
  await page.until(() => innerHeight === 740)
  await page.evaluate(() => {
    Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => 400 })
    visualViewport?.dispatchEvent(new Event('resize'))
  })
  await page.expectSoon(() => {
    const { top, bottom } = document.querySelector('#exit')?.getBoundingClientRect() ?? new DOMRect()
    return top > 200 && bottom <= 400
  })
}
