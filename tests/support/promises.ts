/** What SECURITY.md promises, row by row, with the tests that it names. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Promised = { promise: string; tests: { file: string; name: string }[] }

const [BEGIN, END] = ['\n## What we promise', '\n## The keys']

/** The rows of the promise tables. A row ends in "`file` › name; name; `file` › name". */
export function readPromises(): Promised[] {
  const markdown = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')
  const tables = markdown.split(BEGIN)[1]?.split(END)[0] ?? ''
  return tables
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'))
    .map((line) => ({ promise: line.split(' | ')[0]?.replace('| ', '') ?? '', tests: testsIn(line) }))
}

function testsIn(line: string): Promised['tests'] {
  return Array.from(line.matchAll(/`(?<file>[\w./-]+\.test\.tsx?)` › (?<names>[^|`]+)/g)).flatMap(
    ({ groups }) =>
      (groups?.['names'] ?? '')
        .split('; ')
        .map((name) => ({ file: groups?.['file'] ?? '', name: name.trim().replace(/;$/, '') }))
        .filter(({ name }) => name !== ''),
  )
}

/** A test file and what it takes from beside: a matrix's names stand once, for several files. Throws where it is not there. */
export function readTest(path: string): string {
  const text = readFileSync(path, 'utf8')
  const beside = Array.from(text.matchAll(/ from '\.\/([\w-]+\.ts)'/g), ([, name]) => name ?? '')
  return [text, ...beside.map((name) => readTest(join(dirname(path), name)))].join('\n')
}
