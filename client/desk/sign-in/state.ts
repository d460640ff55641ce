import type { Site } from '../../../shared/api/public/site.ts'
import type { EndReason } from '../core/context.ts'
import type { Fault } from '../core/api.ts'
import type { DeskSession, Way } from '../keys/session.ts'

/** Who was here when the desk was locked or the session ended; they come back to the same place. */
export type Left = {
  memberId: string
  name: string
  /** The id of the centre that they are in. */
  centre: string
  way: Way
  why: Exclude<EndReason, 'signedOut'>
}

/**
 * Why nobody came in. `altered`: what the server gave is not this member's. `device`: the derivation failed. `unchosen`:
 * there are several centres, and none was chosen.
 */
export type SignInFault = Fault | { ok: false; reason: 'wrong' | 'altered' | 'device' | 'unchosen' }

export type SignInState = {
  site: Site | null
  left: Left | null
  /** The id of the centre that was chosen, where there is more than one. */
  chosen: string | null
  /** What is happening while somebody comes in. */
  entering: 'deriving' | 'asking' | null
  fault: SignInFault | null
  /** Names only; the secrets stay out of what views see. */
  who: Pick<DeskSession, 'centre' | 'member' | 'refusedEpochs'> | null
}

export const nobody: SignInState = {
  site: null,
  left: null,
  chosen: null,
  entering: null,
  fault: null,
  who: null,
}
