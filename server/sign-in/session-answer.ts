import type { Session } from '../../shared/api/desk/desk-calls.ts'
import { toBase64url } from '../../shared/bytes.ts'
import type { Role } from '../../shared/roles.ts'
import type { MemberRow } from '../auth/sessions.ts'
import type { Db } from '../db/schema.ts'
import { heldEpochs } from '../epochs/store.ts'
import type { ServerKeys } from '../storage/server-keys.ts'

/** What a desk needs to unlock: the vault, and each epoch's secret as it was sealed to this member. */
export async function sessionAnswer(
  db: Db,
  keys: ServerKeys,
  member: MemberRow,
  token: string,
): Promise<Session> {
  const centre = await db
    .selectFrom('centres')
    .select(['id', 'name'])
    .where('id', '=', member.centre_id)
    .executeTakeFirstOrThrow()
  const { id, name, vault, seed_grant } = member
  return {
    token,
    member: { id, name, role: member.role as Role, memberKey: toBase64url(member.member_key) },
    vault: vault === null ? null : toBase64url(keys.unwrap('vault', id, vault)),
    seedGrant: seed_grant === null ? null : toBase64url(keys.unwrap('seed', id, seed_grant)),
    centre,
    epochs: await heldEpochs(db, keys, id),
  }
}
