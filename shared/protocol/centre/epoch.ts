/** Epochs, their signatures, and the fingerprint of a centre's signing key (section 5). */
import { sized, u32 } from '../../bytes.ts'
import { EPOCH_DAYS_MAX, GRACE_DAYS } from '../../sizes.ts'
import { argon2id } from '../argon2.ts'
import type { Code } from '../code/code-faces.ts'
import { blake2b, labelled, sign, verify } from '../primitives.ts'
import { ready, sodium } from '../sodium.ts'

/** What a centre signs: an X25519 key, 32 bytes, and the UTC days from which and through which it is used. */
export type EpochTerms = { key: Uint8Array; opensDay: number; closesDay: number }

/** A published epoch; the signature is 64 bytes. */
export type Epoch = EpochTerms & { signature: Uint8Array }

/** Why an epoch may not be sealed to: not this centre's, spans too long, not open yet, closed. */
export type EpochVerdict = 'ok' | 'signature' | 'span' | 'early' | 'late'

/** A new epoch's X25519 pair, 32 bytes each; from a seed of 32 bytes by `crypto_kx_seed_keypair`. */
export function createEpoch(seed?: Uint8Array): { key: Uint8Array; secret: Uint8Array } {
  const pair =
    seed === undefined ? sodium.crypto_kx_keypair() : sodium.crypto_kx_seed_keypair(sized(seed, 32, 'seed'))
  return { key: pair.publicKey, secret: pair.privateKey }
}

/**
 * The signature, 64 bytes, by the centre's signing secret, 64 bytes. Throws RangeError for a span that nobody would
 * accept, MalformedError for wrong lengths and days.
 */
export function signEpoch(
  site: Uint8Array,
  centre: Uint8Array,
  signingSecret: Uint8Array,
  terms: EpochTerms,
): Uint8Array {
  const statement = epochStatement(site, centre, terms)
  if (!spanHolds(terms)) throw new RangeError(`an epoch spans 0 to ${EPOCH_DAYS_MAX} days`)
  return sign(signingSecret, statement)
}

/**
 * Whether a question may be sealed to this epoch on the UTC day `today`, by the device's own clock. Anything but 'ok'
 * means that nothing is sent. Throws MalformedError for wrong lengths and days, RangeError when `today` is no day.
 */
export function verifyEpoch(
  site: Uint8Array,
  centre: Uint8Array,
  signingKey: Uint8Array,
  epoch: Epoch,
  today: number,
): EpochVerdict {
  // NaN is neither early nor late, and must not pass for a day.
  if (!Number.isSafeInteger(today)) throw new RangeError('today is not a day')
  if (!verify(signingKey, epochStatement(site, centre, epoch), epoch.signature)) return 'signature'
  if (!spanHolds(epoch)) return 'span'
  if (today < epoch.opensDay - GRACE_DAYS) return 'early'
  return today > epoch.closesDay + GRACE_DAYS ? 'late' : 'ok'
}

/** @internal What is signed, 86 bytes. */
export function epochStatement(site: Uint8Array, centre: Uint8Array, terms: EpochTerms): Uint8Array {
  return labelled(
    'viskan/1 epoch',
    sized(site, 16, 'site'),
    sized(centre, 16, 'centre'),
    sized(terms.key, 32, 'epoch key'),
    u32(terms.opensDay),
    u32(terms.closesDay),
  )
}

function spanHolds(terms: EpochTerms): boolean {
  const span = terms.closesDay - terms.opensDay
  return span >= 0 && span <= EPOCH_DAYS_MAX
}

/**
 * The fingerprint of a signing key, 66 bits like a code: six words on a poster. 64 MiB and three passes of Argon2id, so
 * that a second key with the same words is dear. Rejects with MalformedError for wrong lengths.
 */
export async function fingerprint(
  site: Uint8Array,
  centre: Uint8Array,
  signingKey: Uint8Array,
): Promise<Code> {
  await ready()
  const label = labelled('viskan/1 fingerprint', sized(site, 16, 'site'), sized(centre, 16, 'centre'))
  const hash = await argon2id(sized(signingKey, 32, 'signing key'), blake2b(16, label), 16, 64)
  // The top 66 of the first 72 bits.
  const top = hash.subarray(0, 9).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return top >> 6n
}
