import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchForVeil } from './veil-watch.ts'

const MINUTE = 60_000

/** A list of the browser's own. */
class ListBox {
  readonly type = 'date'
}

let page: EventTarget & { visibilityState: string; activeElement: unknown }
let screen: EventTarget
let coarse: boolean
const fall = vi.fn<() => void>()

beforeEach(() => {
  vi.useFakeTimers()
  fall.mockClear()
  coarse = false
  screen = new EventTarget()
  page = Object.assign(new EventTarget(), { visibilityState: 'visible', activeElement: null })
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', screen.addEventListener.bind(screen))
  vi.stubGlobal('removeEventListener', screen.removeEventListener.bind(screen))
  vi.stubGlobal('matchMedia', () => ({ matches: coarse }))
  vi.stubGlobal('HTMLSelectElement', ListBox)
  vi.stubGlobal('HTMLInputElement', ListBox)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function hide(): void {
  page.visibilityState = 'hidden'
  page.dispatchEvent(new Event('visibilitychange'))
}

test.each([
  ['five', 5],
  ['one', 1],
] as const)('after %s it falls, counted from the last sign of activity', (when, minutes) => {
  watchForVeil(when, fall)
  vi.advanceTimersByTime(minutes * MINUTE - 1000)
  screen.dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(minutes * MINUTE - 1000)
  expect(fall).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2000)
  expect(fall).toHaveBeenCalled()
})

test('a mouse that lies still while the page moves under it is no sign of activity', () => {
  const still = { movementX: 0, movementY: 0 }
  watchForVeil('one', fall)
  vi.advanceTimersByTime(MINUTE - 1000)
  screen.dispatchEvent(Object.assign(new Event('pointermove'), still))
  vi.advanceTimersByTime(1000)
  expect(fall).toHaveBeenCalledOnce()
})

test('a mouse that is moved is one', () => {
  watchForVeil('one', fall)
  vi.advanceTimersByTime(MINUTE - 1000)
  screen.dispatchEvent(Object.assign(new Event('pointermove'), { movementX: 3, movementY: 0 }))
  vi.advanceTimersByTime(MINUTE - 1000)
  expect(fall).not.toHaveBeenCalled()
})

test('what was due while the phone slept is due at the first touch', () => {
  watchForVeil('one', fall)
  vi.setSystemTime(Date.now() + 10 * MINUTE)
  screen.dispatchEvent(new Event('pointerdown'))
  expect(fall).toHaveBeenCalled()
})

test('it falls when the page is hidden, without waiting where that is wished', () => {
  watchForVeil('away', fall)
  vi.advanceTimersByTime(60 * MINUTE)
  expect(fall).not.toHaveBeenCalled()
  hide()
  expect(fall).toHaveBeenCalledOnce()
})

test('on a phone it falls when the screen is lost, but not while a list is open', () => {
  watchForVeil('away', fall)
  screen.dispatchEvent(new Event('blur'))
  expect(fall).not.toHaveBeenCalled()
  coarse = true
  page.activeElement = new ListBox()
  screen.dispatchEvent(new Event('blur'))
  expect(fall).not.toHaveBeenCalled()
  page.activeElement = null
  screen.dispatchEvent(new Event('blur'))
  expect(fall).toHaveBeenCalledOnce()
})

test('it never falls where that is wished, nor after the watch has ended', () => {
  watchForVeil('never', fall)
  watchForVeil('one', fall)()
  hide()
  vi.advanceTimersByTime(60 * MINUTE)
  expect(fall).not.toHaveBeenCalled()
})
