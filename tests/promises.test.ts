/** SECURITY.md and docs speak of tests by file and name: each of them exists. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, root)), 'utf8')
}

type Named = { file: string; name: string }

/** Rows end in "`file` › name; name; `file` › name". */
function promised(markdown: string): Named[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes('` › '))
    .flatMap((line) => Array.from(line.matchAll(/`(?<file>[\w./-]+\.test\.tsx?)` › (?<names>[^|`]+)/g)))
    .flatMap(({ groups }) =>
      (groups?.['names'] ?? '')
        .split('; ')
        .map((name) => ({ file: groups?.['file'] ?? '', name: name.trim().replace(/;$/, '') })),
    )
    .filter(({ name }) => name !== '')
}

const tests = promised(read('SECURITY.md'))

test('every promise names a test', () => {
  const rows = read('SECURITY.md')
    .split('\n## What we promise')[1]
    ?.split('\n## The keys')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| promise'))
  expect(rows?.length).toBeGreaterThan(20)
  expect(rows?.filter((row) => !row.includes('` › '))).toEqual([])
})

test.each(tests)('$file has “$name”', ({ file, name }) => {
  expect(existsSync(fileURLToPath(new URL(file, root)))).toBe(true)
  expect(read(file)).toContain(name.replace(/^describe: /, ''))
})
