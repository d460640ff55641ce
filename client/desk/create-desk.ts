import { createConnection } from './core/connection.ts'
import { createCore } from './core/context.ts'
import { createPresence } from './core/presence.ts'
import { createInbox } from './inbox/inbox-feature.ts'
import type { DeskDeps } from './keys/derive.ts'
import { holdSession } from './keys/held-session.ts'
import { createSetup } from './setup/setup-flow.ts'
import type { WordLists } from './setup/state.ts'
import { createSignIn } from './sign-in/sign-in-feature.ts'
import { createThreads } from './thread/thread-feature.ts'

export type Desk = ReturnType<typeof createDesk>

/** The desk behind its views: features that register on one core, in the order in which they begin. */
export function createDesk(deps: DeskDeps, words: WordLists) {
  const core = createCore(deps)
  // Ends last: until then the others may still seal.
  const held = holdSession(core)
  const signIn = createSignIn(core, held, deps)
  const setup = createSetup({ core, signIn, derive: deps.derive, words })
  const presence = createPresence(core)
  const connection = createConnection(core)
  const inbox = createInbox(core, held, connection)
  const threads = createThreads({ core, held, inbox })
  return { core, signIn, setup, presence, connection, inbox, threads }
}
