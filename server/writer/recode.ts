/** An exchanged code. */
import type { Recode } from '../../shared/api/public/threads.ts'
import { equal, fromBase64url } from '../../shared/bytes.ts'
import { isTaken } from '../db/ids.ts'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { findThread, hashLocator, lockThreadRow, refOf, type ThreadRef } from '../threads/rows.ts'

/** Exchanges the code. The same call again changes nothing and succeeds. */
export async function recodeThread(db: Db, keys: ServerKeys, body: Recode): Promise<ThreadRef> {
  const oldHash = hashLocator(keys, body.locator)
  const newHash = hashLocator(keys, body.newLocator)
  const lock = fromBase64url(body.lock)
  try {
    return await db.transaction().execute(async (trx) => {
      const thread = await lockThreadRow(trx, { locatorHash: oldHash })
      if (thread === undefined) return await alreadyRecoded(trx, keys, newHash, lock)
      if ((await findThread(trx, newHash)) !== undefined) throw new Refusal('thread.locator_taken')
      await trx
        .updateTable('threads')
        .set({ locator_hash: newHash, wrapped_lock: keys.wrap('lock', thread.id, lock) })
        .where('id', '=', thread.id)
        .execute()
      return refOf(thread)
    })
  } catch (error) {
    throw isTaken(error) ? new Refusal('thread.locator_taken') : error
  }
}

async function alreadyRecoded(
  db: Db,
  keys: ServerKeys,
  newHash: Uint8Array,
  lock: Uint8Array,
): Promise<ThreadRef> {
  const thread = await findThread(db, newHash)
  if (thread === undefined || !equal(keys.unwrap('lock', thread.id, thread.wrapped_lock), lock))
    throw new Refusal('thread.unknown')
  return refOf(thread)
}
