import type { Centre, Contact, Epoch } from '../../shared/api/public/site.ts'
import { toBase64url } from '../../shared/bytes.ts'
import { GRACE_DAYS } from '../../shared/sizes.ts'
import type { Db } from '../db/schema.ts'

/** Every centre as the public sees it, with the newest epoch that is open today. */
export async function listCentres(db: Db, today: number): Promise<Centre[]> {
  const centres = await db.selectFrom('centres').selectAll().orderBy('name').orderBy('id').execute()
  const epochs = await db
    .selectFrom('epochs')
    .selectAll()
    .where('ended', '=', 0)
    .where('closes_day', '>=', today)
    .where('opens_day', '<=', today + GRACE_DAYS)
    .orderBy('opens_day', 'desc')
    .orderBy('closes_day', 'desc')
    .execute()
  return centres.map((centre) => ({
    id: centre.id,
    name: centre.name,
    signingKey: toBase64url(centre.signing_key),
    epoch: publicEpoch(epochs.find((epoch) => epoch.centre_id === centre.id)),
    contacts: JSON.parse(centre.contacts) as Contact[],
    answerDays: centre.answer_days,
    retentionDays: centre.retention_days,
  }))
}

type EpochRow = { key: Uint8Array; opens_day: number; closes_day: number; signature: Uint8Array }

export function publicEpoch(epoch: EpochRow): Epoch
export function publicEpoch(epoch: EpochRow | undefined): Epoch | null
export function publicEpoch(epoch: EpochRow | undefined): Epoch | null {
  if (epoch === undefined) return null
  return {
    key: toBase64url(epoch.key),
    opensDay: epoch.opens_day,
    closesDay: epoch.closes_day,
    signature: toBase64url(epoch.signature),
  }
}
