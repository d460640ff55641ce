/** A centre's epochs: added as the centre signed them, listed for the public, and as one member holds them. */
import type { HeldEpoch } from '../../shared/api/desk/desk-calls.ts'
import type { Epoch } from '../../shared/api/public/site.ts'
import { toBase64url } from '../../shared/bytes.ts'
import { GRACE_DAYS } from '../../shared/sizes.ts'
import { drawId } from '../db/ids.ts'
import type { Db } from '../db/schema.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { epochBytes, publicEpoch } from './public-epoch.ts'

/** Adds an epoch; gives back its id. The caller has verified the signature. */
export async function insertEpoch(db: Db, centreId: string, epoch: Epoch): Promise<string> {
  const id = drawId()
  const { opensDay, closesDay, ...bytes } = epochBytes(epoch)
  await db
    .insertInto('epochs')
    .values({ id, centre_id: centreId, opens_day: opensDay, closes_day: closesDay, ended: 0, ...bytes })
    .execute()
  return id
}

/** The newest epoch that is open today, by centre. */
export async function newestOpenEpochs(db: Db, today: number): Promise<Map<string, Epoch>> {
  const rows = await db
    .selectFrom('epochs')
    .selectAll()
    .where('ended', '=', 0)
    .where('closes_day', '>=', today)
    .where('opens_day', '<=', today + GRACE_DAYS)
    .orderBy('opens_day', 'asc')
    .orderBy('closes_day', 'asc')
    .execute()
  return new Map(rows.map((row) => [row.centre_id, publicEpoch(row)]))
}

/** Each epoch whose secret was sealed to this member and is not destroyed, newest first. */
export async function heldEpochs(db: Db, keys: ServerKeys, memberId: string): Promise<HeldEpoch[]> {
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

/** Where a grant is stored, for its wrap. */
export function grantRow(memberId: string, epochId: string): string {
  return `${memberId}.${epochId}`
}
