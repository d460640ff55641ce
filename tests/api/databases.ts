import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { describe } from 'vitest'
import { POSTGRES } from '../support/need-postgres.ts'

/** Runs a suite on both databases; the address is null for SQLite. */
export function onBothDatabases(
  name: string,
  suite: (newDatabase: () => Promise<string | null>) => void,
): void {
  describe(`${name}, on SQLite`, () => {
    suite(async () => null)
  })
  describe(`${name}, on PostgreSQL`, () => {
    suite(createDatabase)
  })
}

/** A new, empty database in the PostgreSQL that all test files share; its address. */
async function createDatabase(): Promise<string> {
  const server = process.env[POSTGRES]
  if (server === undefined) throw new Error('the set-up of the service tests has not run')
  const name = `viskan_${randomBytes(8).toString('hex')}`
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const address = new URL(server)
  address.pathname = name
  return address.href
}
