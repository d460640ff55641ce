/** A follow-up question: it waits again, and the thread lives on. */
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { addMessage, WRITER } from '../threads/messages.ts'
import { advance, hashLocator, lockThreadRow, refOf, retentionDays, type ThreadRef } from '../threads/rows.ts'

export async function followUp(
  db: Db,
  keys: ServerKeys,
  today: number,
  { locator, seq, sealed }: { locator: string; seq: number; sealed: Uint8Array },
): Promise<ThreadRef> {
  return db.transaction().execute(async (trx) => {
    const thread = await lockThreadRow(trx, { locatorHash: hashLocator(keys, locator) })
    if (thread === undefined) throw new Refusal('thread.unknown')
    if (await addMessage(trx, thread, { direction: WRITER, seq, sealed, day: today }))
      await advance(trx, thread, 'followUp', {
        last_day: today,
        waiting_day: thread.waiting_day ?? today,
        expires_day: today + (await retentionDays(trx, thread.centre_id)),
        message_count: thread.message_count + 1,
      })
    return refOf(thread)
  })
}
