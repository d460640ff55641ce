/** What happens by itself: at the start and every hour, what is past its time goes. */
import { dayOf } from '../../shared/protocol/centre/epoch.ts'
import type { Database } from '../db/open.ts'
import type { Streams } from '../http/event-streams.ts'
import type { Log } from '../log.ts'
import { expireSessions } from '../auth/sessions.ts'
import { expireThreads } from '../threads/expiry.ts'
import { topics } from '../events/event-names.ts'

const HOUR = 3_600_000

type Parts = { database: Database; streams: Streams; log: Log; now: () => number }

export async function tidyUp({ database, streams, now }: Omit<Parts, 'log'>): Promise<void> {
  for (const id of await expireThreads(database.db, dayOf(now()))) streams.end(topics.thread(id))
  await expireSessions(database.db, now())
  await database.scrub()
}

/** Tidies now and from now on. A failure later is logged, and tried again the hour after. */
export async function keepTidy(parts: Parts): Promise<{ stop(): Promise<void> }> {
  await tidyUp(parts)
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = tidyUp(parts).catch((error: unknown) => parts.log.failure('server.failed', error))
  }, HOUR)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
