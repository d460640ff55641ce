import { dayOf } from '../../shared/days.ts'
import type { Database } from '../db/open-database.ts'
import { publishEnd, publishLook, type EventBus } from '../events/bus.ts'
import { eventNames } from '../events/event-names.ts'
import { expireThreads } from '../threads/expiry.ts'

export type JobParts = { database: Database; events: EventBus; now: () => number }

/** Erases the threads past their day, ends what still listens to them, and has their centres' desks look, once each. */
export async function endExpiredThreads({ database, events, now }: JobParts): Promise<void> {
  const gone = await expireThreads(database.db, dayOf(now()))
  for (const { threadId } of gone) publishEnd(events, eventNames.thread(threadId))
  const centres = new Set(gone.map(({ centreId }) => centreId))
  publishLook(events, ...[...centres].map(eventNames.centre))
}
