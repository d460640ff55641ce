import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderCentres } from '../../server/centres/public-page.ts'
import { createPublicSite } from '../../server/centres/site.ts'
import type { Contact } from '../../shared/api/public/site.ts'
import { dayOf } from '../../shared/days.ts'
import { onBothDatabases } from './databases.ts'
import { bytes, setUp } from './people.ts'
import { startService, type TestService } from './service.ts'

const folder = fileURLToPath(new URL('../../dist/public', import.meta.url))
const built = readFileSync(`${folder}/index.html`, 'utf8')
/** What can be compared with the build, whoever runs the server. */
const withoutFilling = (html: string): string => html.replace(/<!-- (\w+) -->.*?<!-- \/\1 -->/gs, '')
const NATIONAL = ['112', '116111', '020505050', '020407040']
const SECOND = 1_000

onBothDatabases('the public page', (newDatabase) => {
  let service: TestService
  beforeEach(async () => {
    service = await startService({ pages: { public: folder, desk: null } }, await newDatabase())
  })
  afterEach(() => service.close())

  const page = async (coding = 'identity'): Promise<Buffer> => {
    const answer = await service.app.inject({ url: '/', headers: { 'accept-encoding': coding } })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-encoding'] ?? 'identity').toBe(coding)
    expect(answer.headers['content-length']).toBe(String(answer.rawPayload.length))
    return answer.rawPayload
  }
  const dialled = async (): Promise<(string | undefined)[]> =>
    [...(await page()).toString().matchAll(/href="tel:(?<number>[+\d]*)"/g)].map(
      ({ groups }) => groups?.['number'],
    )
  const setLines = (contacts: Contact[]) =>
    service.deps.database.db
      .updateTable('centres')
      .set({ contacts: JSON.stringify(contacts) })
      .execute()

  it('says whom to call in the whole country until a centre is set up, and at once the centre’s own after', async () => {
    expect((await page()).toString()).toBe(built)
    expect(await dialled()).toEqual(NATIONAL)
    await setUp(service)
    const named = (await page()).toString()
    expect(named).toContain('<bdi><!-- name -->Origo<!-- /name --></bdi>')
    expect(withoutFilling(named)).toBe(withoutFilling(built))
    expect(await dialled()).toEqual(NATIONAL)
  })

  it('shows lines that were changed while the server runs, and a second centre’s under its name', async () => {
    await setUp(service)
    await page()
    await setLines([{ name: 'Origo', number: '020-25 30 00', hours: '09–16' }])
    service.clock.now += SECOND
    expect(await dialled()).toEqual(['112', '020253000'])
    const contacts = JSON.stringify([{ name: 'Öst', number: '013-12 34 56', hours: '' }])
    await service.deps.database.db
      .insertInto('centres')
      .values({
        id: bytes(16),
        name: 'Östra <b>',
        signing_key: Buffer.alloc(32),
        contacts,
        answer_days: 3,
        retention_days: 90,
      })
      .execute()
    service.clock.now += SECOND
    expect(await dialled()).toEqual(['112', '020253000', '013123456'])
    expect((await page()).toString()).toContain('Östra &lt;b&gt;</h3>')
  })

  it('is one and the same in every coding', async () => {
    await setUp(service)
    const plain = await page()
    expect(brotliDecompressSync(await page('br'))).toEqual(plain)
    expect(gunzipSync(await page('gzip'))).toEqual(plain)
  })

  it('is made anew only when what it says has changed, and once for all who ask', async () => {
    await setUp(service)
    const { database, site, exit, preview, now } = service.deps
    const read = createPublicSite({ db: database.db, site, exit, preview, now, today: () => dayOf(now()) })
    const draw = renderCentres(read)({ type: 'text/html', plain: Buffer.from(built), coded: [] })
    const first = await draw()
    expect(first.coded).toHaveLength(2)
    await database.db.updateTable('centres').set({ answer_days: 9 }).execute()
    service.clock.now += SECOND
    expect(await draw()).toBe(first)
    await setLines([])
    service.clock.now += SECOND
    const [second, third] = await Promise.all([draw(), draw()])
    expect(second).not.toBe(first)
    expect(third).toBe(second)
  })

  it('stays as it last was when the database is away', async () => {
    await setUp(service)
    await setLines([{ name: 'Origo', number: '020-25 30 00', hours: '09–16' }])
    await page()
    await service.deps.database.close()
    service.clock.now += SECOND
    expect((await service.app.inject('/api/site')).statusCode).toBe(500)
    expect(await dialled()).toEqual(['112', '020253000'])
  })
  it('is not held up by a database that does not answer', async () => {
    await setUp(service)
    await page()
    const { db, dialect } = service.deps.database
    service.clock.now += SECOND
    // SQLite has one connection, which a transaction keeps to itself.
    await db.transaction().execute(async (held) => {
      if (dialect === 'postgres') await sql`lock table centres in access exclusive mode`.execute(held)
      expect(await dialled()).toEqual(NATIONAL)
    })
  })
})
