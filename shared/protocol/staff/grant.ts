/** Secrets sealed to members: an epoch's to everyone, the signing seed to custodians (section 6). */
import { equal, sized } from '../../bytes.ts'
import { openFrom, publicHalf, sealTo, wipe } from '../primitives.ts'
import { sodium } from '../sodium.ts'

/** A centre's Ed25519 signing pair: key 32, secret 64, seed 32 bytes. */
export type Signing = { signingKey: Uint8Array; signingSecret: Uint8Array; seed: Uint8Array }

/** An epoch's secret sealed to a member, 80 bytes. Seal only to keys whose `member` signature was verified. */
export function sealGrant(epochSecret: Uint8Array, memberKey: Uint8Array): Uint8Array {
  return sealTo(memberKey, sized(epochSecret, 32, 'epoch secret'))
}

/**
 * The epoch's secret, 32 bytes; null when the grant is not for this member. It counts only if `epochKeyOf` it is a key
 * that the vault's signing key signed. Throws MalformedError for wrong lengths.
 */
export function openGrant(
  grant: Uint8Array,
  memberKey: Uint8Array,
  memberSecret: Uint8Array,
): Uint8Array | null {
  return openFrom({ publicKey: memberKey, secretKey: memberSecret }, grant, 32)
}

/** The public half of an epoch's secret, 32 bytes. */
export function epochKeyOf(epochSecret: Uint8Array): Uint8Array {
  return publicHalf(epochSecret)
}

/** A new signing pair, or the pair of a seed of 32 bytes. */
export function createSigning(seed: Uint8Array = sodium.randombytes_buf(32)): Signing {
  const pair = sodium.crypto_sign_seed_keypair(sized(seed, 32, 'signing seed'))
  return { signingKey: pair.publicKey, signingSecret: pair.privateKey, seed }
}

/** The signing seed sealed to a custodian, 80 bytes. Seal only to keys whose signature says role 3. */
export function sealSigningSeed(seed: Uint8Array, memberKey: Uint8Array): Uint8Array {
  return sealTo(memberKey, sized(seed, 32, 'signing seed'))
}

/**
 * The signing pair; null when the seed is not for this custodian, or not that of the signing key in the vault. Throws
 * MalformedError for wrong lengths.
 */
export function openSigningSeed(
  sealed: Uint8Array,
  memberKey: Uint8Array,
  memberSecret: Uint8Array,
  signingKey: Uint8Array,
): Signing | null {
  sized(signingKey, 32, 'signing key')
  const seed = openFrom({ publicKey: memberKey, secretKey: memberSecret }, sealed, 32)
  if (seed === null) return null
  const signing = createSigning(seed)
  if (equal(signing.signingKey, signingKey)) return signing
  wipe(signing.signingSecret, seed)
  return null
}
