import type { Db } from './schema.ts'

export type SettingKey = 'site' | 'key_check'

export async function readSetting(db: Db, key: SettingKey): Promise<string | null> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

/** Keeps what is there: the answer is the value that counts. */
export async function settle(db: Db, key: SettingKey, value: string): Promise<string> {
  await db
    .insertInto('settings')
    .values({ key, value })
    .onConflict((c) => c.column('key').doNothing())
    .execute()
  return (await readSetting(db, key)) ?? value
}
