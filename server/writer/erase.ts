/** A thread that its writer erases. */
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { destroySpentGrants } from '../threads/expiry.ts'
import { hashLocator, refOf, type ThreadRef } from '../threads/rows.ts'

/** Deletes the thread with its messages and drafts, and grants that nothing needs any more. */
export async function eraseThread(
  db: Db,
  keys: ServerKeys,
  today: number,
  locator: string,
): Promise<ThreadRef> {
  return db.transaction().execute(async (trx) => {
    const thread = await trx
      .deleteFrom('threads')
      .where('locator_hash', '=', hashLocator(keys, locator))
      .returning(['id', 'centre_id'])
      .executeTakeFirst()
    if (thread === undefined) throw new Refusal('thread.unknown')
    await destroySpentGrants(trx, today)
    return refOf(thread)
  })
}
