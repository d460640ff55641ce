/** Challenges to recovery kits: for five minutes, good once. */
import { randomBytes } from 'node:crypto'
import { equal, toBase64url } from '../../shared/bytes.ts'
import { challengeAnswer, sealChallenge } from '../../shared/protocol/staff/recovery.ts'
import { GRANT_BYTES } from '../../shared/api/setup.ts'
import type { RecoveryChallenge } from '../../shared/api/desk/desk-calls.ts'
import type { ChallengeStore } from './challenge-store.ts'

const GOOD_MS = 5 * 60_000

export type Challenges = {
  /** A challenge for a key, known or not; `memberId` is null for a key that is nobody's. */
  begin(memberKey: Uint8Array, memberId: string | null): Promise<RecoveryChallenge>
  /** The member whose challenge was answered, or null. */
  take(id: string, answer: Uint8Array): Promise<string | null>
}

export function createChallenges(store: ChallengeStore, now: () => number): Challenges {
  return {
    async begin(memberKey, memberId) {
      const id = randomBytes(16).toString('base64url')
      const secret = randomBytes(32)
      const expected = challengeAnswer(secret, memberKey)
      await store.keep(id, { memberId, expected, until: now() + GOOD_MS })
      return { id, challenge: toBase64url(sealed(secret, memberKey)) }
    },
    async take(id, answer) {
      const one = await store.take(id)
      return one !== null && equal(one.expected, answer) ? one.memberId : null
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
