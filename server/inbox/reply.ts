/** A reply takes the thread for its author where nobody has it, and ends the author's draft. */
import type { Db } from '../db/schema.ts'
import { addMessage, CENTRE } from '../threads/messages.ts'
import { advance, retentionDays } from '../threads/rows.ts'
import { deleteDraft } from './drafts.ts'
import type { Viewer } from './list.ts'
import { inLockedThread, refuseOthers } from './locked-thread.ts'

type NewReply = { thread: string; seq: number; sealed: Uint8Array }

export function reply(
  db: Db,
  viewer: Viewer,
  today: number,
  { thread: threadId, seq, sealed }: NewReply,
): Promise<void> {
  return inLockedThread(db, viewer, threadId, async (trx, thread) => {
    // The same reply sent again is its author's to repeat, whoever has the thread now.
    if (seq >= thread.message_count) refuseOthers(thread, viewer.id)
    if (!(await addMessage(trx, thread, { direction: CENTRE, seq, sealed, day: today }))) return
    await advance(trx, thread, 'reply', {
      last_day: today,
      reply_day: today,
      waiting_day: null,
      expires_day: today + (await retentionDays(trx, thread.centre_id)),
      message_count: thread.message_count + 1,
      claimed_by: thread.claimed_by ?? viewer.id,
    })
    await deleteDraft(trx, viewer.id, threadId)
  })
}
