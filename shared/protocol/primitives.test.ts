import { beforeAll, describe, expect, test, vi } from 'vitest'
import { MalformedError, utf8 } from '../bytes.ts'
import { isPair, open, openFrom, publicHalf, seal, sealTo, sign, verify, wipe } from './primitives.ts'
import { ready, sodium } from './sodium.ts'
import { filled, flipped } from './testing.ts'

beforeAll(ready)

const key = filled(32, 7)
const ad = utf8('ad')

describe('seal and open', () => {
  test('come back, 40 bytes longer, never the same twice', () => {
    const sealed = seal(key, filled(5, 1), ad)
    expect(sealed).toHaveLength(45)
    expect(open(key, sealed, ad, 5)).toEqual(filled(5, 1))
    expect(seal(key, filled(5, 1), ad).subarray(0, 24)).not.toEqual(sealed.subarray(0, 24))
  })

  test('any turned bit, another key, another ad: null', () => {
    const sealed = seal(key, filled(5, 1), ad)
    for (let at = 0; at < sealed.length; at++) expect(open(key, flipped(sealed, at), ad, 5)).toBeNull()
    expect(open(filled(32, 8), sealed, ad, 5)).toBeNull()
    expect(open(key, sealed, utf8('da'), 5)).toBeNull()
  })

  test('another length is malformed', () => {
    const sealed = seal(key, filled(5, 1), ad)
    expect(() => open(key, sealed, ad, 4)).toThrow(MalformedError)
    expect(() => open(key, new Uint8Array(0), ad, 5)).toThrow(MalformedError)
    expect(() => open(filled(31, 7), sealed, ad, 5)).toThrow(MalformedError)
    expect(() => seal(filled(31, 7), filled(5, 1), ad)).toThrow(MalformedError)
  })

  test('a mistake of ours is not taken for a wrong key', () => {
    const sealed = seal(key, filled(5, 1), ad)
    const decrypt = vi.spyOn(sodium, 'crypto_aead_xchacha20poly1305_ietf_decrypt').mockImplementation(() => {
      throw new TypeError('not loaded')
    })
    expect(() => open(key, sealed, ad, 5)).toThrow(TypeError)
    decrypt.mockRestore()
    expect(open(key, sealed, ad, 5)).toEqual(filled(5, 1))
  })
})

describe('sealed boxes', () => {
  test('open for their pair only', () => {
    const [mine, other] = [filled(32, 3), filled(32, 4)].map((secretKey) => ({
      secretKey,
      publicKey: publicHalf(secretKey),
    }))
    if (mine === undefined || other === undefined) throw new Error('no pairs')
    const sealed = sealTo(mine.publicKey, filled(32, 9))
    expect(sealed).toHaveLength(80)
    expect(openFrom(mine, sealed, 32)).toEqual(filled(32, 9))
    expect(openFrom(other, sealed, 32)).toBeNull()
    expect(openFrom(mine, flipped(sealed, 60), 32)).toBeNull()
    expect(() => openFrom(mine, sealed.subarray(1), 32)).toThrow(MalformedError)
  })

  test('are not made for a key of low order', () => {
    expect(() => sealTo(filled(32, 0), filled(32, 9))).toThrow(MalformedError)
  })
})

test('halves belong together or not', () => {
  expect(isPair(publicHalf(key), key)).toBe(true)
  expect(isPair(publicHalf(key), filled(32, 8))).toBe(false)
  expect(() => publicHalf(filled(31, 1))).toThrow(MalformedError)
})

test('a signature holds for its key and statement', () => {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(key)
  const signature = sign(privateKey, ad)
  expect(verify(publicKey, ad, signature)).toBe(true)
  expect(verify(publicKey, utf8('da'), signature)).toBe(false)
  expect(verify(filled(32, 0), ad, signature)).toBe(false)
  expect(() => verify(publicKey, ad, signature.subarray(1))).toThrow(MalformedError)
  expect(() => verify(publicKey.subarray(1), ad, signature)).toThrow(MalformedError)
  expect(() => sign(key, ad)).toThrow(MalformedError)
})

test('wiping leaves zeros', () => {
  const secrets = [filled(3, 1), filled(4, 2)]
  wipe(...secrets)
  expect(secrets.map((secret) => secret.join(''))).toEqual(['000', '0000'])
})
