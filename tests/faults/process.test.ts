import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytes } from '../api/people.ts'
import { postJson } from '../api/running.ts'
import { spawnServer } from './spawn.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'viskan-process-'))
})
afterEach(() => rmSync(data, { recursive: true }))

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends in order on %s, also while somebody waits',
    async (signal) => {
      const server = await spawnServer({ VISKAN_DATA: data })
      const waiting = await postJson(`${server.url}/api/threads/wait`, { locator: bytes(32) })
      const began = Date.now()
      expect(await server.stop(signal)).toBe(0)
      expect(Date.now() - began).toBeLessThan(5_000)
      expect(await waiting.text()).toBe('{"look":false} \n')
      // A database that was closed in order leaves no log behind.
      expect(readdirSync(data).toSorted()).toEqual(['server.key', 'viskan.db'])
    },
  )

  it('says what is wrong with a setting, and with a port that is taken', async () => {
    await expect(spawnServer({ VISKAN_DATA: data, VISKAN_EXIT: 'x' })).rejects.toThrow(
      /ended with 1: .*VISKAN_EXIT/,
    )
    const server = await spawnServer({ VISKAN_DATA: data })
    const port = new URL(server.url).port
    const other = mkdtempSync(join(tmpdir(), 'viskan-process-'))
    await expect(spawnServer({ VISKAN_DATA: other, PORT: port })).rejects.toThrow(/ended with 1: .*PORT/)
    rmSync(other, { recursive: true })
    await server.stop('SIGKILL')
  })
})
