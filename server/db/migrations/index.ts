import type { Migration } from 'kysely/migration'
import { first, type Dialect } from './0001-first.ts'
import { lists } from './0002-lists.ts'

export type { Dialect }

/** In the order of their names; a migration that was ever released is never changed. */
export function migrations(dialect: Dialect): Record<string, Migration> {
  return { '0001-first': first(dialect), '0002-lists': lists(dialect) }
}
