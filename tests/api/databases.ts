import { afterAll, beforeAll, describe } from 'vitest'
import { startPostgres, type Postgres } from '../db/postgres.ts'

/** Runs a suite on both databases; the address is null for SQLite. */
export function onBothDatabases(
  name: string,
  suite: (newDatabase: () => Promise<string | null>) => void,
): void {
  describe(`${name}, on SQLite`, () => {
    suite(async () => null)
  })
  describe(`${name}, on PostgreSQL`, () => {
    let postgres: Postgres
    beforeAll(async () => {
      postgres = await startPostgres()
    })
    afterAll(() => postgres.stop())
    suite(() => postgres.createDatabase())
  })
}
