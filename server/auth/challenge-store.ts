/** Challenges that wait for their answer (`recovery.ts`). */

export type OpenChallenge = {
  /** null for a key that is nobody's. */
  memberId: string | null
  /** The right answer. */
  expected: Uint8Array
  /** Milliseconds since 1970. */
  until: number
}

export type ChallengeStore = {
  keep(id: string, challenge: OpenChallenge): Promise<void>
  /** Gives it out and forgets it: of two who ask at once one gets it. Null where there is none, or its time is over. */
  take(id: string): Promise<OpenChallenge | null>
}

/** Beyond these the oldest is forgotten. */
const MOST = 1_000

/** The challenges of a service that is one process: in its memory. */
export function createLocalChallengeStore(now: () => number): ChallengeStore {
  const open = new Map<string, OpenChallenge>()
  return {
    async keep(id, challenge) {
      for (const [old, { until }] of open) if (until < now() || open.size >= MOST) open.delete(old)
      open.set(id, challenge)
    },
    async take(id) {
      const one = open.get(id)
      open.delete(id)
      return one === undefined || one.until < now() ? null : one
    },
  }
}
