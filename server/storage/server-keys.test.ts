import { beforeAll, describe, expect, it } from 'vitest'
import { MalformedError } from '../../shared/bytes.ts'
import { ready } from '../../shared/protocol/sodium.ts'
import { createServerKeys, type ServerKeys } from './server-keys.ts'

let keys: ServerKeys
beforeAll(async () => {
  await ready()
  keys = createServerKeys(new Uint8Array(32).fill(7))
})
const secret = new Uint8Array(72).fill(1)

describe('the server’s own key', () => {
  it('is 32 bytes', () => {
    expect(() => createServerKeys(new Uint8Array(31))).toThrow(MalformedError)
  })

  it('hashes alike for one use, and otherwise for another use or key', () => {
    const other = createServerKeys(new Uint8Array(32).fill(8))
    const hash = keys.hash('locator', secret)
    expect(keys.hash('locator', secret)).toEqual(hash)
    for (const different of [
      keys.hash('token', secret),
      keys.hash('setup', secret),
      other.hash('locator', secret),
    ])
      expect(different).not.toEqual(hash)
    expect(keys.check).not.toEqual(other.check)
  })

  it('what it wraps opens in its own row and for its own use only', () => {
    const wrapped = keys.wrap('lock', 'row', secret)
    expect(wrapped).toHaveLength(secret.length + 40)
    expect(keys.unwrap('lock', 'row', wrapped)).toEqual(secret)
    expect(keys.wrap('lock', 'row', secret)).not.toEqual(wrapped)
    expect(() => keys.unwrap('lock', 'other', wrapped)).toThrow(/cannot be decrypted/)
    expect(() => keys.unwrap('vault', 'row', wrapped)).toThrow(/cannot be decrypted/)
    expect(() => keys.unwrap('lock', 'row', wrapped.slice(0, 39))).toThrow(/too short/)
    wrapped[30] = (wrapped[30] ?? 0) ^ 1
    expect(() => keys.unwrap('lock', 'row', wrapped)).toThrow(/cannot be decrypted/)
  })

  it('an unknown name’s salt is 16 bytes and its own', () => {
    expect(keys.saltFor('åsa')).toHaveLength(16)
    expect(keys.saltFor('åsa')).toEqual(keys.saltFor('åsa'))
    expect(keys.saltFor('bo')).not.toEqual(keys.saltFor('åsa'))
  })

  it('an unknown name’s salt cannot be made without the key: nobody tells unknown names by it', () => {
    const other = createServerKeys(new Uint8Array(32).fill(8))
    expect(other.saltFor('åsa')).not.toEqual(keys.saltFor('åsa'))
  })
})
