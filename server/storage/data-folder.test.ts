import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKey, keyPath } from './data-folder.ts'

type Fs = typeof import('node:fs')

/** What was done to which path, in order. */
const done: string[] = []
const paths = new Map<number, string>()

vi.mock('node:fs', async (original) => {
  const fs = await original<Fs>()
  return {
    ...fs,
    openSync(path: string, ...rest: [string, number?]) {
      const file = fs.openSync(path, ...rest)
      paths.set(file, path)
      return file
    },
    writeSync(file: number, bytes: Uint8Array) {
      done.push(`write ${paths.get(file)}`)
      return fs.writeSync(file, bytes)
    },
    fsyncSync(file: number) {
      done.push(`sync ${paths.get(file)}`)
      fs.fsyncSync(file)
    },
  }
})

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'viskan-key-'))
  done.length = 0
})
afterEach(() => rmSync(data, { recursive: true }))

test('the key and its name are on the disk before anything is stored under it', () => {
  expect(createKey(data)).toHaveLength(32)
  const key = keyPath(data)
  expect(done).toEqual([`write ${key}`, `sync ${key}`, `sync ${data}`])
})
