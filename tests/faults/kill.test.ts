import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { startServer } from '../../server/start.ts'
import { silentLog } from '../../server/log.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { opened, question, setUp, type TestCentre } from '../api/people.ts'
import { overHttp, postJson } from '../api/running.ts'
import { split } from '../support/long.ts'
import { spawnServer } from './spawn.ts'

/** From day to day, and in the long run. */
const ROUNDS = [4, 20] as const

async function isThere(url: string, locator: string): Promise<boolean> {
  const answer = await postJson(`${url}/api/threads/open`, { locator })
  const body = (await answer.json()) as unknown
  return opened({ body, status: answer.status, text: '', headers: {} }) !== null
}

/** Locators that are not there. */
async function missing(url: string, locators: string[]): Promise<string[]> {
  const found = await Promise.all(locators.map((locator) => isThere(url, locator)))
  return locators.filter((_, i) => found[i] === false)
}

/** Sends questions until the server is gone; gives back the locators of those that it acknowledged. */
async function submit(url: string, centre: TestCentre): Promise<string[]> {
  const acknowledged: string[] = []
  for (;;) {
    const body = question(centre)
    const answer = await postJson(`${url}/api/threads`, body).catch(() => null)
    if (answer === null) return acknowledged
    if (answer.status === 201) acknowledged.push(body.locator)
  }
}

/** What SQLite says of its file, and how many threads are in it. */
function inspect(data: string): { integrity: unknown; broken: unknown; threads: unknown } {
  const db = new Sqlite(join(data, 'viskan.db'), { readonly: true })
  const integrity = db.pragma('integrity_check', { simple: true })
  const broken = db.pragma('foreign_key_check')
  const threads = db.prepare('select count(*) from threads').pluck().get()
  db.close()
  return { integrity, broken, threads }
}

async function foundIn(data: string): Promise<TestCentre> {
  const server = await startServer({ ...readConfig({}), port: 0, data, limits: 'wide' }, { log: silentLog })
  const centre = await setUp(overHttp(server))
  await server.close()
  return centre
}

for (const { cases, where } of split(ROUNDS, (rounds) => rounds === 4))
  it.each(cases)(
    'kill -9 during a stream of submissions, %i rounds: nothing acknowledged is missing',
    { ...where, timeout: 240_000 },
    async (rounds) => {
      const data = mkdtempSync(join(tmpdir(), 'viskan-kill-'))
      const centre = await foundIn(data)
      let acknowledged = 0
      let fresh: string[] = []
      for (let round = 0; round <= rounds; round++) {
        const server = await spawnServer({ VISKAN_DATA: data })
        expect(await missing(server.url, fresh)).toEqual([])
        const found = inspect(data)
        expect(found).toMatchObject({ integrity: 'ok', broken: [] })
        expect(found.threads).toBeGreaterThanOrEqual(acknowledged)
        const streams = [1, 2, 3, 4].map(() => submit(server.url, centre))
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 250))
        await server.stop('SIGKILL')
        fresh = (await Promise.all(streams)).flat()
        acknowledged += fresh.length
      }
      expect(acknowledged).toBeGreaterThan(rounds)
      rmSync(data, { recursive: true })
    },
  )
