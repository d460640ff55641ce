/** The answer of `open`: one length, whatever there is to say. */
import { randomBytes } from 'node:crypto'
import type { OpenThread, Thread } from '../../shared/api/public/threads.ts'
import { OPEN_ANSWER_BYTES, WINDOW } from '../../shared/sizes.ts'
import { toBase64url } from '../db/base64url.ts'
import type { Db } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { listMessages } from '../threads/messages.ts'
import { hashLocator } from '../threads/rows.ts'

export type Opening = { threadId: string; thread: Thread }

export async function openThread(
  db: Db,
  keys: ServerKeys,
  { locator, before }: OpenThread,
): Promise<Opening | null> {
  const row = await db
    .selectFrom('threads')
    .innerJoin('epochs', 'epochs.id', 'threads.epoch_id')
    .select(['threads.id', 'thread_key', 'wrapped_lock', 'epochs.centre_id', 'key', 'state'])
    .select(['opened_day', 'expires_day', 'last_opened_day'])
    .where('locator_hash', '=', hashLocator(keys, locator))
    .executeTakeFirst()
  if (row === undefined) return null
  const messages = await listMessages(db, row.id, WINDOW, before)
  const thread = {
    threadKey: toBase64url(row.thread_key),
    lock: toBase64url(keys.unwrap('lock', row.id, row.wrapped_lock)),
    epoch: { centre: row.centre_id, key: toBase64url(row.key) },
    state: row.state,
    openedDay: row.opened_day,
    expiresDay: row.expires_day,
    lastOpenedDay: row.last_opened_day,
    messages,
    more: (messages[0]?.seq ?? 0) > 0,
  }
  return { threadId: row.id, thread }
}

export function openAnswer(thread: Thread | null): string {
  const bare = JSON.stringify({ thread, pad: '' })
  const room = OPEN_ANSWER_BYTES - Buffer.byteLength(bare)
  if (room < 0) throw new RangeError('an opened thread is longer than its answer may be')
  const pad = randomBytes(room).toString('base64url').slice(0, room)
  return JSON.stringify({ thread, pad })
}

/** Notes the day, once: which time of the day it was, and how often, is nobody's business. */
export async function noteOpened(db: Db, threadId: string, today: number): Promise<void> {
  await db
    .updateTable('threads')
    .set({ last_opened_day: today })
    .where('id', '=', threadId)
    .where((eb) => eb.or([eb('last_opened_day', 'is', null), eb('last_opened_day', '<', today)]))
    .execute()
}
