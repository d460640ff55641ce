/** Who is signed in. The table holds hashes of tokens and coarse minutes. */
import { randomBytes } from 'node:crypto'
import { toBase64url } from '../../shared/bytes.ts'
import type { Selectable } from 'kysely'
import type { Db, Schema } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'

const MINUTE = 60_000
const IDLE_MINUTES = 30
const LONGEST_MINUTES = 12 * 60

export type MemberRow = Selectable<Schema['members']>

/** A signed-in member; `id` stands for the session where its token may not. */
export type SignedIn = { id: string; token: string; member: MemberRow }

/** A new session's token, 32 random bytes in base64url. */
export async function startSession(db: Db, keys: ServerKeys, now: number, memberId: string): Promise<string> {
  const token = randomBytes(32)
  const minute = Math.floor(now / MINUTE)
  await db
    .insertInto('sessions')
    .values({
      token_hash: keys.hash('token', token),
      member_id: memberId,
      used_minute: minute,
      ends_minute: minute + LONGEST_MINUTES,
    })
    .execute()
  return token.toString('base64url')
}

/** Who is signed in with a token, which counts as use; null where nobody is. */
export async function findSession(
  db: Db,
  keys: ServerKeys,
  now: number,
  token: string,
): Promise<SignedIn | null> {
  const tokenHash = keys.hash('token', Buffer.from(token, 'base64url'))
  const minute = Math.floor(now / MINUTE)
  const row = await db
    .selectFrom('sessions')
    .innerJoin('members', 'members.id', 'sessions.member_id')
    .selectAll('members')
    .select('used_minute')
    .where('token_hash', '=', tokenHash)
    .where('ends_minute', '>', minute)
    .where('used_minute', '>', minute - IDLE_MINUTES)
    .executeTakeFirst()
  if (row === undefined) return null
  const { used_minute, ...member } = row
  if (used_minute < minute)
    await db
      .updateTable('sessions')
      .set({ used_minute: minute })
      .where('token_hash', '=', tokenHash)
      .execute()
  return { id: toBase64url(tokenHash), token, member }
}

export async function endSession(db: Db, keys: ServerKeys, token: string): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('token_hash', '=', keys.hash('token', Buffer.from(token, 'base64url')))
    .execute()
}

/** Deletes the sessions whose time is over; gives back what stands for them. */
export async function expireSessions(db: Db, now: number): Promise<string[]> {
  const minute = Math.floor(now / MINUTE)
  const gone = await db
    .deleteFrom('sessions')
    .where((eb) => eb.or([eb('ends_minute', '<=', minute), eb('used_minute', '<=', minute - IDLE_MINUTES)]))
    .returning('token_hash')
    .execute()
  return gone.map((row) => toBase64url(row.token_hash))
}
