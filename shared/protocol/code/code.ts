/** The return code and the keys derived from it (sections 1 and 2). */
import { sized } from '../../bytes.ts'
import { argon2id } from '../argon2.ts'
import { type Code, codeFromBytes, codeToBytes } from './code-faces.ts'
import { blake2b, labelled, wipe } from '../primitives.ts'
import { ready, sodium } from '../sodium.ts'

export {
  type Code,
  codeFromBytes,
  codeFromIndices,
  codeToBytes,
  codeToDigits,
  codeToIndices,
  codeToWords,
} from './code-faces.ts'

/** What a code is good for, 32 bytes each: `locator` goes to the server, `wrapKey` never leaves the browser. */
export type CodeKeys = { locator: Uint8Array; wrapKey: Uint8Array }

/** 66 uniformly random bits. */
export function drawCode(): Code {
  const bytes = sodium.randombytes_buf(9)
  bytes[0] = (bytes[0] ?? 0) & 3
  const code = codeFromBytes(bytes)
  wipe(bytes)
  return code
}

/**
 * The keys behind a code at one site (section 2): 64 MiB and three passes of Argon2id, so call it from a worker.
 * `site` is 16 bytes; rejects with MalformedError otherwise.
 */
export async function deriveCode(code: Code, site: Uint8Array): Promise<CodeKeys> {
  const root = await codeRoot(code, site)
  const locator = sodium.crypto_kdf_derive_from_key(32, 1, 'viskan_c', root)
  const wrapKey = sodium.crypto_kdf_derive_from_key(32, 2, 'viskan_c', root)
  wipe(root)
  return { locator, wrapKey }
}

/** @internal The salt that a site gives every code, 16 bytes. */
export function codeSalt(site: Uint8Array): Uint8Array {
  return blake2b(16, labelled('viskan/1 return code', sized(site, 16, 'site')))
}

/** @internal The root of a code's keys, 32 bytes; whoever asks for it wipes it. */
export async function codeRoot(code: Code, site: Uint8Array): Promise<Uint8Array> {
  await ready()
  const bytes = codeToBytes(code)
  const root = await argon2id(bytes, codeSalt(site), 32, 64)
  wipe(bytes)
  return root
}
