/** docs/architecture.md is true: what it names exists, and what stands at the top of each end is named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = readFileSync(`${root}docs/architecture.md`, 'utf8')
const named = [
  ...new Set(Array.from(text.matchAll(/`(?<path>[\w.-]+\/[\w./-]*)`/g), (match) => match[1] ?? '')),
]

test.each(named)('%s exists', (path) => {
  expect(existsSync(root + path)).toBe(true)
})

test('files and folders are named at all', () => {
  expect(named.length).toBeGreaterThan(40)
})

test.each(['shared', 'server', 'client', 'scripts', 'tests'])('%s/ is named', (folder) => {
  expect(named).toContain(`${folder}/`)
})

test.each(['server', 'client'])('every folder of %s/ is named', (end) => {
  const folders = readdirSync(root + end, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${end}/${name}/`)
  expect(folders.filter((folder) => !named.includes(folder))).toEqual([])
})

test.each(Array.from(text.matchAll(/\]\((?<path>[^)#]+)\)/g), (match) => match[1] ?? ''))(
  'the link to %s leads somewhere',
  (path) => {
    expect(existsSync(`${root}docs/${path}`)).toBe(true)
  },
)

test('every command that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>
  }
  const commands = Array.from(text.matchAll(/npm run (?<name>[\w:]+)/g), (match) => match[1] ?? '')
  expect(commands.filter((name) => scripts[name] === undefined)).toEqual([])
})

test("it is reached from the README's first minute", () => {
  const top = readFileSync(`${root}README.md`, 'utf8').split('\n').slice(0, 30).join('\n')
  expect(top).toContain('(docs/architecture.md)')
})
