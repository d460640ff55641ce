import { beforeAll, describe, expect, test } from 'vitest'
import { concat, MalformedError, u32, utf8 } from '../../bytes.ts'
import { dayOf } from '../../days.ts'
import { createEpoch, type Epoch, fingerprint, signEpoch, verifyEpoch } from './epoch.ts'
import { createSigning, epochKeyOf } from '../staff/grant.ts'
import { sign } from '../primitives.ts'
import { ready } from '../sodium.ts'
import { filled, flipped } from '../testing.ts'

beforeAll(ready)

const site = filled(16, 1)
const centre = filled(16, 2)
const key = filled(32, 3)

/** An epoch as a centre that keeps no rule would sign it. */
function signed(opensDay: number, closesDay: number): { epoch: Epoch; signingKey: Uint8Array } {
  const { signingKey, signingSecret } = createSigning(filled(32, 4))
  const statement = concat(utf8('viskan/1 epoch'), site, centre, key, u32(opensDay), u32(closesDay))
  return { signingKey, epoch: { key, opensDay, closesDay, signature: sign(signingSecret, statement) } }
}

test('a day is counted in UTC', () => {
  expect(dayOf(0)).toBe(0)
  expect(dayOf(Date.UTC(2026, 10, 23, 23, 59, 59, 999))).toBe(20780)
  expect(dayOf(Date.UTC(2026, 10, 24))).toBe(20781)
  expect(dayOf(-1)).toBe(-1)
})

describe('an epoch', () => {
  test.each([
    [997, 'early'],
    [998, 'ok'],
    [1000, 'ok'],
    [1090, 'ok'],
    [1092, 'ok'],
    [1093, 'late'],
    [-1, 'early'],
  ])('of days 1000 to 1090 is, on day %i, %s', (today, verdict) => {
    const { epoch, signingKey } = signed(1000, 1090)
    expect(verifyEpoch(site, centre, signingKey, epoch, today)).toBe(verdict)
  })

  test.each([
    [0, 'ok'],
    [92, 'ok'],
    [93, 'span'],
    [-1, 'span'],
  ])('of %i days is %s', (days, verdict) => {
    const { epoch, signingKey } = signed(1000, 1000 + days)
    expect(verifyEpoch(site, centre, signingKey, epoch, 1000)).toBe(verdict)
  })

  test('changed in any part is not signed', () => {
    const { epoch, signingKey } = signed(1000, 1090)
    const verdicts = [
      verifyEpoch(flipped(site, 0), centre, signingKey, epoch, 1000),
      verifyEpoch(site, flipped(centre, 15), signingKey, epoch, 1000),
      verifyEpoch(site, centre, createSigning(filled(32, 5)).signingKey, epoch, 1000),
      verifyEpoch(site, centre, signingKey, { ...epoch, key: flipped(key, 31) }, 1000),
      verifyEpoch(site, centre, signingKey, { ...epoch, opensDay: 999 }, 1000),
      verifyEpoch(site, centre, signingKey, { ...epoch, closesDay: 1091 }, 1000),
      verifyEpoch(site, centre, signingKey, { ...epoch, signature: flipped(epoch.signature, 0) }, 1000),
    ]
    expect(new Set(verdicts)).toEqual(new Set(['signature']))
  })

  test('of other lengths or days is malformed', () => {
    const { epoch, signingKey } = signed(1000, 1090)
    const bad: [Uint8Array, Uint8Array, Uint8Array, Epoch][] = [
      [filled(15, 1), centre, signingKey, epoch],
      [site, filled(17, 1), signingKey, epoch],
      [site, centre, filled(31, 1), epoch],
      [site, centre, signingKey, { ...epoch, key: filled(31, 1) }],
      [site, centre, signingKey, { ...epoch, signature: filled(63, 1) }],
      [site, centre, signingKey, { ...epoch, opensDay: -1 }],
      [site, centre, signingKey, { ...epoch, closesDay: 1090.5 }],
    ]
    for (const args of bad) expect(() => verifyEpoch(...args, 1000)).toThrow(MalformedError)
  })

  test.each([Number.NaN, 1000.5, Number.POSITIVE_INFINITY])('cannot be judged on day %d', (today) => {
    const { epoch, signingKey } = signed(1000, 1090)
    expect(() => verifyEpoch(site, centre, signingKey, epoch, today)).toThrow(RangeError)
  })

  test('is signed only when it would be accepted', () => {
    const { signingKey, signingSecret } = createSigning()
    const terms = { key, opensDay: 10, closesDay: 102 }
    const signature = signEpoch(site, centre, signingSecret, terms)
    expect(verifyEpoch(site, centre, signingKey, { ...terms, signature }, 50)).toBe('ok')
    expect(() => signEpoch(site, centre, signingSecret, { ...terms, closesDay: 103 })).toThrow(RangeError)
    expect(() => signEpoch(site, centre, signingSecret, { ...terms, closesDay: 9 })).toThrow(RangeError)
  })

  test('has a fresh pair, or that of its seed', () => {
    const [one, two, three] = [createEpoch(), createEpoch(filled(32, 1)), createEpoch(filled(32, 1))]
    expect(epochKeyOf(one.secret)).toEqual(one.key)
    expect(epochKeyOf(two.secret)).toEqual(two.key)
    expect(two).toEqual(three)
    expect(one.key).not.toEqual(createEpoch().key)
    expect(() => createEpoch(filled(31, 1))).toThrow(MalformedError)
  })
})

test('a fingerprint is 66 bits of key, site and centre', async () => {
  const prints = [
    await fingerprint(site, centre, key),
    await fingerprint(flipped(site, 0), centre, key),
    await fingerprint(site, centre, flipped(key, 0)),
  ]
  expect(new Set(prints).size).toBe(3)
  expect(prints.every((print) => print >= 0n && print < 2n ** 66n)).toBe(true)
  await expect(fingerprint(site, filled(15, 2), key)).rejects.toThrow(MalformedError)
  await expect(fingerprint(site, centre, filled(31, 2))).rejects.toThrow(MalformedError)
})
