/** One conversation's messages, both directions together (protocol 4, `seq`). */
import type { SealedMessage } from '../../shared/api/public/threads.ts'
import { equal, toBase64url } from '../../shared/bytes.ts'
import { THREAD_MESSAGES } from '../../shared/sizes.ts'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { centreOf, hashLocator, holdThread, type Place } from './rows.ts'

export const WRITER = 1
export const CENTRE = 2

type Message = { direction: typeof WRITER | typeof CENTRE; seq: number; sealed: Uint8Array; day: number }

/**
 * Adds a message to a thread whose row the caller holds. False when the very same one is there already.
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

/** A message from the writer: the question waits again, and the thread lives on. */
export async function followUp(
  db: Db,
  keys: ServerKeys,
  today: number,
  { locator, seq, sealed }: { locator: string; seq: number; sealed: Uint8Array },
): Promise<Place> {
  return db.transaction().execute(async (trx) => {
    const held = await holdThread(trx, hashLocator(keys, locator))
    if (held === undefined) throw new Refusal('thread.unknown')
    const { centre_id, retention_days } = await centreOf(trx, held.epoch_id)
    if (await addMessage(trx, held, { direction: WRITER, seq, sealed, day: today }))
      await trx
        .updateTable('threads')
        .set({
          state: 'received',
          last_day: today,
          waiting_day: held.waiting_day ?? today,
          expires_day: today + retention_days,
          message_count: held.message_count + 1,
        })
        .where('id', '=', held.id)
        .execute()
    return { threadId: held.id, centreId: centre_id }
  })
}

/** The newest `limit` messages whose seq is lower than `before`, oldest first. */
export async function listMessages(
  db: Db,
  threadId: string,
  limit: number,
  before?: number,
): Promise<SealedMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['direction', 'seq', 'sealed', 'day'])
    .where('thread_id', '=', threadId)
    // No seq is higher, and a database's integers are smaller than the protocol's.
    .where('seq', '<', Math.min(before ?? THREAD_MESSAGES, THREAD_MESSAGES))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows
    .map(({ direction, seq, sealed, day }) => ({
      direction: direction === CENTRE ? (CENTRE as 2) : (WRITER as 1),
      seq,
      sealed: toBase64url(sealed),
      day,
    }))
    .reverse()
}
