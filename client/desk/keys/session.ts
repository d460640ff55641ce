import type { HeldEpoch, Session } from '../../../shared/api/desk/desk-calls.ts'
import { equal, fromBase64url } from '../../../shared/bytes.ts'
import type { Role } from '../../../shared/roles.ts'
import { verifyEpoch } from '../../../shared/protocol/centre/epoch.ts'
import { createSigning, epochKeyOf, openGrant, openVault } from '../../../shared/protocol/staff/member.ts'
import { wipe } from '../../../shared/protocol/primitives.ts'
import { nullIfMalformed } from '../core/null-if-malformed.ts'

/** How somebody came in, and so how they come back after a lock. */
export type Way = 'passphrase' | 'kit'

/** Everything a signed-in desk holds. In memory only; `forgetSession` wipes it. */
export type DeskSession = {
  token: string
  way: Way
  site: Uint8Array
  centre: { id: string; name: string }
  member: { id: string; name: string; role: Role }
  signingKey: Uint8Array
  memberSecret: Uint8Array
  /** By epoch key in base64url: only epochs that the signing key signed and whose grant holds their secret. */
  epochs: ReadonlyMap<string, Uint8Array>
  /** Epochs that did not count: their threads are listed as unreadable. */
  refusedEpochs: number
}

/** What opens a session: the vault's key, or a kit's pair. */
export type Opener = { way: 'passphrase'; vaultKey: Uint8Array } | { way: 'kit'; memberSecret: Uint8Array }

type Trust = { memberSecret: Uint8Array; signingKey: Uint8Array }

/**
 * The session behind the server's answer; null when the vault (for a kit, the sealed seed) is not this member's, which
 * an honest server never sends. `today` is a UTC day.
 */
export function openSession(
  site: Uint8Array,
  answer: Session,
  opener: Opener,
  today: number,
): DeskSession | null {
  const trust = nullIfMalformed(() => trustOf(answer, opener))
  if (trust === null) return null
  const epochs = new Map<string, Uint8Array>()
  for (const held of answer.epochs) {
    const secret = nullIfMalformed(() => epochSecret(site, answer, trust, held, today))
    if (secret !== null) epochs.set(held.key, secret)
  }
  const { id, name, role } = answer.member
  return {
    ...trust,
    token: answer.token,
    way: opener.way,
    site,
    centre: answer.centre,
    member: { id, name, role },
    epochs,
    refusedEpochs: answer.epochs.length - epochs.size,
  }
}

/** Wipes the secrets. Whoever held the session lets go of it. */
export function forgetSession(session: DeskSession): void {
  wipe(session.memberSecret, ...session.epochs.values())
}

function trustOf(answer: Session, opener: Opener): Trust | null {
  const memberKey = fromBase64url(answer.member.memberKey, 32)
  if (opener.way === 'passphrase')
    return answer.vault === null ? null : openVault(opener.vaultKey, fromBase64url(answer.vault), memberKey)
  if (answer.seedGrant === null) return null
  // A kit has no vault to take the signing key from: its six words are compared with the print before going on.
  const seed = openGrant(fromBase64url(answer.seedGrant), memberKey, opener.memberSecret)
  if (seed === null) return null
  const { signingKey, signingSecret } = createSigning(seed)
  wipe(seed, signingSecret)
  return { memberSecret: opener.memberSecret, signingKey }
}

/** An epoch's secret, where the centre signed the epoch. Closed ones count too: their threads are still answered. */
function epochSecret(
  site: Uint8Array,
  answer: Session,
  trust: Trust,
  held: HeldEpoch,
  today: number,
): Uint8Array | null {
  const key = fromBase64url(held.key, 32)
  const signature = fromBase64url(held.signature, 64)
  const centre = fromBase64url(answer.centre.id, 16)
  const epoch = { key, opensDay: held.opensDay, closesDay: held.closesDay, signature }
  const verdict = verifyEpoch(site, centre, trust.signingKey, epoch, today)
  if (verdict === 'signature' || verdict === 'span') return null
  const memberKey = fromBase64url(answer.member.memberKey, 32)
  const secret = openGrant(fromBase64url(held.grant), memberKey, trust.memberSecret)
  return secret !== null && equal(epochKeyOf(secret), key) ? secret : null
}
