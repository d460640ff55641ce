import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { aboutWriters, type Db } from '../../server/db/schema.ts'
import { onBothDatabases } from '../api/databases.ts'
import { startService, type TestService } from '../api/service.ts'

/** Columns about a writer that hold whole numbers and no time. */
const counts = new Set(['seq', 'direction', 'message_count', 'sort_group'])

const types = new Set(['text', 'blob', 'bytea', 'integer', 'int4'])

/** Whether a column could hold a time finer than a day, by its type or its name. */
function isTooFine({ name, dataType }: { name: string; dataType: string }): boolean {
  const type = dataType.toLowerCase()
  if (!types.has(type) || /time|date|_at$|minute|hour|second|_ms$|created|updated/.test(name)) return true
  return type.startsWith('int') && !counts.has(name) && !/^day$|_day$/.test(name)
}

/** Tables without a word about writers; a new table belongs here or in `aboutWriters`. */
const others = ['settings', 'setup', 'centres', 'epochs', 'members', 'memberships', 'sessions']

async function tables(db: Db) {
  const found = await db.introspection.getTables()
  return found.filter(({ name }) => !name.startsWith('kysely_'))
}

onBothDatabases('the tables', (newDatabase) => {
  async function within(run: (service: TestService) => Promise<void>): Promise<void> {
    const service = await startService({}, await newDatabase())
    await run(service).finally(() => service.close())
  }

  it('hold no time about a writer finer than a day', () =>
    within(async ({ deps }) => {
      const found = await tables(deps.database.db)
      expect(found.map(({ name }) => name).sort()).toEqual([...aboutWriters, ...others].sort())
      const about = found.filter(({ name }) => aboutWriters.some((table) => table === name))
      const columns = about.flatMap((table) => table.columns)
      expect(columns.filter((column) => isTooFine(column))).toEqual([])
      expect(isTooFine({ name: 'opened_at', dataType: 'integer' })).toBe(true)
      expect(isTooFine({ name: 'opened', dataType: 'integer' })).toBe(true)
    }))

  it('keep no order of arrival in SQLite: none has row numbers', () =>
    within(async ({ deps }) => {
      const { db, dialect } = deps.database
      if (dialect !== 'sqlite') return
      const { rows } = await sql<{ name: string; wr: number; strict: number }>`
        select name, wr, strict from pragma_table_list where schema = 'main' and type = 'table'`.execute(db)
      const own = rows.filter(({ name }) => !/^(sqlite|kysely)_/.test(name))
      expect(own.map(({ wr, strict }) => [wr, strict])).toEqual(own.map(() => [1, 1]))
    }))

  it('SQLite is set to lose nothing and to keep nothing that was deleted', () =>
    within(async ({ deps }) => {
      const { db, dialect } = deps.database
      if (dialect !== 'sqlite') return
      const settings = {
        auto_vacuum: 2,
        journal_mode: 'wal',
        synchronous: 2,
        secure_delete: 1,
        foreign_keys: 1,
      }
      for (const [name, expected] of Object.entries(settings)) {
        const { rows } = await sql<
          Record<string, unknown>
        >`select * from ${sql.raw(`pragma_${name}`)}`.execute(db)
        expect([name, rows[0]?.[name]]).toEqual([name, expected])
      }
    }))
})
