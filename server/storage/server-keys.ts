/** What the server's own key is for (protocol 2, 3, 6, 7): one subkey a use, all of them here. */
import { sodium } from '../../shared/protocol/sodium.ts'
import { concat, sized, utf8 } from '../../shared/bytes.ts'

export const SERVER_KEY_BYTES = 32

/** Nonce and tag: what a wrap adds. */
const NONCE = 24
const TAG = 16

/** One number a use, for good: a number is never given to another use. */
const uses = {
  locator: 1,
  lock: 2,
  vault: 3,
  grant: 4,
  salt: 5,
  token: 6,
  setup: 7,
  check: 8,
  seed: 9,
} as const

export type Wrapped = 'lock' | 'vault' | 'grant' | 'seed'

export type ServerKeys = {
  /** What is stored instead of a locator, a session's token, the set-up secret: 32 bytes. */
  hash(use: 'locator' | 'token' | 'setup', secret: Uint8Array): Uint8Array
  /** The salt that a centre's name without a member gets, always the same: 16 bytes. */
  saltFor(nameInCentre: string): Uint8Array
  /** Sealed once more before it is stored; `row` binds it to its place. */
  wrap(use: Wrapped, row: string, bytes: Uint8Array): Uint8Array
  /** Throws where the row was altered or the key is another. */
  unwrap(use: Wrapped, row: string, wrapped: Uint8Array): Uint8Array
  /** Tells whether a database was made with this key: 16 bytes. */
  check: Uint8Array
}

export function createServerKeys(serverKey: Uint8Array): ServerKeys {
  sized(serverKey, SERVER_KEY_BYTES, 'server key')
  const subkey = (use: keyof typeof uses): Uint8Array =>
    sodium.crypto_kdf_derive_from_key(32, uses[use], 'viskan_s', serverKey)
  const keys = {
    locator: subkey('locator'),
    lock: subkey('lock'),
    vault: subkey('vault'),
    grant: subkey('grant'),
    salt: subkey('salt'),
    token: subkey('token'),
    setup: subkey('setup'),
    seed: subkey('seed'),
  }
  return {
    hash: (use, secret) => sodium.crypto_generichash(32, secret, keys[use]),
    saltFor: (nameInCentre) => sodium.crypto_generichash(16, utf8(nameInCentre), keys.salt),
    wrap(use, row, bytes) {
      const nonce = sodium.randombytes_buf(NONCE)
      const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes,
        place(use, row),
        null,
        nonce,
        keys[use],
      )
      return concat(nonce, box)
    },
    unwrap(use, row, wrapped) {
      if (wrapped.length < NONCE + TAG) throw new Error(`stored ${use} is too short`)
      const nonce = wrapped.subarray(0, NONCE)
      const box = wrapped.subarray(NONCE)
      return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, box, place(use, row), nonce, keys[use])
    },
    check: sodium.crypto_generichash(16, utf8('viskan/1 server key'), subkey('check')),
  }
}

function place(use: Wrapped, row: string): Uint8Array {
  return utf8(`viskan/1 stored ${use}:${row}`)
}
