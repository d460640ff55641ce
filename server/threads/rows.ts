/** A thread's row: found, locked, changed. */
import type { Selectable, Updateable } from 'kysely'
import { fromBase64url } from '../../shared/bytes.ts'
import type { Db, Schema } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { stateAfter, type ThreadEvent } from './lifecycle.ts'

export type ThreadRow = Selectable<Schema['threads']>

/** Which thread something happened to, and whose desks are to hear of it. */
export type ThreadRef = { threadId: string; centreId: string }

export function refOf(thread: Pick<ThreadRow, 'id' | 'centre_id'>): ThreadRef {
  return { threadId: thread.id, centreId: thread.centre_id }
}

export function hashLocator(keys: ServerKeys, locator: string): Uint8Array {
  return keys.hash('locator', fromBase64url(locator, 32))
}

export function findThread(db: Db, locatorHash: Uint8Array): Promise<ThreadRow | undefined> {
  return db.selectFrom('threads').selectAll().where('locator_hash', '=', locatorHash).executeTakeFirst()
}

/**
 * The thread by its id or by its locator's hash, its row locked until the transaction ends: others who change it wait,
 * and then see what became of it.
 */
export function lockThreadRow(
  trx: Db,
  by: { id: string } | { locatorHash: Uint8Array },
): Promise<ThreadRow | undefined> {
  const update = trx.updateTable('threads').set((eb) => ({ state: eb.ref('state') }))
  return 'id' in by
    ? update.where('id', '=', by.id).returningAll().executeTakeFirst()
    : update.where('locator_hash', '=', by.locatorHash).returningAll().executeTakeFirst()
}

type Change = Omit<Updateable<Schema['threads']>, 'state'>

/** Writes what an event makes of a thread whose row the caller has locked. */
export async function advance(
  trx: Db,
  thread: ThreadRow,
  event: ThreadEvent,
  change: Change = {},
): Promise<void> {
  await trx
    .updateTable('threads')
    .set({ ...change, state: stateAfter(thread, event) })
    .where('id', '=', thread.id)
    .execute()
}

/** After so many days without a new message the centre's threads are erased. */
export async function retentionDays(db: Db, centreId: string): Promise<number> {
  const { retention_days } = await db
    .selectFrom('centres')
    .select('retention_days')
    .where('id', '=', centreId)
    .executeTakeFirstOrThrow()
  return retention_days
}
