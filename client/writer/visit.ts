import type { Outbox } from './ask.ts'
import type { Deps } from './call-public.ts'
import type { HeldCode } from './code-keys.ts'
import type { Pending } from './follow-up.ts'
import type { OpenConversation } from './open-thread.ts'

/** A code that has been shown and is not known to be in use; `sent` is whether the server may have got it. */
export type Drawn = { held: HeldCode; lock: string; sent: boolean }

/** Everything that one visit remembers. It is in memory only, and `forget` lets go of all of it. */
export type Visit = Outbox & {
  open: OpenConversation | null
  pending: Pending | null
  drawn: Drawn | null
}

/** A writer: what they call with, and their visit. A call may outlive a visit, so each reads it anew after waiting. */
export type Writer = { readonly deps: Deps; visit: Visit }

export function freshVisit(): Visit {
  return { asking: null, precomputed: null, open: null, pending: null, drawn: null }
}

/** Without its question on the way a visit would send that one twice: only `forget` lets go of it. */
export function beginVisit(writer: Writer, open: OpenConversation | null = null): void {
  writer.visit = { ...freshVisit(), asking: writer.visit.asking, open }
}
