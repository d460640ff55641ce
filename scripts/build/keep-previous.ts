import { existsSync } from 'node:fs'
import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder of files that have a hash for a name: what stands in one never changes, so builds can lie side by side. */
export const HASHED = 'a'

/** What a build itself has made there, compressed copies included. */
export async function hashedFiles(folder: string): Promise<string[]> {
  return (await readdir(join(folder, HASHED))).toSorted()
}

/**
 * Moves hashed files of the build before to the one that takes its place: whoever opened the page before it was replaced
 * can still fetch what writing and reading need. `files` are those that build made, without what it had kept itself: one
 * build back is enough.
 */
export async function keepPrevious(before: string, fresh: string, files: readonly string[]): Promise<void> {
  await mkdir(join(fresh, HASHED), { recursive: true })
  for (const file of files) {
    const [from, to] = [join(before, HASHED, file), join(fresh, HASHED, file)]
    if (existsSync(from) && !existsSync(to)) await rename(from, to)
  }
}
