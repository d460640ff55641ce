import type { Centre, Contact } from '../../shared/api/public/site.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { RETENTION_DAYS } from '../../shared/sizes.ts'
import type { Db } from '../db/schema.ts'
import { newestOpenEpochs } from '../epochs/store.ts'
import { defaultContacts } from './contacts.ts'

const ANSWER_DAYS = 3

/** Every centre as the public sees it, with the newest epoch that is open today. */
export async function listCentres(db: Db, today: number): Promise<Centre[]> {
  const centres = await db.selectFrom('centres').selectAll().orderBy('name').orderBy('id').execute()
  const epochs = await newestOpenEpochs(db, today)
  return centres.map((centre) => ({
    id: centre.id,
    name: centre.name,
    signingKey: toBase64url(centre.signing_key),
    epoch: epochs.get(centre.id) ?? null,
    contacts: JSON.parse(centre.contacts) as Contact[],
    answerDays: centre.answer_days,
    retentionDays: centre.retention_days,
  }))
}

/** Adds a centre, with the lines and the days of a new one. */
export async function insertCentre(
  db: Db,
  { id, name, signingKey }: { id: string; name: string; signingKey: string },
): Promise<void> {
  await db
    .insertInto('centres')
    .values({
      id,
      name,
      signing_key: fromBase64url(signingKey, 32),
      contacts: JSON.stringify(defaultContacts),
      answer_days: ANSWER_DAYS,
      retention_days: RETENTION_DAYS,
    })
    .execute()
}
