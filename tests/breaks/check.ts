/** What can be said of the breaks without running them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTest } from '../support/promises.ts'
import type { Break } from './break.ts'

/** Why this break shows nothing as the sources stand now; empty where all is in order. */
export function faultsOf(root: string, { file, what, instead, falls }: Break): string[] {
  const source = read(root, file)
  const test = existsSync(join(root, falls.file)) ? readTest(join(root, falls.file)) : null
  const found = source === null ? 0 : source.split(what).length - 1
  const faults = [
    source === null && `${file} is not there`,
    source !== null && found !== 1 && `“${what}” stands ${found} times in ${file}`,
    what === instead && 'it changes nothing',
    test === null && `${falls.file} is not there`,
    test !== null &&
      !test.includes(falls.name.replace(/^describe: /, '')) &&
      `${falls.file} has no “${falls.name}”`,
  ]
  return faults.filter((fault) => fault !== false)
}

function read(root: string, file: string): string | null {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
