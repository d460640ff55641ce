import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { drawId } from './ids.ts'

const MANY = 64
const BYTES = 16

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 2, 12) })
})
afterEach(() => {
  vi.useRealTimers()
})

test('ids drawn in one moment have nothing in common, so that none tells when', () => {
  const drawn = Array.from({ length: MANY }, () => Buffer.from(drawId(), 'base64url'))
  expect(drawn.map(({ length }) => length)).toEqual(drawn.map(() => BYTES))
  // 64 random bytes are all alike once in 256^63: a place where they are was not drawn.
  const alike = Array.from({ length: BYTES }, (_, at) => new Set(drawn.map((id) => id[at])).size)
  expect(alike.filter((different) => different === 1)).toEqual([])
  expect(new Set(drawn.map((id) => id.toString('hex'))).size).toBe(MANY)
})

test('ids drawn later do not sort after those drawn before', () => {
  const drawn = Array.from({ length: MANY }, () => {
    vi.advanceTimersByTime(1000)
    return drawId()
  })
  expect(drawn).not.toEqual(drawn.toSorted())
})
