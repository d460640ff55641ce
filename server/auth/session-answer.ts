import type { HeldEpoch, Session } from '../../shared/api/desk/desk-calls.ts'
import type { Role } from '../../shared/roles.ts'
import { toBase64url } from '../../shared/bytes.ts'
import { publicEpoch } from '../centres/store.ts'
import type { Db } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { grantRow, type MemberRow } from '../members/store.ts'

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

async function heldEpochs(db: Db, keys: ServerKeys, memberId: string): Promise<HeldEpoch[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('epochs', 'epochs.id', 'memberships.epoch_id')
    .select(['epochs.id', 'key', 'opens_day', 'closes_day', 'epochs.signature', 'ended', 'wrapped_grant'])
    .where('member_id', '=', memberId)
    .orderBy('opens_day', 'desc')
    .execute()
  return rows.flatMap(({ wrapped_grant, ...epoch }) => {
    if (wrapped_grant === null) return []
    const grant = keys.unwrap('grant', grantRow(memberId, epoch.id), wrapped_grant)
    return [{ ...publicEpoch(epoch), grant: toBase64url(grant), ended: epoch.ended === 1 }]
  })
}
