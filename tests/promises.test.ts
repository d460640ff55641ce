/** SECURITY.md speaks of tests by file and name: each of them exists, and each promise has a break that fells one. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { breaks } from './breaks/all.ts'
import type { Break } from './breaks/break.ts'
import { faultsOf } from './breaks/check.ts'
import { readPromises, readTest } from './support/promises.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const promises = readPromises()
const named = promises.flatMap(({ tests }) => tests)
const felled = breaks.map(({ falls: { file, name } }) => `${file} › ${name}`)

test('every promise names a test', () => {
  expect(promises.length).toBeGreaterThan(20)
  expect(promises.filter(({ tests }) => tests.length === 0)).toEqual([])
})

test.each(named)('$file has “$name”', ({ file, name }) => {
  const path = `${root}/${file}`
  expect(existsSync(path)).toBe(true)
  expect(readTest(path)).toContain(name.replace(/^describe: /, ''))
})

test('every promise is broken by something that fells a test of its own', () => {
  const unbroken = promises.filter(
    ({ tests }) => !tests.some(({ file, name }) => felled.includes(`${file} › ${name}`)),
  )
  expect(unbroken.map(({ promise }) => promise)).toEqual([])
})

test('every break fells a test that a promise names, and has an id of its own', () => {
  const names = new Set(named.map(({ file, name }) => `${file} › ${name}`))
  expect(felled.filter((one) => !names.has(one))).toEqual([])
  expect(new Set(breaks.map(({ id }) => id)).size).toBe(breaks.length)
})

// A source that changes takes its break along: otherwise it would be found out only when all of them are run.
describe('what a break changes stands in the source, once, and its test exists', () => {
  test.each(breaks)('$id', (one) => {
    expect(faultsOf(root, one)).toEqual([])
  })
})

describe('a break that shows nothing is found out', () => {
  const [sound] = breaks
  const wrong: Record<string, (of: Break) => Break> = {
    'its text is nowhere': (of) => ({ ...of, what: 'what stands nowhere' }),
    'its text stands more than once': (of) => ({ ...of, what: 'const' }),
    'it changes nothing': (of) => ({ ...of, instead: of.what }),
    'its file is gone': (of) => ({ ...of, file: 'client/gone.ts' }),
    'its test is gone': (of) => ({ ...of, falls: { ...of.falls, name: 'what is tested nowhere' } }),
    'its test’s file is gone': (of) => ({ ...of, falls: { ...of.falls, file: 'client/gone.test.ts' } }),
  }

  test.each(Object.entries(wrong))('%s', (_, spoil) => {
    if (sound === undefined) throw new Error('there is no break')
    expect(faultsOf(root, sound)).toEqual([])
    expect(faultsOf(root, spoil(sound)).length).toBeGreaterThan(0)
  })
})
