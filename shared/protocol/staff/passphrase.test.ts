import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { MalformedError } from '../../bytes.ts'
import { deriveMember, drawPassphrase, normalisePassphrase } from './passphrase.ts'
import { ready } from '../sodium.ts'
import { filled, madeUpList } from '../testing.ts'

beforeAll(ready)

test('is six words of the list, as it will be derived from', () => {
  const list = madeUpList('O\u0308')
  const drawn = Array.from({ length: 50 }, () => drawPassphrase(list))
  const words = new Set(list.map(normalisePassphrase))
  expect(
    drawn.every((one) => one.split(' ').length === 6 && one.split(' ').every((word) => words.has(word))),
  ).toBe(true)
  expect(new Set(drawn).size).toBe(50)
  expect(() => drawPassphrase(list.slice(1))).toThrow(RangeError)
})

test.each([
  [' Lampa  bröd\n', 'lampa bröd'],
  ['LAMPA\u00A0BRO\u0308D', 'lampa bröd'],
  ['lampa\t\u3000 bröd', 'lampa bröd'],
])('%j is %s', (typed, normal) => {
  expect(normalisePassphrase(typed)).toBe(normal)
})

test('normalising again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(normalisePassphrase(normalisePassphrase(typed))).toBe(normalisePassphrase(typed))
    }),
    { numRuns: 1000 },
  )
})

test('typed in another way it is the same member; the two keys differ', async () => {
  const salt = filled(16, 1)
  const keys = await deriveMember('Lampa  BRO\u0308D ', salt)
  expect(await deriveMember('lampa bröd', salt)).toEqual(keys)
  expect(keys.login).toHaveLength(32)
  expect(keys.vaultKey).toHaveLength(32)
  expect(keys.login).not.toEqual(keys.vaultKey)
  await expect(deriveMember('lampa', filled(15, 1))).rejects.toThrow(MalformedError)
})
