/** What time takes away: threads nobody writes in any more, and keys that open nothing any more. */
import { GRACE_DAYS } from '../../shared/sizes.ts'
import type { Db } from '../db/schema.ts'
import { refOf, type ThreadRef } from './rows.ts'

/** Erases the threads past their day; gives back which. */
export async function expireThreads(db: Db, today: number): Promise<ThreadRef[]> {
  return db.transaction().execute(async (trx) => {
    const gone = await trx
      .deleteFrom('threads')
      .where('expires_day', '<', today)
      .returning(['id', 'centre_id'])
      .execute()
    await destroySpentGrants(trx, today)
    return gone.map(refOf)
  })
}

/** An epoch that takes no more questions and has no thread left: its secret is destroyed for everyone (protocol 6). */
export async function destroySpentGrants(db: Db, today: number): Promise<void> {
  const spent = db
    .selectFrom('epochs')
    .select('epochs.id')
    .where((eb) => eb.or([eb('ended', '=', 1), eb('closes_day', '<', today - GRACE_DAYS)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('threads').select('threads.id').whereRef('threads.epoch_id', '=', 'epochs.id'),
        ),
      ),
    )
  await db
    .updateTable('memberships')
    .set({ wrapped_grant: null })
    .where('wrapped_grant', 'is not', null)
    .where('epoch_id', 'in', spent)
    .execute()
}
