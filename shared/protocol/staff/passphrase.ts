/** A member's passphrase and the keys behind it (section 6). */
import { sized, utf8 } from '../../bytes.ts'
import { argon2id } from '../argon2.ts'
import { codeToWords, drawCode } from '../code/code.ts'
import { wipe } from '../primitives.ts'
import { ready, sodium } from '../sodium.ts'

/** What a passphrase is good for, 32 bytes each: `login` goes to the server, `vaultKey` never leaves the browser. */
export type MemberKeys = { login: Uint8Array; vaultKey: Uint8Array }

/** Six words drawn from a list of 2,048: 66 bits. Throws RangeError for a list of another length. */
export function drawPassphrase(list: readonly string[]): string {
  return normalisePassphrase(codeToWords(drawCode(), list).join(' '))
}

/** A passphrase as it is derived from, however it was typed: lower case, single spaces, NFC. */
export function normalisePassphrase(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').toLowerCase().normalize('NFC')
}

/**
 * The keys behind a passphrase, which is normalised first; `salt` is 16 bytes and comes with the sign-in. 128 MiB and three
 * passes of Argon2id, so call it from a worker. Rejects with MalformedError for a salt of another length.
 */
export async function deriveMember(passphrase: string, salt: Uint8Array): Promise<MemberKeys> {
  const root = await memberRoot(passphrase, salt)
  const login = sodium.crypto_kdf_derive_from_key(32, 1, 'viskan_m', root)
  const vaultKey = sodium.crypto_kdf_derive_from_key(32, 2, 'viskan_m', root)
  wipe(root)
  return { login, vaultKey }
}

/** @internal The root of a member's keys, 32 bytes; whoever asks for it wipes it. */
export async function memberRoot(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
  await ready()
  const secret = utf8(normalisePassphrase(passphrase))
  const root = await argon2id(secret, sized(salt, 16, 'salt'), 32, 128)
  wipe(secret)
  return root
}
