import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ServiceEvent } from '../../server/events/bus.ts'
import { runHourlyJobs } from '../../server/jobs/runner.ts'
import { ask, bytes, open, setUp, signIn, type TestCentre } from '../api/people.ts'
import { DAY, startService, type TestService } from '../api/service.ts'

let service: TestService
let centre: TestCentre
beforeEach(async () => {
  service = await startService()
  centre = await setUp(service)
})
afterEach(() => service.close())

/** Whether any file of the data folder holds these bytes; long ones are spread over pages, so a part is looked for. */
function isOnDisk(wanted: Uint8Array): boolean {
  const part = Buffer.from(wanted.subarray(-32))
  return readdirSync(service.data).some((name) => readFileSync(join(service.data, name)).includes(part))
}

const decoded = (text: string): Uint8Array => Buffer.from(text, 'base64url')

async function stored() {
  const { db } = service.deps.database
  return db.selectFrom('threads').selectAll().executeTakeFirstOrThrow()
}

describe('what is erased leaves the files', () => {
  it('messages, summary, lock, locator and draft', async () => {
    const others = [await ask(service, centre), await ask(service, centre)]
    for (const other of others) await service.post('/api/threads/erase', { locator: other.locator })
    const asked = await ask(service, centre)
    const kept = await ask(service, centre)
    const { db } = service.deps.database
    const row = await db
      .selectFrom('threads')
      .selectAll()
      .where('thread_key', '=', decoded(asked.threadKey))
      .executeTakeFirstOrThrow()
    const { token } = await signIn(service, centre.founder)
    const draft = { id: bytes(16), sealed: bytes(8192) }
    await service.post('/api/desk/threads/draft', { thread: row.id, draft }, token)
    const message = bytes(8192)
    await service.post('/api/threads/messages', { locator: asked.locator, seq: 1, message })
    const traces = [
      ...[asked.message, message, draft.sealed, asked.summary, asked.threadKey].map(decoded),
      row.wrapped_lock,
      row.locator_hash,
      Buffer.from(row.id),
    ]
    for (const trace of traces) expect(isOnDisk(trace)).toBe(true)
    expect((await service.post('/api/threads/erase', { locator: asked.locator })).status).toBe(200)
    for (const trace of traces) expect(isOnDisk(trace)).toBe(false)
    expect(isOnDisk(decoded(kept.message))).toBe(true)
  })

  it('the file gets smaller: no emptied page stays in it', async () => {
    const size = (): number => statSync(join(service.data, 'viskan.db')).size
    await service.deps.database.scrub()
    const before = size()
    const asked = await Promise.all(Array.from({ length: 20 }, () => ask(service, centre)))
    await service.deps.database.scrub()
    expect(size()).toBeGreaterThan(before + 20 * 8192)
    for (const { locator } of asked) await service.post('/api/threads/erase', { locator })
    const { rows } = await sql<{ freelist_count: number }>`select * from pragma_freelist_count`.execute(
      service.deps.database.db,
    )
    expect(rows).toEqual([{ freelist_count: 0 }])
    expect(size()).toBeLessThan(before + 20 * 8192)
  })

  it('the old lock and locator of an exchanged code', async () => {
    const { locator } = await ask(service, centre)
    const before = await stored()
    expect([isOnDisk(before.wrapped_lock), isOnDisk(before.locator_hash)]).toEqual([true, true])
    await service.post('/api/threads/recode', { locator, newLocator: bytes(32), lock: bytes(72) })
    expect([isOnDisk(before.wrapped_lock), isOnDisk(before.locator_hash)]).toEqual([false, false])
  })

  it('a thread past its day, and then the grants of its closed epoch', async () => {
    const { locator, message } = await ask(service, centre)
    const { db } = service.deps.database
    const { wrapped_grant: grant } = await db.selectFrom('memberships').selectAll().executeTakeFirstOrThrow()
    const { id } = await db.selectFrom('threads').select('id').executeTakeFirstOrThrow()
    await signIn(service, centre.founder)
    const told: ServiceEvent[] = []
    service.deps.events.subscribe((event) => told.push(event))
    const tidy = () => runHourlyJobs(service.deps)
    service.clock.now += 90 * DAY
    await tidy()
    expect([await open(service, locator), isOnDisk(decoded(message))]).toEqual([expect.anything(), true])
    service.clock.now += DAY
    await tidy()
    expect([await open(service, locator), isOnDisk(decoded(message))]).toEqual([null, false])
    expect(told).toEqual([
      { name: expect.stringMatching(/^session [\w-]{43}$/) as string, kind: 'end' },
      { name: `thread ${id}`, kind: 'end' },
      { name: `centre ${centre.id}`, kind: 'look' },
    ])
    expect(isOnDisk(grant ?? new Uint8Array(1))).toBe(true)
    service.clock.now += 2 * DAY
    await tidy()
    expect(isOnDisk(grant ?? new Uint8Array(1))).toBe(false)
    const left = await db.selectFrom('memberships').select('wrapped_grant').execute()
    expect(left).toEqual([{ wrapped_grant: null }, { wrapped_grant: null }])
    expect(await db.selectFrom('sessions').selectAll().execute()).toEqual([])
  })

  it('nothing that a code could be guessed against is stored as it was sent', async () => {
    const asked = await ask(service, centre)
    for (const secret of [
      asked.locator,
      asked.lock,
      centre.founder.login,
      centre.founder.vault,
      centre.founder.grant,
    ])
      expect(isOnDisk(decoded(secret))).toBe(false)
    const { token } = await signIn(service, centre.founder)
    expect(isOnDisk(decoded(token))).toBe(false)
    expect(isOnDisk(Buffer.from(token))).toBe(false)
    expect(isOnDisk(decoded(asked.message))).toBe(true)
  })
})
