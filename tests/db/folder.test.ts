import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../server/start.ts'

let parent: string
let data: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'viskan-folder-'))
  data = join(parent, 'new', 'data')
})
afterEach(() => rmSync(parent, { recursive: true }))

const start = (folder = data) => openStore({ data: folder, databaseUrl: null })
const mode = (...path: string[]): string => (statSync(join(data, ...path)).mode & 0o777).toString(8)

describe('the data folder', () => {
  it('is made private, whatever the umask', async () => {
    const before = process.umask(0)
    const { database } = await start()
    process.umask(before)
    expect(mode()).toBe('700')
    for (const name of readdirSync(data)) expect([name, mode(name)]).toEqual([name, '600'])
    expect(readdirSync(data)).toEqual(expect.arrayContaining(['server.key', 'viskan.db', 'viskan.db-wal']))
    expect(statSync(join(data, 'server.key')).size).toBe(32)
    await database.close()
  })

  it('is made private again when it was opened to others', async () => {
    await (await start()).database.close()
    for (const path of [data, join(data, 'server.key'), join(data, 'viskan.db')]) chmodSync(path, 0o777)
    await (await start()).database.close()
    expect([mode(), mode('server.key'), mode('viskan.db')]).toEqual(['700', '600', '600'])
  })

  it('serves the same site again', async () => {
    const first = await start()
    await first.database.close()
    const second = await start()
    expect([second.site, second.keys.check]).toEqual([first.site, first.keys.check])
    await second.database.close()
  })

  it('without its key nothing starts, and no new key is made', async () => {
    await (await start()).database.close()
    rmSync(join(data, 'server.key'))
    await expect(start()).rejects.toThrow(/no server\.key/)
    expect(existsSync(join(data, 'server.key'))).toBe(false)
  })

  it('with a key of another size, or of another database, nothing starts', async () => {
    await (await start()).database.close()
    writeFileSync(join(data, 'server.key'), new Uint8Array(31))
    await expect(start()).rejects.toThrow(/not 32 bytes/)
    writeFileSync(join(data, 'server.key'), new Uint8Array(32))
    await expect(start()).rejects.toThrow(/another database/)
  })
})
