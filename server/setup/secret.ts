/** The secret of the set-up link: drawn at each start while there is no centre; only its hash is stored. */
import { randomBytes } from 'node:crypto'
import { equal, utf8 } from '../../shared/bytes.ts'
import { SETUP_HOURS } from '../../shared/sizes.ts'
import type { Db } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'

const MINUTE = 60_000

/** The row of the link that a start without a centre draws; each start replaces it. */
export const FIRST = 'first'

/** 128 bits, 22 characters; null when a centre exists already. */
export async function drawSetupSecret(db: Db, keys: ServerKeys, now: number): Promise<string | null> {
  if (await isSetUp(db)) return null
  const secret = randomBytes(16).toString('base64url')
  const row = {
    secret_hash: keys.hash('setup', utf8(secret)),
    expires_minute: Math.floor(now / MINUTE) + SETUP_HOURS * 60,
  }
  await db
    .insertInto('setup')
    .values({ id: FIRST, ...row })
    .onConflict((c) => c.column('id').doUpdateSet(row))
    .execute()
  return secret
}

export async function isSetUp(db: Db): Promise<boolean> {
  return (await db.selectFrom('centres').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function isSetupSecret(db: Db, keys: ServerKeys, now: number, secret: string): Promise<boolean> {
  const row = await db.selectFrom('setup').selectAll().where('id', '=', FIRST).executeTakeFirst()
  const right = equal(keys.hash('setup', utf8(secret)), row?.secret_hash ?? new Uint8Array(32))
  return row !== undefined && right && Math.floor(now / MINUTE) < row.expires_minute
}
