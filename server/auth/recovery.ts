/** Challenges to recovery kits: in memory, for five minutes, good once. */
import { randomBytes } from 'node:crypto'
import { equal, toBase64url } from '../../shared/bytes.ts'
import { challengeAnswer, sealChallenge } from '../../shared/protocol/staff/recovery.ts'
import { GRANT_BYTES } from '../../shared/api/setup.ts'
import type { RecoveryChallenge } from '../../shared/api/desk/desk-calls.ts'

const GOOD_MS = 5 * 60_000
/** Beyond these the oldest is forgotten. */
const MOST = 1_000

export type Challenges = {
  /** A challenge for a key, known or not; `memberId` is null for a key that is nobody's. */
  begin(memberKey: Uint8Array, memberId: string | null): RecoveryChallenge
  /** The member whose challenge was answered, or null. */
  take(id: string, answer: Uint8Array): string | null
}

export function createChallenges(now: () => number): Challenges {
  type Open = { memberId: string | null; expected: Uint8Array; until: number }
  const open = new Map<string, Open>()

  return {
    begin(memberKey, memberId) {
      for (const [id, { until }] of open) if (until < now() || open.size >= MOST) open.delete(id)
      const id = randomBytes(16).toString('base64url')
      const secret = randomBytes(32)
      open.set(id, { memberId, expected: challengeAnswer(secret, memberKey), until: now() + GOOD_MS })
      return { id, challenge: toBase64url(sealed(secret, memberKey)) }
    },
    take(id, answer) {
      const one = open.get(id)
      open.delete(id)
      const right = one !== undefined && one.until >= now() && equal(one.expected, answer)
      return right ? one.memberId : null
    },
  }
}

/** A key that nothing can be sealed to belongs to nobody, and gets something of the same size. */
function sealed(secret: Uint8Array, memberKey: Uint8Array): Uint8Array {
  try {
    return sealChallenge(secret, memberKey)
  } catch {
    return randomBytes(GRANT_BYTES)
  }
}
