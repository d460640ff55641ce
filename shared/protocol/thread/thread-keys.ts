/** A thread's keys: the lock, the session keys of both sides, the staff's key (sections 3 and 4). */
import { sized } from '../../bytes.ts'
import { blake2b, exchangeable, exchanged, isPair, labelled, open, seal } from '../primitives.ts'
import { sodium } from '../sodium.ts'

/** The two keys of a conversation, 32 bytes each; both sides hold both. */
export type SessionKeys = { toCentre: Uint8Array; toWriter: Uint8Array }

/** A new thread: an X25519 pair, 32 bytes each, and its lock, 72 bytes. The secret is not sent. */
export type NewThread = { threadKey: Uint8Array; threadSecret: Uint8Array; lock: Uint8Array }

/** Draws a thread's pair and locks it with the code's wrapKey to the epoch it begins with. */
export function createThread(wrapKey: Uint8Array, epochKey: Uint8Array): NewThread {
  const { publicKey: threadKey, privateKey: threadSecret } = sodium.crypto_kx_keypair()
  return { threadKey, threadSecret, lock: sealLock(wrapKey, threadSecret, threadKey, epochKey) }
}

/** The lock, 72 bytes. An exchanged code seals the same content under its own wrapKey. */
export function sealLock(
  wrapKey: Uint8Array,
  threadSecret: Uint8Array,
  threadKey: Uint8Array,
  epochKey: Uint8Array,
): Uint8Array {
  return seal(wrapKey, sized(threadSecret, 32, 'thread secret'), lockData(threadKey, epochKey))
}

/**
 * The thread's secret, 32 bytes; null when the lock does not open for this code, thread and epoch, or holds the secret
 * of another thread. Throws MalformedError for wrong lengths.
 */
export function openLock(
  wrapKey: Uint8Array,
  lock: Uint8Array,
  threadKey: Uint8Array,
  epochKey: Uint8Array,
): Uint8Array | null {
  const threadSecret = open(wrapKey, lock, lockData(threadKey, epochKey), 32)
  return threadSecret !== null && isPair(threadKey, threadSecret) ? threadSecret : null
}

function lockData(threadKey: Uint8Array, epochKey: Uint8Array): Uint8Array {
  return labelled('viskan/1 lock', sized(threadKey, 32, 'thread key'), sized(epochKey, 32, 'epoch key'))
}

/** The writer's side of the session keys. Throws MalformedError for wrong lengths and a low-order epochKey. */
export function writerKeys(
  threadKey: Uint8Array,
  threadSecret: Uint8Array,
  epochKey: Uint8Array,
): SessionKeys {
  sized(threadKey, 32, 'thread key')
  const keys = exchanged(epochKey, threadSecret, () =>
    sodium.crypto_kx_client_session_keys(threadKey, threadSecret, epochKey),
  )
  return { toCentre: keys.sharedTx, toWriter: keys.sharedRx }
}

/**
 * The centre's side of the session keys, at the cost of one scalar multiplication. Throws MalformedError for wrong
 * lengths and a low-order threadKey.
 */
export function centreKeys(
  epochKey: Uint8Array,
  epochSecret: Uint8Array,
  threadKey: Uint8Array,
): SessionKeys {
  sized(epochKey, 32, 'epoch key')
  const keys = exchanged(threadKey, epochSecret, () =>
    sodium.crypto_kx_server_session_keys(epochKey, epochSecret, threadKey),
  )
  return { toCentre: keys.sharedRx, toWriter: keys.sharedTx }
}

/** What only staff can compute, 32 bytes. Throws MalformedError for wrong lengths and a low-order threadKey. */
export function staffKey(threadKey: Uint8Array, epochSecret: Uint8Array): Uint8Array {
  exchangeable(threadKey, epochSecret)
  return blake2b(32, labelled('viskan/1 staff', threadKey), epochSecret)
}
