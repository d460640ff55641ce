import { expireSessions } from '../auth/sessions.ts'
import { publishEnd } from '../events/bus.ts'
import { eventNames } from '../events/event-names.ts'
import type { JobParts } from './expire-threads.ts'

/** Forgets the sessions whose time is over, and ends what still listens for them. */
export async function endExpiredSessions({ database, events, now }: JobParts): Promise<void> {
  const gone = await expireSessions(database.db, now())
  for (const id of gone) publishEnd(events, eventNames.session(id))
}
