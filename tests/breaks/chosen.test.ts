/** Twenty of the breaks, none of which needs a browser, in the long run; all of them are `npm run test:breaks`. */
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { long } from '../support/long.ts'
import { breaks } from './all.ts'
import type { Break } from './break.ts'
import { type Copy, copyTree } from './copy.ts'
import { fell } from './fell.ts'

const CHOSEN = new Set([
  'ids-carry-the-time',
  'key-without-fsync',
  'addresses-are-counted-bare',
  'policy-lets-send-anywhere',
  'camera-allowed',
  'constant-padding',
  'comparing-ends-early',
  'salts-of-unknown-names-without-the-key',
  'what-staff-write-is-markup',
  'sealed-anew-unchecked',
  'another-thread-is-taken',
  'a-later-answer-overwrites',
  'missing-is-not-counted',
  'places-are-not-sealed',
  'challenges-are-given-back',
  'the-desk-takes-any-span',
  'kit-without-comparison',
  'a-lock-keeps-session-secrets',
  'a-lock-keeps-thread-keys',
  'forms-are-completed',
])

const PATIENCE_MS = 120_000

let copy: Copy
beforeAll(() => {
  copy = copyTree(fileURLToPath(new URL('../..', import.meta.url)))
})
afterAll(() => copy.remove())

const chosen = breaks.filter(({ id }) => CHOSEN.has(id))
const ids = breaks.find(({ id }) => id === 'ids-carry-the-time')

test('there are twenty', long, () => {
  expect(chosen).toHaveLength(20)
})

test('a change that breaks nothing leaves its test green', { ...long, timeout: PATIENCE_MS }, async () => {
  const { verdict } = await fell(copy, { ...(ids as Break), instead: ids?.what ?? '' })
  expect(verdict).toBe('green')
})

test('a change that leaves nothing to run is no proof', { ...long, timeout: PATIENCE_MS }, async () => {
  const { verdict } = await fell(copy, { ...(ids as Break), instead: '(' })
  expect(verdict).toBe('not run')
})

test.each(chosen)(
  '$id fells the test that holds the promise',
  { ...long, timeout: PATIENCE_MS },
  async (one) => {
    const { verdict, said } = await fell(copy, one)
    expect([verdict, verdict === 'felled' ? '' : said]).toEqual(['felled', ''])
  },
)
