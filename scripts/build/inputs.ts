import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

const INPUTS = [
  'client',
  'shared',
  'scripts/build',
  'scripts/build.ts',
  'vite.config.ts',
  'package-lock.json',
]

/** SHA-256 over the names and bytes of everything the built client depends on, tests left out. */
export async function hashInputs(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const path of await inputFiles(root)) {
    const bytes = await readFile(path)
    hash.update(`${relative(root, path).replaceAll(sep, '/')}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

async function inputFiles(root: string): Promise<string[]> {
  const files: string[] = []
  for (const input of INPUTS.map((name) => join(root, name)).filter((path) => existsSync(path))) {
    if ((await stat(input)).isFile()) {
      files.push(input)
      continue
    }
    const entries = await readdir(input, { recursive: true, withFileTypes: true })
    for (const entry of entries)
      if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) files.push(join(entry.parentPath, entry.name))
  }
  return files.sort()
}
