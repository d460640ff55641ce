/** A centre with its first epoch, its founder and its recovery kit: all of it or nothing. */
import type { NewRecovery, Setup } from '../../shared/api/setup.ts'
import type { Epoch } from '../../shared/api/public/site.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import { ROLES } from '../../shared/roles.ts'
import { RETENTION_DAYS } from '../../shared/sizes.ts'
import { verifyEpoch } from '../../shared/protocol/centre/epoch.ts'
import { verifyMember } from '../../shared/protocol/staff/member.ts'
import { defaultContacts } from '../centres/contacts.ts'
import { drawId, isTaken } from '../db/ids.ts'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { insertMember, insertRecovery } from '../members/store.ts'
import { FIRST, isSetUp } from './secret.ts'

const ANSWER_DAYS = 3

/** Whether the centre itself signed all that it asks to store. */
export function isVouched(
  site: Uint8Array,
  today: number,
  { centre, signingKey, epoch, founder, recovery }: Setup,
): boolean {
  const centreId = fromBase64url(centre.id, 16)
  const key = fromBase64url(signingKey, 32)
  const vouchesFor = (member: NewRecovery): boolean => {
    const { name, role } = member
    const statement = { site, centre: centreId, epochKey: fromBase64url(epoch.key), name, role }
    const memberKey = fromBase64url(member.memberKey)
    // Both can open the next epoch, or a lost passphrase would end the centre.
    const custodian = role === ROLES.custodian && member.seedGrant !== null
    return custodian && verifyMember(key, { ...statement, memberKey }, fromBase64url(member.signature))
  }
  return (
    verifyEpoch(site, centreId, key, bytesOf(epoch), today) === 'ok' &&
    founder.memberKey !== recovery.memberKey &&
    vouchesFor(founder) &&
    vouchesFor(recovery)
  )
}

function bytesOf({ key, opensDay, closesDay, signature }: Epoch) {
  return { key: fromBase64url(key), opensDay, closesDay, signature: fromBase64url(signature) }
}

/** The set-up secret is used up first, so of two at once only one makes a centre. */
export async function setUp(db: Db, keys: ServerKeys, setup: Setup): Promise<void> {
  try {
    await db.transaction().execute(async (trx) => {
      const used = await trx.deleteFrom('setup').where('id', '=', FIRST).returning('id').executeTakeFirst()
      if (used === undefined || (await isSetUp(trx))) throw new Refusal('setup.done')
      await insertCentre(trx, setup)
      const epochId = await insertEpoch(trx, setup.centre.id, setup.epoch)
      const place = { centreId: setup.centre.id, epochId }
      await insertMember(trx, keys, place, setup.founder)
      await insertRecovery(trx, keys, place, setup.recovery)
    })
  } catch (error) {
    throw isTaken(error) ? new Refusal('setup.done') : error
  }
}

async function insertCentre(db: Db, { centre, signingKey }: Setup): Promise<void> {
  await db
    .insertInto('centres')
    .values({
      ...centre,
      signing_key: fromBase64url(signingKey),
      contacts: JSON.stringify(defaultContacts),
      answer_days: ANSWER_DAYS,
      retention_days: RETENTION_DAYS,
    })
    .execute()
}

export async function insertEpoch(db: Db, centreId: string, epoch: Epoch): Promise<string> {
  const id = drawId()
  const { opensDay, closesDay, ...bytes } = bytesOf(epoch)
  await db
    .insertInto('epochs')
    .values({ id, centre_id: centreId, opens_day: opensDay, closes_day: closesDay, ended: 0, ...bytes })
    .execute()
  return id
}
