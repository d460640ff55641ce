import { dayOf } from '../../shared/days.ts'
import type { Database } from '../db/open-database.ts'
import { publishEnd, type EventBus } from '../events/bus.ts'
import { eventNames } from '../events/event-names.ts'
import { expireThreads } from '../threads/expiry.ts'

export type JobParts = { database: Database; events: EventBus; now: () => number }

/** Erases the threads past their day, and ends what still listens to them. */
export async function endExpiredThreads({ database, events, now }: JobParts): Promise<void> {
  const gone = await expireThreads(database.db, dayOf(now()))
  for (const id of gone) publishEnd(events, eventNames.thread(id))
}
