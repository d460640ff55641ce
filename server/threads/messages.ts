/** One conversation's messages, both directions together (protocol 4, `seq`). */
import type { SealedMessage } from '../../shared/api/public/threads.ts'
import { equal } from '../../shared/bytes.ts'
import { THREAD_MESSAGES } from '../../shared/sizes.ts'
import { toBase64url } from '../db/base64url.ts'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'

export const WRITER = 1
export const CENTRE = 2

type Message = { direction: typeof WRITER | typeof CENTRE; seq: number; sealed: Uint8Array; day: number }

/**
 * Adds a message to a thread whose row the caller has locked. False when the very same one is there already.
 * Refuses a seq that other bytes hold, one that leaves a gap, and a thread that is full.
 */
export async function addMessage(
  trx: Db,
  thread: { id: string; message_count: number },
  message: Message,
): Promise<boolean> {
  if (message.seq < thread.message_count) {
    const held = await trx
      .selectFrom('messages')
      .select(['direction', 'sealed'])
      .where('thread_id', '=', thread.id)
      .where('seq', '=', message.seq)
      .executeTakeFirst()
    if (held?.direction === message.direction && equal(held.sealed, message.sealed)) return false
    throw new Refusal('message.seq_taken')
  }
  if (thread.message_count >= THREAD_MESSAGES) throw new Refusal('thread.full')
  if (message.seq > thread.message_count) throw new Refusal('message.seq_gap')
  await trx
    .insertInto('messages')
    .values({ thread_id: thread.id, ...message })
    .execute()
  return true
}

/** The newest `limit` messages whose seq is lower than `before`, oldest first. */
export async function listMessages(
  db: Db,
  threadId: string,
  limit: number,
  before?: number,
): Promise<SealedMessage[]> {
  const rows = await selectMessages(db, threadId, limit, before).execute()
  return rows
    .map(({ direction, seq, sealed, day }) => ({
      direction: direction === CENTRE ? (CENTRE as 2) : (WRITER as 1),
      seq,
      sealed: toBase64url(sealed),
      day,
    }))
    .reverse()
}

/** The query alone, for those who look at its plan. Newest first. */
export function selectMessages(db: Db, threadId: string, limit: number, before?: number) {
  return (
    db
      .selectFrom('messages')
      .select(['direction', 'seq', 'sealed', 'day'])
      .where('thread_id', '=', threadId)
      // No seq is higher, and a database's integers are smaller than the protocol's.
      .where('seq', '<', Math.min(before ?? THREAD_MESSAGES, THREAD_MESSAGES))
      .orderBy('seq', 'desc')
      .limit(limit)
  )
}
