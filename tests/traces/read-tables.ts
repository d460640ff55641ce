import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Place } from '../privacy/scanner.ts'

export type Row = Record<string, unknown>

/** What each table of a database holds. */
export type Tables = Map<string, Row[]>

const MAGIC = Buffer.from('SQLite format 3\0')

export function isDatabase({ bytes }: Place): boolean {
  return bytes.subarray(0, MAGIC.length).equals(MAGIC)
}

/** Every row of a database among the places, its write-ahead log taken in. A copy is read; the place stays as it is. */
export function readTables(database: Place, places: readonly Place[]): Tables {
  const folder = mkdtempSync(join(tmpdir(), 'viskan-tables-'))
  const copy = join(folder, 'db')
  writeFileSync(copy, database.bytes)
  for (const suffix of ['-wal', '-journal']) {
    const beside = places.find(({ name }) => name === database.name + suffix)
    if (beside !== undefined && beside.bytes.length > 0) writeFileSync(copy + suffix, beside.bytes)
  }
  try {
    return tablesOf(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tablesOf(path: string): Tables {
  const db = new Sqlite(path)
  try {
    const names = db
      .prepare<[], { name: string }>(`select name from sqlite_master where type = 'table' and rootpage > 0`)
      .all()
    return new Map(names.map(({ name }) => [name, rowsOf(db, name)]))
  } finally {
    db.close()
  }
}

function rowsOf(db: Sqlite.Database, table: string): Row[] {
  return db.prepare<[], Row>(`select * from "${table.replaceAll('"', '""')}"`).all()
}

/** Each value that may hold something, as a place of its own. */
export function valuesOf(database: string, tables: Tables): Place[] {
  return [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) => {
        const bytes = bytesOf(value)
        return bytes === null ? [] : [{ name: `${database} → ${table}.${column}`, bytes }]
      }),
    ),
  )
}

function bytesOf(value: unknown): Buffer | null {
  if (typeof value === 'string' && value.length > 0) return Buffer.from(value)
  return Buffer.isBuffer(value) && value.length > 0 ? value : null
}
