/** A centre with its first epoch, its founder and its recovery kit: all of it or nothing. */
import type { Setup } from '../../shared/api/setup.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import { insertCentre } from '../centres/store.ts'
import { isTaken } from '../db/ids.ts'
import type { Db } from '../db/schema.ts'
import { isVouchedEpoch } from '../epochs/public-epoch.ts'
import { insertEpoch } from '../epochs/store.ts'
import { Refusal } from '../http/problems.ts'
import { insertMember, insertRecovery, withLoginHash } from '../members/store.ts'
import { isCustodian, isVouchedMember } from '../members/vouched.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { FIRST, isSetUp } from './secret.ts'

/** Whether the centre itself signed all that it asks to store. */
export function isVouched(site: Uint8Array, today: number, setup: Setup): boolean {
  const { epoch, founder, recovery } = setup
  const centre = fromBase64url(setup.centre.id, 16)
  const signer = { site, centre, signingKey: fromBase64url(setup.signingKey, 32) }
  const epochKey = fromBase64url(epoch.key, 32)
  // Both can open the next epoch, or a lost passphrase would end the centre.
  const keepers = [founder, recovery]
  return (
    isVouchedEpoch(signer, epoch, today) &&
    founder.memberKey !== recovery.memberKey &&
    keepers.every((member) => isCustodian(member) && isVouchedMember(signer, epochKey, member))
  )
}

/** The set-up secret is used up first, so of two at once only one makes a centre. */
export async function setUp(db: Db, keys: ServerKeys, setup: Setup): Promise<void> {
  const founder = await withLoginHash(setup.founder)
  try {
    await db.transaction().execute(async (trx) => {
      const used = await trx.deleteFrom('setup').where('id', '=', FIRST).returning('id').executeTakeFirst()
      if (used === undefined || (await isSetUp(trx))) throw new Refusal('setup.done')
      await insertCentre(trx, { ...setup.centre, signingKey: setup.signingKey })
      const epochId = await insertEpoch(trx, setup.centre.id, setup.epoch)
      const place = { centreId: setup.centre.id, epochId }
      await insertMember(trx, keys, place, founder)
      await insertRecovery(trx, keys, place, setup.recovery)
    })
  } catch (error) {
    throw isTaken(error) ? new Refusal('setup.done') : error
  }
}
