import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashedFiles, keepPrevious } from './keep-previous.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'viskan-build-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function build(name: string, files: Record<string, string>): string {
  const folder = join(root, name)
  mkdirSync(join(folder, 'a'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, 'a', file), text)
  return folder
}

test('a page opened before a new build still finds its files, and those of no earlier one', async () => {
  const before = build('before', { 'old.js': 'old', 'old.js.br': 'o', 'same.css': 'before', 'older.js': 'x' })
  const fresh = build('fresh', { 'new.js': 'new', 'same.css': 'fresh' })
  await keepPrevious(before, fresh, ['old.js', 'old.js.br', 'same.css', 'gone.js'])
  expect(await hashedFiles(fresh)).toEqual(['new.js', 'old.js', 'old.js.br', 'same.css'])
  expect(readFileSync(join(fresh, 'a', 'old.js'), 'utf8')).toBe('old')
  expect(readFileSync(join(fresh, 'a', 'same.css'), 'utf8')).toBe('fresh')
})
