import type { Selectable } from 'kysely'
import { fromBase64url } from '../../shared/bytes.ts'
import type { Db, Schema } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'

export type ThreadRow = Selectable<Schema['threads']>

/** Where a change happened, for those who wait for one. */
export type Place = { threadId: string; centreId: string }

export function hashLocator(keys: ServerKeys, locator: string): Uint8Array {
  return keys.hash('locator', fromBase64url(locator, 32))
}

/** The thread, its row held until the transaction ends: others who change it wait, and then see what became of it. */
export function holdThread(trx: Db, locatorHash: Uint8Array): Promise<ThreadRow | undefined> {
  return trx
    .updateTable('threads')
    .set((eb) => ({ state: eb.ref('state') }))
    .where('locator_hash', '=', locatorHash)
    .returningAll()
    .executeTakeFirst()
}

export function centreOf(db: Db, epochId: string) {
  return db
    .selectFrom('epochs')
    .innerJoin('centres', 'centres.id', 'epochs.centre_id')
    .select(['centre_id', 'retention_days'])
    .where('epochs.id', '=', epochId)
    .executeTakeFirstOrThrow()
}

export async function placeOf(db: Db, thread: { id: string; epoch_id: string }): Promise<Place> {
  const { centre_id } = await centreOf(db, thread.epoch_id)
  return { threadId: thread.id, centreId: centre_id }
}
