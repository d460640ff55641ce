/** Members: added with what the centre signed, found by name or by key. */
import type { NewMember, NewRecovery } from '../../shared/api/setup.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import { drawId } from '../db/ids.ts'
import type { Db } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { hashLogin } from '../auth/passphrase.ts'
import type { MemberRow } from '../auth/sessions.ts'
import { grantRow } from '../epochs/store.ts'
import { foldName } from './names.ts'

type Place = { centreId: string; epochId: string }

/** A member whose `login` is hashed already: that takes its time, and no transaction waits for it. */
export type HashedMember = NewMember & { loginHash: string }

export async function withLoginHash(member: NewMember): Promise<HashedMember> {
  return { ...member, loginHash: await hashLogin(fromBase64url(member.login, 32)) }
}

/** Adds a member with a passphrase and its place in one epoch. The caller has verified the signature. */
export async function insertMember(
  db: Db,
  keys: ServerKeys,
  place: Place,
  member: HashedMember,
): Promise<string> {
  const id = drawId()
  await insert(db, keys, place, member, {
    id,
    name_folded: foldName(member.name),
    salt: fromBase64url(member.salt),
    login_hash: member.loginHash,
    vault: keys.wrap('vault', id, fromBase64url(member.vault)),
  })
  return id
}

/** Adds a recovery kit: a member that signs in by its key. */
export async function insertRecovery(
  db: Db,
  keys: ServerKeys,
  place: Place,
  kit: NewRecovery,
): Promise<string> {
  const id = drawId()
  await insert(db, keys, place, kit, { id, name_folded: null, salt: null, login_hash: null, vault: null })
  return id
}

type WayIn = Pick<MemberRow, 'id' | 'name_folded' | 'salt' | 'login_hash' | 'vault'>

async function insert(
  db: Db,
  keys: ServerKeys,
  place: Place,
  member: NewRecovery,
  wayIn: WayIn,
): Promise<void> {
  const { id } = wayIn
  const seedGrant = member.seedGrant === null ? null : keys.wrap('seed', id, fromBase64url(member.seedGrant))
  await db
    .insertInto('members')
    .values({
      ...wayIn,
      centre_id: place.centreId,
      name: member.name,
      role: member.role,
      member_key: fromBase64url(member.memberKey),
      seed_grant: seedGrant,
    })
    .execute()
  await db
    .insertInto('memberships')
    .values({
      member_id: id,
      epoch_id: place.epochId,
      signature: fromBase64url(member.signature),
      wrapped_grant: keys.wrap('grant', grantRow(id, place.epochId), fromBase64url(member.grant)),
    })
    .execute()
}

type Named = { centre: string; name: string }

export function findMemberByName(db: Db, { centre, name }: Named): Promise<MemberRow | undefined> {
  return db
    .selectFrom('members')
    .selectAll()
    .where('centre_id', '=', centre)
    .where('name_folded', '=', foldName(name))
    .executeTakeFirst()
}

/** A recovery kit by its key: a member with a passphrase does not sign in that way. */
export function findRecovery(db: Db, memberKey: Uint8Array): Promise<MemberRow | undefined> {
  return db
    .selectFrom('members')
    .selectAll()
    .where('member_key', '=', memberKey)
    .where('login_hash', 'is', null)
    .executeTakeFirst()
}

export function findMember(db: Db, id: string): Promise<MemberRow | undefined> {
  return db.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst()
}
