import { filesOf, type Place } from '../privacy/scanner.ts'
import { decryptChromium } from './decrypt-chromium.ts'
import { isDatabase, readTables, type Row, type Tables, valuesOf } from './read-tables.ts'
import { unpack, unpackValue } from './unpack.ts'

/** A profile as it lies on the disk. */
export type Profile = {
  files: Place[]
  /** Everything that can be unpacked of the files: what was compressed or locked, and every value of every database. */
  unpacked: Place[]
  /** Rows of all databases whose file and table match. */
  rows(file: RegExp, table: string): Row[]
}

export function readProfile(folder: string): Profile {
  const files = filesOf(folder)
  const databases = new Map<string, Tables>(
    files.filter(isDatabase).map((database) => [database.name, readTables(database, files)]),
  )
  const values = [...databases].flatMap(([name, tables]) => valuesOf(name, tables))
  return {
    files,
    unpacked: join([
      ...[...files, ...values].flatMap(decryptChromium),
      ...files.flatMap(unpack),
      ...values,
      ...values.flatMap(unpackValue),
    ]),
    rows: (file, table) =>
      [...databases].flatMap(([name, tables]) => (file.test(name) ? (tables.get(table) ?? []) : [])),
  }
}

// Nothing that is looked for runs over it.
const GAP = Buffer.alloc(512)

/** All of one column in one place. */
function join(places: readonly Place[]): Place[] {
  const parts = new Map<string, Buffer[]>()
  for (const { name, bytes } of places) {
    const known = parts.get(name)
    if (known === undefined) parts.set(name, [bytes])
    else known.push(GAP, bytes)
  }
  return [...parts].map(([name, list]) => ({ name, bytes: Buffer.concat(list) }))
}
