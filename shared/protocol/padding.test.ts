import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { MalformedError } from '../bytes.ts'
import { pad, unpad } from './padding.ts'

test('everything shorter comes back, at one length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 31 }), (bytes) => {
      const padded = pad(bytes, 32)
      expect(padded).toHaveLength(32)
      expect([...unpad(padded, 32)]).toEqual([...bytes])
    }),
  )
})

test('there must be room for the mark', () => {
  expect([...pad(Uint8Array.of(1, 2, 3), 4)]).toEqual([1, 2, 3, 0x80])
  expect(() => pad(new Uint8Array(4), 4)).toThrow(RangeError)
})

test.each([[[0, 0, 0, 0]], [[1, 2, 3, 4]], [[0x80, 0, 0, 1]], [[0x80, 0x81, 0, 0]], [[0x80, 0, 0]], [[]]])(
  'the padding %j is malformed',
  (bytes) => {
    expect(() => unpad(Uint8Array.from(bytes), 4)).toThrow(MalformedError)
  },
)
