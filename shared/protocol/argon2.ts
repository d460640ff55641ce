import { argon2id as hash } from 'hash-wasm'

/**
 * Argon2id 1.3, three passes, one lane: what libsodium's `crypto_pwhash` computes with ops 3 (sections 2, 5, 6).
 *
 * `salt` is 16 bytes in this protocol, `length` the output in bytes. It takes `memoryMiB` MiB and up to a second or two
 * of the thread it runs in, so pages call it from a worker. Rejects when there is not that much memory.
 */
export async function argon2id(
  secret: Uint8Array,
  salt: Uint8Array,
  length: number,
  memoryMiB: number,
): Promise<Uint8Array> {
  return hash({
    password: secret,
    salt,
    iterations: 3,
    parallelism: 1,
    memorySize: memoryMiB * 1024,
    hashLength: length,
    outputType: 'binary',
  })
}
