import { randomBytes } from 'node:crypto'
import { CompiledQuery, type Compilable, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listInbox, selectPage, type Viewer } from '../../server/inbox/list.ts'
import { selectMessages } from '../../server/threads/messages.ts'
import { createThread } from '../../server/writer/create.ts'
import type { Conversation, Inbox } from '../../shared/api/desk/desk-calls.ts'
import { dayOf } from '../../shared/days.ts'
import { CONVERSATION_PAGE, INBOX_PAGE, THREAD_MESSAGES } from '../../shared/sizes.ts'
import { question, setUp, signIn } from '../api/people.ts'
import { START, startService, type TestService } from '../api/service.ts'

/** A busy centre: so many threads, two of them long. */
const THREADS = 3_000
const today = dayOf(START)

let service: TestService
let viewer: Viewer
let token: string
/** Threads of a thousand messages and of sixty. */
let long: string
let short: string

beforeAll(async () => {
  service = await startService()
  const centre = await setUp(service)
  const session = await signIn(service, centre.founder)
  token = session.token
  viewer = { id: session.member.id, centre_id: centre.id }
  const { database, keys } = service.deps
  const { db } = database
  // Nothing here is to outlive a power cut.
  await sql`pragma synchronous = off`.execute(db)
  for (let i = 0; i < THREADS; i++) await createThread(db, keys, today - (i % 30), question(centre))
  // A third is answered, a tenth closed.
  const ids = (await db.selectFrom('threads').select('id').orderBy('id').execute()).map(({ id }) => id)
  const some = (every: number, from: number) => ids.filter((_, i) => i % every === from)
  await db
    .updateTable('threads')
    .set({ state: 'answered', waiting_day: null })
    .where('id', 'in', some(3, 0))
    .execute()
  await db.updateTable('threads').set({ state: 'closed' }).where('id', 'in', some(10, 1)).execute()
  ;[long = '', short = ''] = ids
  await write(long, THREAD_MESSAGES)
  await write(short, 60)
})
afterAll(() => service.close())

async function write(id: string, count: number): Promise<void> {
  const { db } = service.deps.database
  for (let seq = 1; seq < count; seq++) {
    const message = { thread_id: id, seq, direction: 1, sealed: randomBytes(8192), day: today }
    await db.insertInto('messages').values(message).execute()
  }
  await db.updateTable('threads').set({ message_count: count }).where('id', '=', id).execute()
}

async function planOf(query: Compilable): Promise<string[]> {
  const { sql: text, parameters } = query.compile()
  const { rows } = await service.deps.database.db.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${text}`, [...parameters]),
  )
  return rows.map(({ detail }) => detail)
}

/** Milliseconds of the quickest of some: the machine may be busy with something else. */
async function quickest(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 12; i++) {
    const began = performance.now()
    await run()
    times.push(performance.now() - began)
  }
  return Math.min(...times)
}

it('every page of the list is a walk along its index, and nothing is sorted for it', async () => {
  const { db } = service.deps.database
  const { next } = await listInbox(db, viewer, { closed: false })
  const first = await listInbox(db, viewer, { closed: true })
  const queries = [
    { closed: false },
    { closed: true },
    { closed: false, after: next ?? '' },
    { closed: true, after: first.next ?? '' },
  ]
  for (const query of queries) {
    const plan = await planOf(selectPage(db, viewer, query))
    expect(plan[0]).toMatch(/^SEARCH threads USING (COVERING )?INDEX threads_list \(centre_id=\?/)
    expect(plan.filter((step) => /TEMP B-TREE|^SCAN/.test(step))).toEqual([])
  }
  const deep = await planOf(selectPage(db, viewer, { closed: false, after: next ?? '' }))
  expect(deep[0]).toContain('sort_group,sort_day,id)>')
})

it('a page of a conversation is a walk along its messages, and nothing is sorted for it', async () => {
  const { db } = service.deps.database
  for (const before of [undefined, 500]) {
    const plan = await planOf(selectMessages(db, long, CONVERSATION_PAGE, before))
    expect(plan).toEqual(['SEARCH messages USING PRIMARY KEY (thread_id=? AND seq<?)'])
  }
})

it('pages cover every thread once, first what waits and then the others', async () => {
  const { db } = service.deps.database
  const pages: Inbox[] = [await listInbox(db, viewer, { closed: false })]
  for (let after = pages[0]?.next ?? null; after !== null;) {
    const page = await listInbox(db, viewer, { closed: false, after })
    pages.push(page)
    after = page.next
  }
  const lines = pages.flatMap(({ threads }) => threads)
  const totals = new Set(pages.map(({ total }) => total))
  expect([...totals]).toEqual([lines.length])
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  expect(pages.slice(0, -1).every(({ threads }) => threads.length === INBOX_PAGE)).toBe(true)
  const states = lines.map(({ state }) => state)
  expect(states.lastIndexOf('received')).toBeLessThan(states.indexOf('answered'))
})

it('of three thousand threads the first page and a late one are quick', async () => {
  const { db } = service.deps.database
  let late = ''
  for (let i = 0, after: string | undefined; i < 10; i++) {
    const query = after === undefined ? { closed: false } : { closed: false, after }
    after = (await listInbox(db, viewer, query)).next ?? ''
    late = after
  }
  // Alone on a machine each takes a few milliseconds of SQLite; when each page was sorted anew it took dozens.
  const pages = {
    first: await quickest(() => selectPage(db, viewer, { closed: false }).execute()),
    late: await quickest(() => selectPage(db, viewer, { closed: false, after: late }).execute()),
    whole: await quickest(() => listInbox(db, viewer, { closed: false })),
  }
  expect(pages.first).toBeLessThan(20)
  expect(pages.late).toBeLessThan(20)
})

it('a conversation of a thousand messages opens as quickly as one of sixty', async () => {
  const openIt = (thread: string) => service.post('/api/desk/threads/open', { thread }, token)
  const { messages, more, thread } = (await openIt(long)).body as Conversation
  expect([messages.length, more, thread.messageCount]).toEqual([CONVERSATION_PAGE, true, THREAD_MESSAGES])
  const times = { long: await quickest(() => openIt(long)), short: await quickest(() => openIt(short)) }
  expect(times.long).toBeLessThan(2 * times.short + 10)
  // The whole of it, the answer's reading by this test included.
  expect(times.long).toBeLessThan(60)
})

it('a thread takes its thousandth message, and the database none after it', async () => {
  const { db } = service.deps.database
  const message = {
    thread_id: long,
    seq: THREAD_MESSAGES,
    direction: 1,
    sealed: randomBytes(8192),
    day: today,
  }
  await expect(db.insertInto('messages').values(message).execute()).rejects.toThrow(/thousand messages/)
})
