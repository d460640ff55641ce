/** What happens by itself: at the start and every hour, what is past its time goes. */
import type { Log } from '../log.ts'
import { expireSetupLinks } from '../setup/links.ts'
import { endExpiredSessions } from './expire-sessions.ts'
import { endExpiredThreads, type JobParts } from './expire-threads.ts'

const HOUR_MS = 3_600_000

export async function runHourlyJobs(parts: JobParts): Promise<void> {
  await endExpiredThreads(parts)
  await endExpiredSessions(parts)
  await expireSetupLinks(parts.database.db, parts.now())
  await parts.database.scrub()
}

/** Runs them now and from now on. A failure later is logged, and tried again the hour after. */
export async function startHourlyJobs(parts: JobParts & { log: Log }): Promise<{ stop(): Promise<void> }> {
  await runHourlyJobs(parts)
  let running = Promise.resolve()
  const timer = setInterval(() => {
    parts.log.writeCounts()
    running = runHourlyJobs(parts).catch((error: unknown) => parts.log.failure('server.failed', error))
  }, HOUR_MS)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
