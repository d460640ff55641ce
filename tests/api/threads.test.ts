import { afterEach, beforeEach, expect, it } from 'vitest'
import { createEpoch } from '../../shared/protocol/centre/epoch.ts'
import { toBase64url } from '../../shared/bytes.ts'
import { OPEN_ANSWER_BYTES, THREAD_MESSAGES } from '../../shared/sizes.ts'
import { dayOf } from '../../shared/days.ts'
import { onBothDatabases } from './databases.ts'
import { ask, bytes, open, question, setUp, signIn, type TestCentre } from './people.ts'
import { DAY, refusal, START, startService, statuses, type Answer, type TestService } from './service.ts'

onBothDatabases('what a writer can do', (newDatabase) => {
  let service: TestService
  let centre: TestCentre
  beforeEach(async () => {
    service = await startService({}, await newDatabase())
    centre = await setUp(service)
  })
  afterEach(() => service.close())

  const today = dayOf(START)
  const post = (path: string, body: unknown): Promise<Answer> => service.post(`/api/threads${path}`, body)
  const followUp = (locator: string, seq: number, message = bytes(8192)): Promise<Answer> =>
    post('/messages', { locator, seq, message })
  const count = async (): Promise<number> =>
    (await service.deps.database.db.selectFrom('threads').select('id').execute()).length

  /** A reply straight through the desk. */
  async function reply(asked: { threadKey: string }, seq: number): Promise<void> {
    const { token } = await signIn(service, centre.founder)
    const inbox = await service.post('/api/desk/inbox', { closed: false }, token)
    const { threads } = inbox.body as { threads: { id: string; threadKey: string }[] }
    const id = threads.find(({ threadKey }) => threadKey === asked.threadKey)?.id
    const answer = await service.post(
      '/api/desk/threads/reply',
      { thread: id, seq, message: bytes(8192) },
      token,
    )
    expect(answer.status).toBe(201)
  }

  it('a question is there behind its locator, as it was sent', async () => {
    const asked = await ask(service, centre)
    expect(await open(service, asked.locator)).toEqual({
      threadKey: asked.threadKey,
      lock: asked.lock,
      epoch: { centre: centre.id, key: centre.epoch.key },
      state: 'received',
      openedDay: today,
      expiresDay: today + 90,
      lastOpenedDay: null,
      messages: [{ direction: 1, seq: 0, sealed: asked.message, day: today }],
      more: false,
    })
  })

  it('the same submission sent again is one thread, also after a follow-up and after its epoch has ended', async () => {
    const asked = await ask(service, centre)
    expect((await post('', asked)).status).toBe(201)
    await followUp(asked.locator, 1)
    await service.deps.database.db.updateTable('epochs').set({ ended: 1 }).execute()
    expect((await post('', asked)).status).toBe(201)
    expect(await count()).toBe(1)
  })

  it('a locator that is taken refuses every other submission', async () => {
    const asked = await ask(service, centre)
    const other = question(centre)
    for (const field of ['threadKey', 'lock', 'summary', 'message'] as const)
      expect(refusal(await post('', { ...asked, [field]: other[field] }))).toBe('409 thread.locator_taken')
    expect(await count()).toBe(1)
  })

  it('a thread key belongs to one thread', async () => {
    const { threadKey } = await ask(service, centre)
    expect(refusal(await post('', { ...question(centre), threadKey }))).toBe('409 thread.key_taken')
  })

  it('an unknown centre and an unknown epoch are named as such', async () => {
    expect(refusal(await post('', { ...question(centre), centre: bytes(16) }))).toBe('404 centre.unknown')
    const epoch = toBase64url(createEpoch().key)
    expect(refusal(await post('', { ...question(centre), epoch }))).toBe('404 epoch.unknown')
  })

  it('an epoch takes questions until two days after it closes, and none once it was ended early', async () => {
    service.clock.now = START + 92 * DAY
    expect((await post('', question(centre))).status).toBe(201)
    service.clock.now = START + 93 * DAY
    expect(refusal(await post('', question(centre)))).toBe('409 epoch.closed')
    service.clock.now = START
    await service.deps.database.db.updateTable('epochs').set({ ended: 1 }).execute()
    expect(refusal(await post('', question(centre)))).toBe('409 epoch.closed')
  })

  it('opening answers with one length: unknown locator, no reply, one reply, eight messages', async () => {
    const asked = await ask(service, centre)
    const lengths = [
      await post('/open', { locator: bytes(32) }),
      await post('/open', { locator: asked.locator }),
    ]
    await reply(asked, 1)
    lengths.push(await post('/open', { locator: asked.locator }))
    for (let seq = 2; seq < 8; seq++) await followUp(asked.locator, seq)
    lengths.push(
      await post('/open', { locator: asked.locator }),
      await post('/open', { locator: asked.locator, before: 4 }),
    )
    for (const { status, headers, text } of lengths) {
      expect([status, headers['content-length']]).toEqual([200, String(OPEN_ANSWER_BYTES)])
      expect(Buffer.byteLength(text)).toBe(OPEN_ANSWER_BYTES)
      expect(headers['cache-control']).toBe('no-store, no-transform')
      expect(headers['content-encoding']).toBeUndefined()
    }
  })

  it('an opened thread shows its newest four messages, and earlier ones when asked', async () => {
    const { locator } = await ask(service, centre)
    for (let seq = 1; seq < 6; seq++) await followUp(locator, seq)
    const newest = await open(service, locator)
    expect([newest?.messages.map(({ seq }) => seq), newest?.more]).toEqual([[2, 3, 4, 5], true])
    const earlier = await open(service, locator, 2)
    expect([earlier?.messages.map(({ seq }) => seq), earlier?.more]).toEqual([[0, 1], false])
    const none = await open(service, locator, 0)
    expect([none?.messages, none?.more]).toEqual([[], false])
    expect((await open(service, locator, 0xffff_ffff))?.messages).toHaveLength(4)
  })

  it('the day of the last visit is the one before this visit', async () => {
    const { locator } = await ask(service, centre)
    expect((await open(service, locator))?.lastOpenedDay).toBeNull()
    service.clock.now += 3 * DAY
    await expect.poll(async () => (await open(service, locator))?.lastOpenedDay).toBe(today + 3)
    service.clock.now += DAY
    expect((await open(service, locator))?.lastOpenedDay).toBe(today + 3)
  })

  it('a follow-up waits again, lengthens the stay, and keeps who has taken the question', async () => {
    const asked = await ask(service, centre)
    await reply(asked, 1)
    expect((await open(service, asked.locator))?.state).toBe('answered')
    service.clock.now += 10 * DAY
    expect((await followUp(asked.locator, 2)).status).toBe(201)
    expect(await open(service, asked.locator)).toMatchObject({ state: 'received', expiresDay: today + 100 })
    const row = await service.deps.database.db.selectFrom('threads').selectAll().executeTakeFirstOrThrow()
    expect(row.claimed_by).not.toBeNull()
    expect(row.waiting_day).toBe(today + 10)
  })

  it('the same message again is fine; other bytes, a gap and another direction are not', async () => {
    const asked = await ask(service, centre)
    const message = bytes(8192)
    expect((await followUp(asked.locator, 1, message)).status).toBe(201)
    expect((await followUp(asked.locator, 1, message)).status).toBe(201)
    expect(refusal(await followUp(asked.locator, 1))).toBe('409 message.seq_taken')
    expect(refusal(await followUp(asked.locator, 3))).toBe('409 message.seq_gap')
    expect(refusal(await followUp(asked.locator, 0xffff_ffff))).toBe('409 message.seq_gap')
    await reply(asked, 2)
    const replied = (await open(service, asked.locator))?.messages.at(-1)
    expect(replied).toMatchObject({ direction: 2, seq: 2 })
    expect(refusal(await followUp(asked.locator, 2, replied?.sealed))).toBe('409 message.seq_taken')
  })

  it('a thread is full at its limit, and a repeated message still succeeds then', async () => {
    const { locator } = await ask(service, centre)
    const { db } = service.deps.database
    const { id } = await db.selectFrom('threads').select('id').executeTakeFirstOrThrow()
    const message = bytes(8192)
    const sealed = Buffer.from(message, 'base64url')
    const rows = Array.from({ length: THREAD_MESSAGES - 1 }, (_, i) => ({
      seq: i + 1,
      direction: 1,
      sealed,
      day: today,
    }))
    for (const row of rows)
      await db
        .insertInto('messages')
        .values({ thread_id: id, ...row })
        .execute()
    await db.updateTable('threads').set({ message_count: THREAD_MESSAGES }).execute()
    expect(refusal(await followUp(locator, THREAD_MESSAGES))).toBe('409 thread.full')
    expect((await followUp(locator, THREAD_MESSAGES - 1, message)).status).toBe(201)
  })

  it('an exchanged code is the only one, and the same exchange again succeeds', async () => {
    const asked = await ask(service, centre)
    const exchange = { locator: asked.locator, newLocator: bytes(32), lock: bytes(72) }
    expect((await post('/recode', exchange)).status).toBe(200)
    expect((await post('/recode', exchange)).status).toBe(200)
    expect(await open(service, asked.locator)).toBeNull()
    expect(await open(service, exchange.newLocator)).toMatchObject({
      threadKey: asked.threadKey,
      lock: exchange.lock,
    })
    expect(refusal(await followUp(asked.locator, 1))).toBe('404 thread.unknown')
    expect(refusal(await post('/recode', { ...exchange, lock: bytes(72) }))).toBe('404 thread.unknown')
    expect(refusal(await post('', asked))).toBe('409 thread.key_taken')
  })

  it('a code is not exchanged for one that is taken', async () => {
    const [one, two] = [await ask(service, centre), await ask(service, centre)]
    const lock = bytes(72)
    for (const newLocator of [two.locator, one.locator])
      expect(refusal(await post('/recode', { locator: one.locator, newLocator, lock }))).toBe(
        '409 thread.locator_taken',
      )
    expect(await open(service, one.locator)).toMatchObject({ lock: one.lock })
  })

  it('an erased thread is gone for everyone', async () => {
    const { locator } = await ask(service, centre)
    expect((await post('/erase', { locator })).status).toBe(200)
    expect(await open(service, locator)).toBeNull()
    expect(refusal(await post('/erase', { locator }))).toBe('404 thread.unknown')
    const { db } = service.deps.database
    expect([await count(), await db.selectFrom('messages').selectAll().execute()]).toEqual([0, []])
  })

  it('an unknown locator is 404 in every call but open', async () => {
    const locator = bytes(32)
    expect(refusal(await followUp(locator, 0))).toBe('404 thread.unknown')
    expect(refusal(await post('/erase', { locator }))).toBe('404 thread.unknown')
    const exchange = { locator, newLocator: bytes(32), lock: bytes(72) }
    expect(refusal(await post('/recode', exchange))).toBe('404 thread.unknown')
    expect(await open(service, locator)).toBeNull()
  })

  it('64 questions at once are 64 threads', async () => {
    const answers = await Promise.all(Array.from({ length: 64 }, () => post('', question(centre))))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 64 }, () => 201))
    expect(await count()).toBe(64)
  })

  it('one question sent 16 times at once is one thread', async () => {
    const asked = question(centre)
    const answers = await Promise.all(Array.from({ length: 16 }, () => post('', asked)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 16 }, () => 201))
    expect(await count()).toBe(1)
  })

  it('of two different submissions with one locator, or one key, at once one is made', async () => {
    for (const field of ['locator', 'threadKey'] as const) {
      const shared = question(centre)[field]
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => post('', { ...question(centre), [field]: shared })),
      )
      expect(statuses(answers)).toEqual([201, 409, 409, 409, 409, 409, 409, 409])
    }
  })

  it('of eight messages with one seq at once one is kept; the same one eight times is kept once', async () => {
    const { locator } = await ask(service, centre)
    const different = await Promise.all(Array.from({ length: 8 }, () => followUp(locator, 1)))
    expect(statuses(different)).toEqual([201, 409, 409, 409, 409, 409, 409, 409])
    const message = bytes(8192)
    const same = await Promise.all(Array.from({ length: 8 }, () => followUp(locator, 2, message)))
    expect(same.every(({ status }) => status === 201)).toBe(true)
    expect((await open(service, locator))?.messages).toHaveLength(3)
  })

  it('the same exchange eight times at once succeeds eight times; a race for one new code has one winner', async () => {
    const { locator } = await ask(service, centre)
    const exchange = { locator, newLocator: bytes(32), lock: bytes(72) }
    const same = await Promise.all(Array.from({ length: 8 }, () => post('/recode', exchange)))
    expect(same.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    const rivals = await Promise.all(Array.from({ length: 4 }, () => ask(service, centre)))
    const newLocator = bytes(32)
    const race = await Promise.all(
      rivals.map((rival) => post('/recode', { locator: rival.locator, newLocator, lock: bytes(72) })),
    )
    expect(statuses(race)).toEqual([200, 409, 409, 409])
  })

  it('everything a thread can go through at once never fails', async () => {
    const { locator } = await ask(service, centre)
    const calls = Array.from({ length: 24 }, (_, i) => {
      if (i === 20) return post('/erase', { locator })
      if (i % 3 === 0) return post('/open', { locator })
      return i % 3 === 1
        ? followUp(locator, 1)
        : post('/recode', { locator, newLocator: bytes(32), lock: bytes(72) })
    })
    for (const { status } of await Promise.all(calls)) expect(status).toBeLessThan(500)
  })
})
