/** SQLite in the data folder, or PostgreSQL; the rest of the server sees one and the same. */
import Sqlite from 'better-sqlite3'
import { Kysely, PostgresDialect, sql, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Pool } from 'pg'
import { createPrivately } from '../storage/data-folder.ts'
import { migrations, type Dialect } from './migrations/index.ts'
import type { Db, Schema } from './schema.ts'
import { keepStatements } from './statement-cache.ts'

export type Database = {
  db: Db
  dialect: Dialect
  /** Makes what was deleted leave the files: zeroed pages are given back and the log is emptied. */
  scrub(): Promise<void>
  close(): Promise<void>
}

export function openSqlite(path: string): Database {
  createPrivately(path)
  const raw = new Sqlite(path)
  // auto_vacuum and the journal's kind are settled before the first table.
  raw.pragma('auto_vacuum = INCREMENTAL')
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('secure_delete = ON')
  raw.pragma('foreign_keys = ON')
  raw.pragma('busy_timeout = 5000')
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: keepStatements(raw) }) })
  return {
    db,
    dialect: 'sqlite',
    // Holding the only connection keeps this out of anybody's transaction.
    scrub: () =>
      db.connection().execute(async () => {
        raw.exec('pragma incremental_vacuum')
        raw.pragma('wal_checkpoint(TRUNCATE)')
      }),
    close: () => db.destroy(),
  }
}

export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: 20, connectionTimeoutMillis: 20_000 })
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    dialect: 'postgres',
    async scrub() {
      await sql`vacuum (skip_locked) threads, messages, drafts, memberships`.execute(db)
    },
    close: () => db.destroy(),
  }
}

/** Whether anything was ever stored here. */
export async function hasContent(db: Db): Promise<boolean> {
  const tables = await db.introspection.getTables()
  return tables.some((table) => table.name === 'settings')
}

export async function migrate({ db, dialect }: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
