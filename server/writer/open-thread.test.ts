import { expect, test } from 'vitest'
import { OPEN_ANSWER_BYTES } from '../../shared/sizes.ts'
import { openAnswer } from './open-thread.ts'

function pad(): string {
  return (JSON.parse(openAnswer(null)) as { pad: string }).pad
}

test('what fills up the answer is drawn for each, so that compressing it tells nothing', () => {
  const [one, other] = [pad(), pad()]
  expect(one).toHaveLength(other.length)
  expect(one.length).toBeGreaterThan(OPEN_ANSWER_BYTES - 100)
  expect(one).not.toBe(other)
  // Drawn in whole, not repeated: no stretch of it comes twice.
  const stretches = one.match(/.{16}/g) ?? []
  expect(new Set(stretches).size).toBe(stretches.length)
})
