/** A question that comes in, once, however often it is sent. */
import type { NewThread } from '../../shared/api/public/threads.ts'
import { equal, fromBase64url } from '../../shared/bytes.ts'
import { GRACE_DAYS } from '../../shared/sizes.ts'
import { drawId } from '../db/ids.ts'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { FIRST_STATE } from '../threads/lifecycle.ts'
import { WRITER } from '../threads/messages.ts'
import { hashLocator, lockThreadRow, refOf, type ThreadRef, type ThreadRow } from '../threads/rows.ts'

/** Makes the thread, or finds that the very same submission was made before. */
export async function createThread(
  db: Db,
  keys: ServerKeys,
  today: number,
  body: NewThread,
): Promise<ThreadRef> {
  const locatorHash = hashLocator(keys, body.locator)
  const threadKey = fromBase64url(body.threadKey, 32)
  return db.transaction().execute(async (trx) => {
    const before = await lockThreadRow(trx, { locatorHash })
    if (before !== undefined) return sameSubmission(trx, keys, before, body)
    const epoch = await findOpenEpoch(trx, today, body)
    const id = drawId()
    const inserted = await trx
      .insertInto('threads')
      .values({
        id,
        locator_hash: locatorHash,
        thread_key: threadKey,
        wrapped_lock: keys.wrap('lock', id, fromBase64url(body.lock)),
        epoch_id: epoch.id,
        centre_id: epoch.centre_id,
        summary: fromBase64url(body.summary),
        state: FIRST_STATE,
        opened_day: today,
        last_day: today,
        waiting_day: today,
        expires_day: today + epoch.retention_days,
        message_count: 1,
      })
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows !== 1n) return afterConflict(trx, keys, locatorHash, body)
    await trx
      .insertInto('messages')
      .values({ thread_id: id, seq: 0, direction: WRITER, sealed: fromBase64url(body.message), day: today })
      .execute()
    return { threadId: id, centreId: epoch.centre_id }
  })
}

/** Another submission was first: the same one sent twice, or one that uses the locator or the key of another. */
async function afterConflict(
  db: Db,
  keys: ServerKeys,
  locatorHash: Uint8Array,
  body: NewThread,
): Promise<ThreadRef> {
  const first = await lockThreadRow(db, { locatorHash })
  if (first === undefined) throw new Refusal('thread.key_taken')
  return sameSubmission(db, keys, first, body)
}

async function sameSubmission(
  db: Db,
  keys: ServerKeys,
  thread: ThreadRow,
  body: NewThread,
): Promise<ThreadRef> {
  const epoch = await db
    .selectFrom('epochs')
    .select(['key', 'centre_id'])
    .where('id', '=', thread.epoch_id)
    .executeTakeFirstOrThrow()
  const message = await db
    .selectFrom('messages')
    .select('sealed')
    .where('thread_id', '=', thread.id)
    .where('seq', '=', 0)
    .executeTakeFirstOrThrow()
  const same =
    epoch.centre_id === body.centre &&
    equal(epoch.key, fromBase64url(body.epoch)) &&
    equal(thread.thread_key, fromBase64url(body.threadKey)) &&
    equal(keys.unwrap('lock', thread.id, thread.wrapped_lock), fromBase64url(body.lock)) &&
    equal(thread.summary, fromBase64url(body.summary)) &&
    equal(message.sealed, fromBase64url(body.message))
  if (!same) throw new Refusal('thread.locator_taken')
  return refOf(thread)
}

async function findOpenEpoch(db: Db, today: number, { centre, epoch }: NewThread) {
  const known = await db.selectFrom('centres').select('id').where('id', '=', centre).executeTakeFirst()
  if (known === undefined) throw new Refusal('centre.unknown')
  const found = await db
    .selectFrom('epochs')
    .innerJoin('centres', 'centres.id', 'epochs.centre_id')
    .select(['epochs.id', 'centre_id', 'closes_day', 'ended', 'retention_days'])
    .where('centre_id', '=', centre)
    .where('key', '=', fromBase64url(epoch))
    .executeTakeFirst()
  if (found === undefined) throw new Refusal('epoch.unknown')
  if (found.ended === 1 || today > found.closes_day + GRACE_DAYS) throw new Refusal('epoch.closed')
  return found
}
