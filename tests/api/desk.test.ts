import { afterEach, beforeEach, expect, it } from 'vitest'
import { insertMember, withLoginHash } from '../../server/members/store.ts'
import type { Conversation, Inbox, InboxThread, Session } from '../../shared/api/desk/desk-calls.ts'
import type { NewMember } from '../../shared/api/setup.ts'
import { dayOf } from '../../shared/days.ts'
import { onBothDatabases } from './databases.ts'
import { ask, bytes, newCounsellor, open, question, setUp, signIn, type TestCentre } from './people.ts'
import { DAY, refusal, START, startService, statuses, type Answer, type TestService } from './service.ts'

onBothDatabases('what a counsellor can do', (newDatabase) => {
  let service: TestService
  let centre: TestCentre
  let token: string
  let me: string
  beforeEach(async () => {
    service = await startService({}, await newDatabase())
    centre = await setUp(service)
    const session = await signIn(service, centre.founder)
    token = session.token
    me = session.member.id
  })
  afterEach(() => service.close())

  const today = dayOf(START)
  const desk = (path: string, body: unknown, as = token): Promise<Answer> =>
    service.post(`/api/desk/${path}`, body, as)
  const listed = async (closed = false, as = token): Promise<InboxThread[]> =>
    ((await desk('inbox', { closed }, as)).body as Inbox).threads
  const conversation = async (thread: string, as = token): Promise<Conversation> =>
    (await desk('threads/open', { thread }, as)).body as Conversation
  const reply = (thread: string, seq: number, message = bytes(8192), as = token): Promise<Answer> =>
    desk('threads/reply', { thread, seq, message }, as)

  async function askAndFind(): Promise<{ id: string; locator: string }> {
    const { locator, threadKey } = await ask(service, centre)
    const id = (await listed()).find((line) => line.threadKey === threadKey)?.id ?? ''
    return { id, locator }
  }

  /** A second counsellor in the same epoch. */
  async function colleague(): Promise<{ token: string; id: string }> {
    const member = newCounsellor(service, centre, 'Bo Al')
    await addMember(member)
    const session = await signIn(service, member)
    return { token: session.token, id: session.member.id }
  }

  async function addMember(member: NewMember): Promise<void> {
    const { database, keys } = service.deps
    const { id: epochId } = await database.db.selectFrom('epochs').select('id').executeTakeFirstOrThrow()
    await insertMember(database.db, keys, { centreId: centre.id, epochId }, await withLoginHash(member))
  }

  it('a question is listed with what it said, and opened whole', async () => {
    const asked = await ask(service, centre)
    const [line] = await listed()
    expect(line).toEqual({
      id: line?.id,
      threadKey: asked.threadKey,
      epochKey: centre.epoch.key,
      summary: asked.summary,
      state: 'received',
      openedDay: today,
      lastDay: today,
      waitingDay: today,
      collected: false,
      messageCount: 1,
      claimedBy: null,
    })
    for (let seq = 1; seq < 7; seq++)
      await service.post('/api/threads/messages', { locator: asked.locator, seq, message: bytes(8192) })
    const { thread, messages, draft } = await conversation(line?.id ?? '')
    expect(thread.messageCount).toBe(7)
    expect(messages.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(messages[0]?.sealed).toBe(asked.message)
    expect(draft).toBeNull()
  })

  it('a long conversation is opened by its last fifty messages, and the rest page by page', async () => {
    const { id, locator } = await askAndFind()
    const { db } = service.deps.database
    const rest = Array.from({ length: 119 }, (_, i) => ({
      thread_id: id,
      seq: i + 1,
      direction: 1,
      sealed: Buffer.from(bytes(8192), 'base64url'),
      day: today,
    }))
    await db.insertInto('messages').values(rest).execute()
    await db.updateTable('threads').set({ message_count: 120 }).execute()
    const pages: number[][] = []
    let page = await conversation(id)
    for (pages.push(page.messages.map(({ seq }) => seq)); page.more;) {
      const before = page.messages[0]?.seq ?? 0
      page = (await desk('threads/open', { thread: id, before })).body as Conversation
      pages.push(page.messages.map(({ seq }) => seq))
    }
    const counted = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
    expect(pages).toEqual([counted(70, 120), counted(20, 70), counted(0, 20)])
    expect((await desk('threads/open', { thread: id, before: 0 })).body).toMatchObject({
      messages: [],
      more: false,
    })
    expect((await open(service, locator))?.messages.map(({ seq }) => seq)).toEqual([116, 117, 118, 119])
  })

  it('a reply waits behind the same code, and tells when it was collected', async () => {
    const { id, locator } = await askAndFind()
    const message = bytes(8192)
    expect((await reply(id, 1, message)).status).toBe(201)
    expect((await reply(id, 1, message)).status).toBe(201)
    expect((await listed())[0]).toMatchObject({ state: 'answered', collected: false, claimedBy: { id: me } })
    const thread = await open(service, locator)
    expect(thread).toMatchObject({ state: 'answered' })
    expect(thread?.messages.at(-1)).toEqual({ direction: 2, seq: 1, sealed: message, day: today })
    await expect.poll(async () => (await listed())[0]?.collected).toBe(true)
    service.clock.now += DAY
    const later = await signIn(service, centre.founder)
    await reply(id, 2, bytes(8192), later.token)
    expect((await listed(false, later.token))[0]?.collected).toBe(false)
  })

  it('a reply whose seq is taken or leaves a gap is refused', async () => {
    const { id, locator } = await askAndFind()
    await service.post('/api/threads/messages', { locator, seq: 1, message: bytes(8192) })
    expect(refusal(await reply(id, 1))).toBe('409 message.seq_taken')
    expect(refusal(await reply(id, 3))).toBe('409 message.seq_gap')
    expect((await reply(id, 2)).status).toBe(201)
  })

  it('who has taken a question keeps it until they let it go', async () => {
    const { id, locator } = await askAndFind()
    const other = await colleague()
    expect((await desk('threads/claim', { thread: id })).status).toBe(200)
    expect((await desk('threads/claim', { thread: id })).status).toBe(200)
    expect(await open(service, locator)).toMatchObject({ state: 'answering' })
    expect((await listed())[0]?.claimedBy).toEqual({ id: me, name: 'Åsa Ek' })
    for (const path of ['claim', 'release', 'close', 'reopen'])
      expect(refusal(await desk(`threads/${path}`, { thread: id }, other.token))).toBe('409 thread.claimed')
    expect(refusal(await reply(id, 1, bytes(8192), other.token))).toBe('409 thread.claimed')
    expect((await desk('threads/release', { thread: id })).status).toBe(200)
    expect(await open(service, locator)).toMatchObject({ state: 'received' })
    expect((await reply(id, 1, bytes(8192), other.token)).status).toBe(201)
    expect((await listed())[0]?.claimedBy).toEqual({ id: other.id, name: 'Bo Al' })
  })

  it('what is done to a thread is answered with its line as it is then, never with its messages', async () => {
    const { id } = await askAndFind()
    for (const [path, state, messageCount] of [
      ['claim', 'answering', 1],
      ['release', 'received', 1],
      ['reply', 'answered', 2],
      ['close', 'closed', 2],
      ['reopen', 'answered', 2],
    ] as const) {
      const answer = path === 'reply' ? await reply(id, 1) : await desk(`threads/${path}`, { thread: id })
      const line = (await listed(state === 'closed'))[0]
      expect(line).toMatchObject({ id, state, messageCount })
      expect(answer.body).toEqual({ thread: line })
    }
  })

  it('of two who claim or answer at once one does', async () => {
    const { id } = await askAndFind()
    const other = await colleague()
    const claims = await Promise.all(
      [token, other.token].map((as) => desk('threads/claim', { thread: id }, as)),
    )
    expect(statuses(claims)).toEqual([200, 409])
    const second = await askAndFind()
    const replies = await Promise.all([token, other.token].map((as) => reply(second.id, 1, bytes(8192), as)))
    expect(statuses(replies)).toEqual([201, 409])
  })

  it('a draft is its author’s own, and gone once the reply is sent', async () => {
    const { id } = await askAndFind()
    const other = await colleague()
    const [mine, theirs] = [1, 2].map(() => ({ id: bytes(16), sealed: bytes(8192) }))
    expect(
      (await desk('threads/draft', { thread: id, draft: { ...mine, sealed: bytes(8192) } })).status,
    ).toBe(200)
    expect((await desk('threads/draft', { thread: id, draft: mine })).status).toBe(200)
    expect((await desk('threads/draft', { thread: id, draft: theirs }, other.token)).status).toBe(200)
    expect((await conversation(id)).draft).toEqual(mine)
    expect((await conversation(id, other.token)).draft).toEqual(theirs)
    await reply(id, 1)
    expect((await conversation(id)).draft).toBeNull()
    expect((await conversation(id, other.token)).draft).toEqual(theirs)
    expect((await desk('threads/draft', { thread: id, draft: null }, other.token)).status).toBe(200)
    expect((await conversation(id, other.token)).draft).toBeNull()
  })

  it('a closed thread leaves the list, comes back when reopened, and when its writer writes', async () => {
    const { id, locator } = await askAndFind()
    const states = async (): Promise<string[]> => (await listed()).map(({ state }) => state)
    await desk('threads/close', { thread: id })
    expect([await states(), (await listed(true)).map((line) => line.id)]).toEqual([[], [id]])
    expect(await open(service, locator)).toMatchObject({ state: 'closed' })
    await desk('threads/reopen', { thread: id })
    expect(await states()).toEqual(['received'])
    await reply(id, 1)
    await desk('threads/close', { thread: id })
    await desk('threads/reopen', { thread: id })
    expect(await states()).toEqual(['answered'])
    await desk('threads/close', { thread: id })
    await service.post('/api/threads/messages', { locator, seq: 2, message: bytes(8192) })
    expect(await states()).toEqual(['received'])
  })

  it('waiting ones come first, the longest wait first, page by page', async () => {
    const { db } = service.deps.database
    const template = await ask(service, centre)
    const found = await db.selectFrom('threads').selectAll().executeTakeFirstOrThrow()
    const { sort_group: _group, sort_day: _day, ...row } = found
    await db.deleteFrom('threads').execute()
    for (let i = 0; i < 230; i++) {
      const answered = i % 10 === 0
      const id = bytes(16)
      await db
        .insertInto('threads')
        .values({
          ...row,
          id,
          locator_hash: Buffer.from(bytes(32), 'base64url'),
          thread_key: Buffer.from(bytes(32), 'base64url'),
          state: answered ? 'answered' : 'received',
          last_day: today + (i % 7),
          waiting_day: answered ? null : today + (i % 7),
        })
        .execute()
    }
    expect(template.centre).toBe(centre.id)
    const first = (await desk('inbox', { closed: false })).body as Inbox
    const second = (await desk('inbox', { closed: false, after: first.next })).body as Inbox
    expect([first.threads.length, second.threads.length, second.next]).toEqual([200, 30, null])
    const all = [...first.threads, ...second.threads]
    expect(new Set(all.map(({ id }) => id)).size).toBe(230)
    const waiting = all.filter(({ state }) => state === 'received').map(({ lastDay }) => lastDay)
    const answered = all.filter(({ state }) => state === 'answered').map(({ lastDay }) => lastDay)
    expect(all.slice(0, waiting.length).every(({ state }) => state === 'received')).toBe(true)
    expect(waiting).toEqual(waiting.toSorted((a, b) => a - b))
    expect(answered).toEqual(answered.toSorted((a, b) => b - a))
    expect([first.total, second.total]).toEqual([230, 230])
    // The last line of a page may be erased before the next one is fetched.
    await db
      .deleteFrom('threads')
      .where('id', '=', first.threads.at(-1)?.id ?? '')
      .execute()
    const again = (await desk('inbox', { closed: false, after: first.next })).body as Inbox
    expect([again.threads, again.total]).toEqual([second.threads, 229])
    expect(refusal(await desk('inbox', { closed: true, after: first.next }))).toBe('400 request.invalid')
    expect(refusal(await desk('inbox', { closed: false, after: bytes(16) }))).toBe('400 request.invalid')
  })

  it('a member sees the threads of epochs they hold, and no others', async () => {
    const { id } = await askAndFind()
    const other = await colleague()
    await service.deps.database.db.deleteFrom('memberships').where('member_id', '=', other.id).execute()
    expect(await listed(false, other.token)).toEqual([])
    const thread = { thread: id }
    for (const path of ['open', 'claim', 'release', 'close', 'reopen'])
      expect(refusal(await desk(`threads/${path}`, thread, other.token))).toBe('404 thread.unknown')
    expect(refusal(await reply(id, 1, bytes(8192), other.token))).toBe('404 thread.unknown')
    expect(refusal(await desk('threads/draft', { ...thread, draft: null }, other.token))).toBe(
      '404 thread.unknown',
    )
  })

  it('a spent epoch’s secret is destroyed for everyone when its last thread is erased', async () => {
    const asked = await ask(service, centre)
    await service.deps.database.db.updateTable('epochs').set({ ended: 1 }).execute()
    expect(((await desk('session', {})).body as Session).epochs).toMatchObject([{ ended: true }])
    expect(refusal(await service.post('/api/threads', question(centre)))).toBe('409 epoch.closed')
    await service.post('/api/threads/erase', { locator: asked.locator })
    expect(((await desk('session', {})).body as Session).epochs).toEqual([])
  })
})
