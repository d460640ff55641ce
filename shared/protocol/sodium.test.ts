import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ready, sodium } from './sodium.ts'

test('is usable once ready', async () => {
  await ready()
  expect(sodium.randombytes_buf(5)).toHaveLength(5)
})

test('is imported in one place', () => {
  const folder = new URL('./', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const importers = (library: string) =>
    names.filter((name) => readFileSync(new URL(name, folder), 'utf8').includes(`from '${library}'`))
  expect(importers('libsodium-wrappers')).toEqual(['sodium.ts'])
  expect(importers('hash-wasm')).toEqual(['argon2.ts'])
})
