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
import { useUpLink } from './links.ts'
import { badLink } from './require-secret.ts'

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

/** The link is used up first, so of two at once with the same one only one makes a centre. */
export async function setUp(db: Db, keys: ServerKeys, now: number, setup: Setup): Promise<void> {
  const founder = await withLoginHash(setup.founder)
  try {
    await db.transaction().execute(async (trx) => {
      if (!(await useUpLink(trx, keys, now, setup.secret))) throw await badLink(trx)
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
