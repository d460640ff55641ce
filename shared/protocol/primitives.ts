/** The few shapes in which this protocol uses libsodium. Everything needs `ready()` first. */
import { concat, equal, MalformedError, sized, utf8 } from '../bytes.ts'
import { sodium } from './sodium.ts'

const NONCE = 24
const TAG = 16
const BOX = 48

/** An X25519 pair, 32 bytes each. */
export type Pair = { publicKey: Uint8Array; secretKey: Uint8Array }

/** An ASCII label without a terminator, then the parts: what is hashed, signed or authenticated. */
export function labelled(label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return concat(utf8(label), ...parts)
}

/** `BLAKE2b(length, message, key?)`. */
export function blake2b(length: number, message: Uint8Array, key?: Uint8Array): Uint8Array {
  return sodium.crypto_generichash(length, message, key ?? null)
}

/**
 * `nonce(24) ‖ XChaCha20-Poly1305(key, plaintext, ad)`: 40 bytes more than the plaintext. The nonce is drawn here and
 * nowhere else, so that no caller can use one twice.
 */
export function seal(key: Uint8Array, plaintext: Uint8Array, ad: Uint8Array): Uint8Array {
  sized(key, 32, 'key')
  const nonce = sodium.randombytes_buf(NONCE)
  return concat(nonce, sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, ad, null, nonce, key))
}

/**
 * The plaintext, `length` bytes, of what `seal` made; null when it does not open under this key and `ad`.
 * Throws MalformedError when `sealed` is not `length` + 40 bytes.
 */
export function open(key: Uint8Array, sealed: Uint8Array, ad: Uint8Array, length: number): Uint8Array | null {
  sized(key, 32, 'key')
  sized(sealed, NONCE + length + TAG, 'sealed part')
  const nonce = sealed.subarray(0, NONCE)
  const box = sealed.subarray(NONCE)
  return attempt(() => sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, box, ad, nonce, key))
}

/** `crypto_box_seal`: 48 bytes more than the plaintext. Throws MalformedError for a key that cannot be sealed to. */
export function sealTo(publicKey: Uint8Array, plaintext: Uint8Array): Uint8Array {
  sized(publicKey, 32, 'public key')
  const sealed = attempt(() => sodium.crypto_box_seal(plaintext, publicKey))
  if (sealed === null) throw new MalformedError('public key is of low order')
  return sealed
}

/** The plaintext, `length` bytes, of what `sealTo` made; null when it does not open. Throws MalformedError for lengths. */
export function openFrom(pair: Pair, sealed: Uint8Array, length: number): Uint8Array | null {
  sized(pair.publicKey, 32, 'public key')
  sized(pair.secretKey, 32, 'secret key')
  sized(sealed, BOX + length, 'sealed box')
  return attempt(() => sodium.crypto_box_seal_open(sealed, pair.publicKey, pair.secretKey))
}

/** Throws MalformedError unless an exchange with this public key has a result: libsodium refuses low order. */
export function exchangeable(publicKey: Uint8Array, secretKey: Uint8Array): void {
  wipe(exchanged(publicKey, secretKey, () => sodium.crypto_scalarmult(secretKey, publicKey)))
}

/**
 * What `exchange` of libsodium makes of these keys, 32 bytes each. It multiplies once and refuses low order by itself.
 * Throws MalformedError for wrong lengths and for a public key of low order.
 */
export function exchanged<T>(publicKey: Uint8Array, secretKey: Uint8Array, exchange: () => T): T {
  sized(publicKey, 32, 'public key')
  sized(secretKey, 32, 'secret key')
  const made = attempt(exchange)
  if (made === null) throw new MalformedError('public key is of low order')
  return made
}

/** The public half of an X25519 secret. */
export function publicHalf(secretKey: Uint8Array): Uint8Array {
  return sodium.crypto_scalarmult_base(sized(secretKey, 32, 'secret key'))
}

/** Whether both halves belong together. */
export function isPair(publicKey: Uint8Array, secretKey: Uint8Array): boolean {
  return equal(publicHalf(secretKey), publicKey)
}

/** A detached Ed25519 signature, 64 bytes, by a 64-byte secret key. */
export function sign(signingSecret: Uint8Array, statement: Uint8Array): Uint8Array {
  return sodium.crypto_sign_detached(statement, sized(signingSecret, 64, 'signing secret'))
}

/** Whether the signature is by this key. Throws MalformedError for wrong lengths. */
export function verify(signingKey: Uint8Array, statement: Uint8Array, signature: Uint8Array): boolean {
  sized(signature, 64, 'signature')
  sized(signingKey, 32, 'signing key')
  return sodium.crypto_sign_verify_detached(signature, statement, signingKey)
}

/** Overwrites secrets with zeros: best effort, for a runtime may have copied them. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) sodium.memzero(secret)
}

/** Null where libsodium refuses. A TypeError is a mistake of ours (a call before `ready`, say), not an answer. */
function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    if (error instanceof TypeError) throw error
    return null
  }
}
