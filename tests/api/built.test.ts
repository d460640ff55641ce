/** What is built is what people get, whoever built it: also a test run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the built pages are production code and hold no path of the machine that built them', () => {
  const scripts = ['public', 'desk'].flatMap((page) => {
    const folder = join(root, 'dist', page, 'a')
    const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
    return names.map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }))
  })
  expect(scripts.length).toBeGreaterThan(5)
  const bad = scripts.filter(
    ({ code }) => code.includes(root) || /\.tsx|lineNumber:|sourceMappingURL/.test(code),
  )
  expect(bad.map(({ name }) => name)).toEqual([])
})
