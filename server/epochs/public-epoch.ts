/** An epoch as its row has it and as it goes over the wire. */
import type { Epoch } from '../../shared/api/public/site.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { verifyEpoch } from '../../shared/protocol/centre/epoch.ts'

type EpochRow = { key: Uint8Array; opens_day: number; closes_day: number; signature: Uint8Array }

export function publicEpoch({ key, opens_day, closes_day, signature }: EpochRow): Epoch {
  return {
    key: toBase64url(key),
    opensDay: opens_day,
    closesDay: closes_day,
    signature: toBase64url(signature),
  }
}

/** The same with its key (32 bytes) and its signature (64) as bytes. Throws where they are malformed. */
export function epochBytes({ key, opensDay, closesDay, signature }: Epoch) {
  return { key: fromBase64url(key, 32), opensDay, closesDay, signature: fromBase64url(signature, 64) }
}

export type Signer = { site: Uint8Array; centre: Uint8Array; signingKey: Uint8Array }

/** Whether the centre signed it, and its days may be those of an epoch today (protocol 5). */
export function isVouchedEpoch({ site, centre, signingKey }: Signer, epoch: Epoch, today: number): boolean {
  return verifyEpoch(site, centre, signingKey, epochBytes(epoch), today) === 'ok'
}
