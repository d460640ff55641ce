import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import { lockThreadRow, type ThreadRow } from '../threads/rows.ts'
import { visibleThreads, type Viewer } from './list.ts'

/** Runs `change` with the thread's row locked, so that two who act at once act one after the other. Refuses what the viewer may not see. */
export function inLockedThread(
  db: Db,
  viewer: Viewer,
  threadId: string,
  change: (trx: Db, thread: ThreadRow) => Promise<void>,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const visible = await visibleThreads(trx, viewer)
      .select('threads.id')
      .where('threads.id', '=', threadId)
      .executeTakeFirst()
    const thread = visible === undefined ? undefined : await lockThreadRow(trx, { id: threadId })
    if (thread === undefined) throw new Refusal('thread.unknown')
    await change(trx, thread)
  })
}

/** Who has taken a thread keeps it until they let it go. */
export function refuseOthers(thread: ThreadRow, memberId: string): void {
  if (thread.claimed_by !== null && thread.claimed_by !== memberId) throw new Refusal('thread.claimed')
}
