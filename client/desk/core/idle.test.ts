import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchIdle } from './idle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('nobody there for ten minutes: it says so, once', () => {
  const onIdle = vi.fn<() => void>()
  watchIdle(10, onIdle)
  vi.advanceTimersByTime(595_000)
  expect(onIdle).not.toHaveBeenCalled()
  vi.advanceTimersByTime(600_000)
  expect(onIdle).toHaveBeenCalledTimes(1)
})

test('a touch begins the time anew, and the time can be changed', () => {
  const onIdle = vi.fn<() => void>()
  const idle = watchIdle(10, onIdle)
  vi.advanceTimersByTime(590_000)
  idle.touch()
  vi.advanceTimersByTime(590_000)
  expect(onIdle).not.toHaveBeenCalled()
  idle.setMinutes(5)
  vi.advanceTimersByTime(300_000)
  expect(onIdle).toHaveBeenCalledTimes(1)
})

test('the touch that wakes a sleeping computer comes too late', () => {
  const onIdle = vi.fn<() => void>()
  let now = 0
  const idle = watchIdle(10, onIdle, () => now)
  now = 3_600_000
  idle.touch()
  expect(onIdle).toHaveBeenCalledTimes(1)
})

test('once stopped it stays silent', () => {
  const onIdle = vi.fn<() => void>()
  watchIdle(1, onIdle).stop()
  vi.advanceTimersByTime(600_000)
  expect(onIdle).not.toHaveBeenCalled()
})
