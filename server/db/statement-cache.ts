/** Statements prepared once: Kysely has SQLite read the same text anew at every call. */
import type Sqlite from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** Texts remembered; beyond them the one longest unused is forgotten. */
const MOST = 200

const KEPT = /^\s*(select|insert|update|delete|with|begin|commit|rollback)\b/i

/** The database as Kysely takes it. What changes tables or settings is never kept, and whatever was kept is forgotten then. */
export function keepStatements(raw: Sqlite.Database, most = MOST): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()

  return {
    prepare(text) {
      const known = kept.get(text)
      if (known === undefined && !KEPT.test(text)) {
        kept.clear()
        return raw.prepare(text)
      }
      const statement = known ?? statementOf(raw, text)
      // Put last: a map's first entry is the one longest unused.
      kept.delete(text)
      kept.set(text, statement)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close() {
      kept.clear()
      raw.close()
    },
  }
}

function statementOf(raw: Sqlite.Database, text: string): SqliteStatement {
  const statement = raw.prepare(text)
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters),
    run: (parameters) => statement.run(parameters),
    // One that is read row by row is busy until its end, and cannot be used by others meanwhile.
    iterate: (parameters) => raw.prepare(text).iterate(parameters),
  }
}
