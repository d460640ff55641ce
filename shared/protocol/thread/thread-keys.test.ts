import { beforeAll, describe, expect, test } from 'vitest'
import { MalformedError } from '../../bytes.ts'
import { createEpoch } from '../centre/epoch.ts'
import { ready } from '../sodium.ts'
import { filled, flipped } from '../testing.ts'
import { centreKeys, createThread, openLock, sealLock, staffKey, writerKeys } from './thread-keys.ts'

beforeAll(ready)

const wrapKey = filled(32, 1)

/** The u-coordinates of low order, the top bit of the last byte ignored (RFC 7748): 0, 1, and p. */
const lowOrder = [filled(32, 0), filled(32, 0).with(0, 1), filled(32, 0xff).with(0, 0xed).with(31, 0x7f)]

describe('the lock', () => {
  test('gives the writer the secret again', () => {
    const epoch = createEpoch()
    const { threadKey, threadSecret, lock } = createThread(wrapKey, epoch.key)
    expect(lock).toHaveLength(72)
    expect(openLock(wrapKey, lock, threadKey, epoch.key)).toEqual(threadSecret)
  })

  test('opens for an exchanged code, and the messages need no touch', () => {
    const epoch = createEpoch()
    const { threadKey, threadSecret } = createThread(wrapKey, epoch.key)
    const next = sealLock(filled(32, 2), threadSecret, threadKey, epoch.key)
    expect(openLock(filled(32, 2), next, threadKey, epoch.key)).toEqual(threadSecret)
    expect(openLock(wrapKey, next, threadKey, epoch.key)).toBeNull()
  })

  test('does not open when the server changed thread, epoch or lock', () => {
    const [epoch, other] = [createEpoch(), createEpoch()]
    const { threadKey, lock } = createThread(wrapKey, epoch.key)
    expect(openLock(wrapKey, lock, threadKey, other.key)).toBeNull()
    expect(openLock(wrapKey, lock, createThread(wrapKey, epoch.key).threadKey, epoch.key)).toBeNull()
    expect(openLock(wrapKey, flipped(lock, 50), threadKey, epoch.key)).toBeNull()
  })

  test('does not count when it holds the secret of another thread', () => {
    const epoch = createEpoch()
    const { threadKey } = createThread(wrapKey, epoch.key)
    const { threadSecret } = createThread(wrapKey, epoch.key)
    expect(
      openLock(wrapKey, sealLock(wrapKey, threadSecret, threadKey, epoch.key), threadKey, epoch.key),
    ).toBeNull()
  })

  test('of another length is malformed', () => {
    const epoch = createEpoch()
    const { threadKey, lock } = createThread(wrapKey, epoch.key)
    expect(() => openLock(wrapKey, lock.subarray(1), threadKey, epoch.key)).toThrow(MalformedError)
    expect(() => openLock(wrapKey, lock, threadKey.subarray(1), epoch.key)).toThrow(MalformedError)
    expect(() => openLock(filled(16, 1), lock, threadKey, epoch.key)).toThrow(MalformedError)
    expect(() => sealLock(wrapKey, filled(31, 1), threadKey, epoch.key)).toThrow(MalformedError)
    expect(() => createThread(wrapKey, filled(31, 1))).toThrow(MalformedError)
  })
})

describe('session keys', () => {
  test('are the same on both sides, and differ between threads and directions', () => {
    const epoch = createEpoch()
    const [one, two] = [createThread(wrapKey, epoch.key), createThread(wrapKey, epoch.key)]
    const keys = writerKeys(one.threadKey, one.threadSecret, epoch.key)
    expect(centreKeys(epoch.key, epoch.secret, one.threadKey)).toEqual(keys)
    expect(keys.toCentre).not.toEqual(keys.toWriter)
    expect(centreKeys(epoch.key, epoch.secret, two.threadKey).toCentre).not.toEqual(keys.toCentre)
  })

  test.each(lowOrder.map((key) => [key.join(' '), key] as const))('refuse the low-order key %s', (_, key) => {
    const epoch = createEpoch()
    expect(() => centreKeys(epoch.key, epoch.secret, key)).toThrow(MalformedError)
    expect(() => writerKeys(epoch.key, epoch.secret, key)).toThrow(MalformedError)
    expect(() => staffKey(key, epoch.secret)).toThrow(MalformedError)
  })

  test.each([0, 31, 33])('refuse keys of %i bytes', (length) => {
    const epoch = createEpoch()
    const bad = filled(length, 9)
    expect(() => centreKeys(epoch.key, epoch.secret, bad)).toThrow(MalformedError)
    expect(() => centreKeys(bad, epoch.secret, epoch.key)).toThrow(MalformedError)
    expect(() => centreKeys(epoch.key, bad, epoch.key)).toThrow(MalformedError)
    expect(() => writerKeys(bad, epoch.secret, epoch.key)).toThrow(MalformedError)
    expect(() => writerKeys(epoch.key, bad, epoch.key)).toThrow(MalformedError)
    expect(() => writerKeys(epoch.key, epoch.secret, bad)).toThrow(MalformedError)
    expect(() => staffKey(bad, epoch.secret)).toThrow(MalformedError)
    expect(() => staffKey(epoch.key, bad)).toThrow(MalformedError)
  })
})

test('the staff have one key a thread', () => {
  const epoch = createEpoch()
  const [one, two] = [createThread(wrapKey, epoch.key), createThread(wrapKey, epoch.key)]
  expect(staffKey(one.threadKey, epoch.secret)).toHaveLength(32)
  expect(staffKey(one.threadKey, epoch.secret)).not.toEqual(staffKey(two.threadKey, epoch.secret))
  expect(staffKey(one.threadKey, epoch.secret)).not.toEqual(staffKey(one.threadKey, createEpoch().secret))
})
