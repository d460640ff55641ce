/** Set-up links: each makes one centre. Only the hash of its secret is stored. */
import { randomBytes } from 'node:crypto'
import { utf8 } from '../../shared/bytes.ts'
import { SETUP_HOURS } from '../../shared/sizes.ts'
import { drawId } from '../db/ids.ts'
import type { Db } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'

const MINUTE = 60_000

/** The row of the link that a start without a centre draws; each start replaces it. */
const FIRST = 'first'

/** The secret of the first centre's link; null where there is a centre. */
export async function drawFirstLink(db: Db, keys: ServerKeys, now: number): Promise<string | null> {
  return (await isSetUp(db)) ? null : drawLink(db, keys, now, FIRST)
}

/** The secret of a link to one more centre, whether or not there are some. */
export function drawSetupLink(db: Db, keys: ServerKeys, now: number): Promise<string> {
  return drawLink(db, keys, now, drawId())
}

/** 128 bits, 22 characters. */
async function drawLink(db: Db, keys: ServerKeys, now: number, id: string): Promise<string> {
  const secret = randomBytes(16).toString('base64url')
  const row = { secret_hash: hashSecret(keys, secret), expires_minute: minuteOf(now) + SETUP_HOURS * 60 }
  await db
    .insertInto('setup')
    .values({ id, ...row })
    .onConflict((c) => c.column('id').doUpdateSet(row))
    .execute()
  return secret
}

export async function isSetUp(db: Db): Promise<boolean> {
  return (await db.selectFrom('centres').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function isGoodLink(db: Db, keys: ServerKeys, now: number, secret: string): Promise<boolean> {
  const row = await db
    .selectFrom('setup')
    .select('id')
    .where('secret_hash', '=', hashSecret(keys, secret))
    .where('expires_minute', '>', minuteOf(now))
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a link away, for the transaction that makes its centre. False where another has, or it is too old. */
export async function useUpLink(trx: Db, keys: ServerKeys, now: number, secret: string): Promise<boolean> {
  const used = await trx
    .deleteFrom('setup')
    .where('secret_hash', '=', hashSecret(keys, secret))
    .where('expires_minute', '>', minuteOf(now))
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

export async function expireSetupLinks(db: Db, now: number): Promise<void> {
  await db.deleteFrom('setup').where('expires_minute', '<=', minuteOf(now)).execute()
}

function hashSecret(keys: ServerKeys, secret: string): Uint8Array {
  return keys.hash('setup', utf8(secret))
}

function minuteOf(now: number): number {
  return Math.floor(now / MINUTE)
}
