import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrations } from '../../server/db/migrations/index.ts'
import { type Database, migrate, openPostgres, openSqlite } from '../../server/db/open-database.ts'
import { onBothDatabases } from '../api/databases.ts'
import { bytes } from '../api/people.ts'

const blob = (length: number): Uint8Array => Buffer.from(bytes(length), 'base64url')

onBothDatabases('a database of the first version', (newDatabase) => {
  let folder: string
  let database: Database
  const [centre, other, epoch, member, kit] = Array.from({ length: 5 }, () => bytes(16)) as [
    string,
    string,
    string,
    string,
    string,
  ]
  /** Threads by name, as they stood. */
  const threads = {
    waiting: { id: bytes(16), state: 'received', last: 20_003, waits: 20_001, claimed: null },
    taken: { id: bytes(16), state: 'answering', last: 20_002, waits: 20_002, claimed: member },
    answered: { id: bytes(16), state: 'answered', last: 20_004, waits: null, claimed: member },
    closed: { id: bytes(16), state: 'closed', last: 20_000, waits: 20_000, claimed: null },
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'viskan-migrate-'))
    const url = await newDatabase()
    database = url === null ? openSqlite(join(folder, 'viskan.db')) : openPostgres(url)
    const { db, dialect } = database
    const { '0001-first': first } = migrations(dialect)
    if (first === undefined) throw new Error('there is no first migration')
    const provider = { getMigrations: async () => ({ '0001-first': first }) }
    const { error } = await new Migrator({ db, provider }).migrateToLatest()
    if (error !== undefined) throw error
    await fill()
  })
  afterEach(async () => {
    await database.close()
    rmSync(folder, { recursive: true })
  })

  async function fill(): Promise<void> {
    const { db } = database
    for (const id of [centre, other])
      await sql`insert into centres values (${id}, 'Origo', ${blob(32)}, '[]', 3, 90)`.execute(db)
    await sql`insert into epochs values (${epoch}, ${centre}, ${blob(32)}, 20000, 20090, ${blob(64)}, 0)`.execute(
      db,
    )
    for (const [id, folded] of [
      [member, 'åsa ek'],
      [kit, null],
    ])
      await sql`insert into members values (${id}, ${centre}, 'Åsa Ek', ${folded}, 3, ${blob(32)}, null, null, null, null)`.execute(
        db,
      )
    await sql`insert into memberships values (${member}, ${epoch}, ${blob(64)}, ${blob(120)})`.execute(db)
    await sql`insert into sessions values (${blob(32)}, ${member}, 1, 2)`.execute(db)
    for (const { id, state, last, waits, claimed } of Object.values(threads)) {
      await sql`insert into threads values (${id}, ${blob(32)}, ${blob(32)}, ${blob(112)}, ${epoch}, ${blob(512)},
        ${state}, 20000, ${last}, ${waits}, null, null, 20090, 1, ${claimed})`.execute(db)
      await sql`insert into messages values (${id}, 0, 1, ${blob(8192)}, 20000)`.execute(db)
    }
    await sql`insert into drafts values (${threads.taken.id}, ${member}, ${bytes(16)}, ${blob(8192)})`.execute(
      db,
    )
    await sql`insert into setup values (1, ${blob(32)}, 77)`.execute(db)
  }

  async function counts(): Promise<Record<string, number>> {
    const { db } = database
    const names = [
      'centres',
      'epochs',
      'members',
      'memberships',
      'sessions',
      'threads',
      'messages',
      'drafts',
      'setup',
    ]
    const found = await Promise.all(
      names.map(async (name) => {
        const { rows } = await sql<{
          n: number | string
        }>`select count(*) as n from ${sql.table(name)}`.execute(db)
        return [name, Number(rows[0]?.n)]
      }),
    )
    return Object.fromEntries(found) as Record<string, number>
  }

  it('loses no row, and each thread finds its place in the list', async () => {
    const before = await counts()
    await migrate(database)
    expect(await counts()).toEqual(before)
    const { db } = database
    const rows = await db
      .selectFrom('threads')
      .select(['id', 'state', 'claimed_by', 'centre_id', 'sort_group', 'sort_day'])
      .orderBy('sort_group')
      .orderBy('sort_day')
      .execute()
    const { waiting, taken, answered, closed } = threads
    expect(rows.map(({ id, sort_group, sort_day }) => [id, sort_group, sort_day])).toEqual([
      [waiting.id, 0, 20_001],
      [taken.id, 0, 20_002],
      [answered.id, 1, -20_004],
      [closed.id, 2, -20_000],
    ])
    expect(rows.map(({ claimed_by, centre_id }) => [claimed_by, centre_id])).toEqual([
      [null, centre],
      [member, centre],
      [member, centre],
      [null, centre],
    ])
    expect(await db.selectFrom('setup').select(['id', 'expires_minute']).execute()).toEqual([
      { id: 'first', expires_minute: 77 },
    ])
  })

  it('a name may be somebody’s in each centre, and one person’s in each', async () => {
    await migrate(database)
    const { db } = database
    const row = await db.selectFrom('members').selectAll().where('id', '=', member).executeTakeFirstOrThrow()
    const namesake = (centre_id: string) =>
      db
        .insertInto('members')
        .values({ ...row, id: bytes(16), member_key: blob(32), centre_id })
        .execute()
    await namesake(other)
    await expect(namesake(other)).rejects.toThrow(/unique/i)
    await expect(namesake(centre)).rejects.toThrow(/unique/i)
  })

  it('what belongs together still goes together', async () => {
    await migrate(database)
    const { db } = database
    await db.deleteFrom('members').where('id', '=', member).execute()
    expect(await counts()).toMatchObject({ members: 1, memberships: 0, sessions: 0, drafts: 0, threads: 4 })
    expect(await db.selectFrom('threads').select('id').where('claimed_by', 'is not', null).execute()).toEqual(
      [],
    )
    await db.deleteFrom('threads').where('id', '=', threads.closed.id).execute()
    expect(await counts()).toMatchObject({ threads: 3, messages: 3 })
    await expect(db.deleteFrom('centres').where('id', '=', centre).execute()).rejects.toThrow(/foreign key/i)
  })

  it('a thread’s thousand-and-first message is refused by the database itself', async () => {
    await migrate(database)
    const { db } = database
    const message = (seq: number) =>
      db
        .insertInto('messages')
        .values({ thread_id: threads.waiting.id, seq, direction: 1, sealed: blob(8192), day: 20_003 })
        .execute()
    await message(999)
    await expect(message(1000)).rejects.toThrow(/thousand messages|messages_limit/)
  })

  it('a migration that ended before it was noted down does no harm when it is run again', async () => {
    await migrate(database)
    const { db, dialect } = database
    // PostgreSQL notes it down in the same transaction.
    if (dialect === 'sqlite') await sql`delete from kysely_migration where name = '0002-lists'`.execute(db)
    await migrate(database)
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
    expect(rows.map(({ name }) => name)).toEqual(['0001-first', '0002-lists'])
    expect(await counts()).toMatchObject({ threads: 4, messages: 4, members: 2, memberships: 1 })
  })
})
