import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Counsellor, signIn, signInByKit } from '../../scripts/lib/actors/counsellor.ts'
import { createWriter } from '../../scripts/lib/actors/writer.ts'
import type { Facts, FixtureThread, Who } from '../../scripts/lib/fixture-story.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { type Running, startServer } from '../../server/start.ts'
import { silentLog } from '../../server/log.ts'
import { fromBase64url } from '../../shared/bytes.ts'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const versions = readdirSync(fixtures).filter((name) => /^data-[\d.]+$/.test(name) && !name.endsWith('.json'))
const DAY_MS = 86_400_000

test('there is a data folder of an earlier version to open', () => {
  expect(versions).toContain('data-0.1')
})

test('the first version’s folder is as that version left it', () => {
  const database = new Sqlite(join(fixtures, 'data-0.1', 'viskan.db'), { readonly: true })
  const run = database.prepare('select name from kysely_migration').pluck().all()
  database.close()
  expect(run).toEqual(['0001-first'])
})

describe.each(versions)('%s opens with nothing lost', (name) => {
  const facts = JSON.parse(readFileSync(join(fixtures, `${name}.json`), 'utf8')) as Facts
  let data: string
  let running: Running
  let staff: Record<Who, Counsellor>
  /** Where each thread is at the desk, found by what was asked in it. */
  const ids = new Map<string, string>()

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'viskan-fixture-'))
    cpSync(join(fixtures, name), data, { recursive: true })
    // The threads of the fixture would have run out: the server lives on the day after it was made.
    const now = (): number => (facts.lastDay + 1) * DAY_MS
    const config = readConfig({ PORT: '0', VISKAN_DATA: data, VISKAN_LIMITS: 'wide' })
    running = await startServer(config, { log: silentLog, now })
    const { founder, colleague, kit } = facts.staff
    staff = {
      founder: await signIn(running.url, founder.name, founder.passphrase),
      colleague: await signIn(running.url, colleague.name, colleague.passphrase),
      kit: await signInByKit(running.url, fromBase64url(kit.seed, 32)),
    }
  })
  afterAll(async () => {
    await running.close()
    rmSync(data, { recursive: true, force: true })
  })

  test('everybody signs in, the kit by its seed, and sees every thread', async () => {
    for (const counsellor of Object.values(staff)) {
      const lines = [...(await counsellor.list()), ...(await counsellor.list(true))]
      expect(lines.map(({ state }) => state).sort()).toEqual(facts.threads.map(({ state }) => state).sort())
      expect(lines.filter(({ unreadable }) => unreadable !== null)).toEqual([])
    }
  })

  test('the desk reads every text in both directions, and each one’s own drafts', async () => {
    for (const { id } of [...(await staff.founder.list()), ...(await staff.founder.list(true))]) {
      const { turns, line } = await staff.founder.open(id)
      const thread = facts.threads.find(({ texts }) => texts[0]?.[1] === turns[0]?.body?.text)
      ids.set(thread?.key ?? '', id)
      expect([line.state, turns.map(({ from, body }) => [from, body?.text])]).toEqual([
        thread?.state,
        thread?.texts,
      ])
    }
    expect([...ids.keys()].sort()).toEqual(facts.threads.map(({ key }) => key).sort())
    const drafts = await Promise.all(facts.threads.map((thread) => readDrafts(thread)))
    expect(drafts).toEqual(facts.threads.map((thread) => thread.drafts))
  })

  async function readDrafts({ key }: FixtureThread): Promise<Partial<Record<Who, string>>> {
    const found: Partial<Record<Who, string>> = {}
    for (const who of ['founder', 'colleague', 'kit'] as const) {
      const { draft } = await staff[who].open(ids.get(key) ?? '')
      if (draft !== null) found[who] = draft === 'unreadable' ? draft : draft.body.text
    }
    return found
  }

  test.each(facts.threads)('the code of “$key” leads to its texts', async (thread) => {
    const writer = createWriter(running.url)
    const read = await writer.read(thread.digits)
    const texts = [...(read?.messages ?? [])]
    for (let more = read?.more ?? false; more;) {
      const earlier = await writer.journey.earlier()
      if (!earlier.ok) throw new Error(earlier.reason)
      texts.splice(0, texts.length, ...earlier.thread.messages)
      more = earlier.thread.more
    }
    expect(read?.state).toBe(thread.state)
    expect(texts.map(({ from, body }) => [from, body?.text])).toEqual(thread.texts)
  })

  test.each(facts.threads.flatMap(({ formerDigits }) => formerDigits ?? []))(
    'the code that was exchanged leads nowhere',
    async (digits) => {
      expect(await createWriter(running.url).read(digits)).toBeNull()
    },
  )

  test('the conversation goes on: a follow-up, a reply, a question to follow', async () => {
    const thread = facts.threads.find(({ key }) => key === 'follow-ups')
    const writer = createWriter(running.url)
    await writer.read(thread?.digits ?? '')
    await writer.followUp('Tack.')
    const id = ids.get('follow-ups') ?? ''
    await staff.founder.reply(id, 'counsellor', 'Varsågod.')
    const { turns } = await staff.founder.open(id)
    expect(turns.slice(-2).map(({ body }) => body?.text)).toEqual(['Tack.', 'Varsågod.'])
    expect((await writer.read(thread?.digits ?? ''))?.messages.at(-1)?.body?.text).toBe('Varsågod.')
  })
})
