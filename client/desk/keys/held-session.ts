import type { Core } from '../core/context.ts'
import { type DeskSession, forgetSession } from './session.ts'

/** The one place that holds a session. */
export type HeldSession = { get: () => DeskSession | null; hold: (session: DeskSession) => void }

/** Registered first, so that its secrets are wiped last. */
export function holdSession(core: Core): HeldSession {
  let held: DeskSession | null = null
  core.register({
    end() {
      if (held !== null) forgetSession(held)
      held = null
      return null
    },
  })
  return {
    get: () => held,
    hold(session) {
      held = session
      core.hold(session.token)
    },
  }
}
