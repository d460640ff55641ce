/**
 * The writer's side against a real server: what the page's worker does, with a network that fails when told to.
 * Over 300 lines: one server and one centre, whose making takes seconds, serve all that a journey can meet.
 */
import { assert, asyncProperty, constant, constantFrom, jsonValue, oneof, record, string } from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createJourney } from '../../client/writer/create-journey.ts'
import type { Journey, ShownCode } from '../../client/writer/journey.ts'
import { foundCentre } from '../../scripts/lib/actors/centre.ts'
import { type Counsellor, signIn } from '../../scripts/lib/actors/counsellor.ts'
import { fetchSite } from '../../scripts/lib/actors/writer.ts'
import type { Site } from '../../shared/api/public/site.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { codeToWords } from '../../shared/protocol/code/code.ts'
import { fingerprint } from '../../shared/protocol/centre/epoch.ts'
import { openSigningSeed } from '../../shared/protocol/staff/member.ts'
import { sv } from '../../shared/protocol/words/sv.ts'
import { newEpoch } from './people.ts'
import { listen, type TestServer } from './running.ts'
import { long } from '../support/long.ts'

type Network = { fetch: (path: string, init?: RequestInit) => Promise<Response>; sent: string[] }

let server: TestServer
let site: Site
let counsellor: Counsellor

beforeAll(async () => {
  server = await listen()
  const { passphrase } = await foundCentre(server.setupUrl ?? '', { centre: 'Viskan', founder: 'Åsa Ek' })
  counsellor = await signIn(server.url, 'Åsa Ek', passphrase)
})
afterAll(() => server.remove())
beforeEach(async () => {
  site = await fetchSite(server.url)
  await server.database.db.deleteFrom('threads').execute()
})

/** Waits until the service offers this epoch. */
async function untilOffered(key: string): Promise<void> {
  const offered = async () => (await fetchSite(server.url)).centres[0]?.epoch?.key === key
  await vi.waitUntil(offered, { timeout: 20_000, interval: 50 })
}

/** The real network, unless `trouble` does something else with a call. */
function network(
  trouble?: (path: string, go: () => Promise<Response>, count: number) => Promise<Response>,
): Network {
  const sent: string[] = []
  return {
    sent,
    fetch(path, init) {
      sent.push(path)
      const go = (): Promise<Response> => fetch(new URL(path, server.url), init)
      return trouble === undefined ? go() : trouble(path, go, sent.length)
    },
  }
}

function journeyOver(net: Network, now = Date.now): Journey {
  return createJourney({ fetch: net.fetch, now })
}

function question(text: string, where = site) {
  return { site: where, centre: where.centres[0]?.id ?? '', text, summary: { lang: 'sv' } }
}

async function askFor(journey: Journey, text: string): Promise<ShownCode> {
  const asked = await journey.ask(question(text))
  if (!asked.ok) throw new Error(asked.reason)
  return asked.code
}

async function threads(): Promise<number> {
  return (await server.database.db.selectFrom('threads').select('id').execute()).length
}

async function textsAtTheDesk(): Promise<string[]> {
  const lines = await counsellor.list()
  const read = await Promise.all(lines.map((line) => counsellor.open(line.id)))
  return read.flatMap(({ turns }) => turns.map(({ body }) => body?.text ?? '(unreadable)'))
}

async function answer(text: string): Promise<void> {
  const [line] = await counsellor.list()
  await counsellor.reply(line?.id ?? '', 'kurator', text)
}

describe('a question and its reply', () => {
  test('a reply waits behind the same code, as words and as digits', async () => {
    const code = await askFor(journeyOver(network()), 'Hej, jag undrar en sak.')
    await answer('Hej. Vad bra att du skrev.')
    for (const [typed, language] of [
      [code.digits, 'sv'],
      [code.words.sv.join(' '), 'sv'],
      [code.words.en.join(', ').toUpperCase(), 'sv'],
    ] as const) {
      const opened = await journeyOver(network()).open({ site, typed, language })
      expect(opened).toMatchObject({
        ok: true,
        thread: {
          state: 'answered',
          more: false,
          missing: [],
          messages: [
            { from: 'writer', body: { text: 'Hej, jag undrar en sak.' } },
            { from: 'centre', body: { text: 'Hej. Vad bra att du skrev.', by: 'kurator' } },
          ],
        },
      })
    }
  })

  test('a follow-up reaches the desk, and earlier messages can be fetched', async () => {
    const asking = journeyOver(network())
    const code = await askFor(asking, 'Ett')
    for (const text of ['Två', 'Tre', 'Fyra', 'Fem', 'Sex'])
      expect(await asking.followUp({ text })).toMatchObject({ ok: true })
    expect(await textsAtTheDesk()).toEqual(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex'])

    const reading = journeyOver(network())
    const opened = await reading.open({ site, typed: code.digits, language: 'sv' })
    expect(opened).toMatchObject({ ok: true, thread: { more: true, missing: [] } })
    const whole = await reading.earlier()
    expect(whole).toMatchObject({ ok: true, thread: { more: false, missing: [] } })
    expect(whole.ok && whole.thread.messages.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('a question of 5 characters and one of 7,900 bytes are requests of one length', async () => {
    const lengths: number[] = []
    const net: Network['fetch'] = (path, init) => {
      lengths.push(typeof init?.body === 'string' ? init.body.length : 0)
      return network().fetch(path, init)
    }
    for (const text of ['Hej då'.slice(0, 5), 'å'.repeat(3950)])
      await askFor(createJourney({ fetch: net, now: Date.now }), text)
    expect(lengths).toHaveLength(2)
    expect(lengths[0]).toBe(lengths[1])
  })

  test('an exchanged code opens the thread, and the old one is dead', async () => {
    const journey = journeyOver(network())
    const old = await askFor(journey, 'Min fråga')
    const drawn = await journey.drawNew()
    if (!drawn.ok) throw new Error(drawn.reason)
    const practised = (digits: string) =>
      journey.practise({ typed: drawn.code.words.sv.join(' '), digits, language: 'sv' })
    expect(await practised(drawn.code.digits)).toEqual({ ok: true, right: true })
    expect(await practised(old.digits)).toEqual({ ok: true, right: false })
    expect(await journey.exchange()).toEqual({ ok: true })
    const look = (typed: string) => journeyOver(network()).open({ site, typed, language: 'sv' })
    expect(await look(old.digits)).toEqual({ ok: true, thread: null })
    expect(await look(drawn.code.digits)).toMatchObject({
      thread: { messages: [{ body: { text: 'Min fråga' } }] },
    })
  })

  test('an exchange whose answer was lost can be repeated', long, async () => {
    const net = network(async (path, go, count) => {
      const response = await go()
      if (path.endsWith('recode') && count === 2) throw new TypeError('lost')
      return response
    })
    const journey = journeyOver(net)
    await askFor(journey, 'Min fråga')
    const drawn = await journey.drawNew()
    expect(await journey.exchange()).toMatchObject({ ok: false, reason: 'offline' })
    expect(await journey.exchange()).toEqual({ ok: true })
    const typed = drawn.ok ? drawn.code.digits : ''
    expect(await journeyOver(network()).open({ site, typed, language: 'sv' })).toMatchObject({
      thread: { state: 'received' },
    })
  })

  test('what is erased is gone for both', async () => {
    const journey = journeyOver(network())
    const code = await askFor(journey, 'Min fråga')
    expect(await journey.erase()).toEqual({ ok: true })
    expect(await journeyOver(network()).open({ site, typed: code.digits, language: 'sv' })).toEqual({
      ok: true,
      thread: null,
    })
    expect(await threads()).toBe(0)
  })

  test('what somebody writes themselves while they wait is no news to them', async () => {
    const journey = journeyOver(network())
    await askFor(journey, 'Ett')
    let told = false
    const waiting = journey.listen().then((heard) => {
      told = true
      return heard
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    await journey.followUp({ text: 'Två' })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(told).toBe(false)
    await answer('Ett svar')
    expect(await waiting).toEqual({ news: true })
  })

  test('somebody who waits is told when a reply has come', async () => {
    const journey = journeyOver(network())
    await askFor(journey, 'Min fråga')
    const waiting = journey.listen()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await answer('Ett svar')
    expect(await waiting).toEqual({ news: true })
    expect(await journey.look()).toMatchObject({
      thread: { state: 'answered', messages: [{}, { body: { text: 'Ett svar' } }] },
    })
  })
})

describe('a code made while the question is written', () => {
  const spare = { site: '' }
  beforeEach(() => {
    spare.site = site.site
  })

  test('it is told to nobody before sending, and opens the thread after', async () => {
    const net = network()
    const journey = journeyOver(net)
    expect(await journey.warm(spare)).toEqual({ ok: true })
    expect(net.sent).toEqual([])
    const code = await askFor(journey, 'Min fråga')
    expect(await journeyOver(network()).open({ site, typed: code.digits, language: 'sv' })).toMatchObject({
      thread: { messages: [{ body: { text: 'Min fråga' } }] },
    })
  })

  test('sending takes far less time than deriving', long, async () => {
    const journey = journeyOver(network())
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const began = performance.now()
      await work()
      return performance.now() - began
    }
    const slow = await timed(() => askFor(journey, 'Utan'))
    await journey.warm(spare)
    await new Promise((resolve) => setTimeout(resolve, slow * 3))
    expect(await timed(() => askFor(journey, 'Med'))).toBeLessThan(slow / 2)
  })

  test('each question has one of its own, however often it is asked for', long, async () => {
    const journey = journeyOver(network())
    const codes: string[] = []
    for (const text of ['Ett', 'Två', 'Tre']) {
      await journey.warm(spare)
      await journey.warm(spare)
      codes.push((await askFor(journey, text)).digits)
    }
    expect(new Set(codes).size).toBe(3)
    expect((await textsAtTheDesk()).toSorted()).toEqual(['Ett', 'Tre', 'Två'])
  })

  test('a lost answer keeps the code: touching the field again brings no other', async () => {
    const net = network(async (_path, go, count) => {
      const response = await go()
      if (count === 1) throw new TypeError('lost')
      return response
    })
    const journey = journeyOver(net)
    await journey.warm(spare)
    expect(await journey.ask(question('Min fråga'))).toEqual({ ok: false, reason: 'offline' })
    await journey.warm(spare)
    await askFor(journey, 'Min fråga')
    expect(await threads()).toBe(1)
  })
})

describe('a network that fails', () => {
  test('somebody who reads an answer before sending again still sends once', async () => {
    const earlier = await askFor(journeyOver(network()), 'Förra frågan')
    const net = network(async (_path, go, count) => {
      const response = await go()
      if (count === 1) throw new TypeError('lost')
      return response
    })
    const journey = journeyOver(net)
    expect(await journey.ask(question('Min fråga'))).toEqual({ ok: false, reason: 'offline' })
    await journey.open({ site, typed: earlier.digits, language: 'sv' })
    await journey.close()
    expect(await journey.look()).toEqual({ ok: false, reason: 'gone' })
    await askFor(journey, 'Min fråga')
    expect((await textsAtTheDesk()).toSorted()).toEqual(['Förra frågan', 'Min fråga'])
  })

  test('a question whose answer was lost is there once after a retry', async () => {
    const net = network(async (_path, go, count) => {
      const response = await go()
      if (count === 1) throw new TypeError('lost')
      return response
    })
    const journey = journeyOver(net)
    expect(await journey.ask(question('Min fråga'))).toEqual({ ok: false, reason: 'offline' })
    expect(await threads()).toBe(1)
    const code = await askFor(journey, 'Min fråga')
    expect(await threads()).toBe(1)
    expect(await journeyOver(network()).open({ site, typed: code.digits, language: 'sv' })).toMatchObject({
      thread: { state: 'received' },
    })
  })

  test('text changed after a lost answer replaces what had arrived', long, async () => {
    const net = network(async (_path, go, count) => {
      const response = await go()
      if (count === 1) throw new TypeError('lost')
      return response
    })
    const journey = journeyOver(net)
    await journey.ask(question('Först så'))
    await askFor(journey, 'Sedan så')
    expect(await textsAtTheDesk()).toEqual(['Sedan så'])
  })

  test('a first attempt that arrives late, after it was withdrawn, is replaced too', long, async () => {
    let late: (() => Promise<Response>) | null = null
    const net = network(async (path, go, count) => {
      if (count === 1) {
        late = go
        throw new TypeError('slow')
      }
      const response = await go()
      if (path.endsWith('erase') && late !== null) await late()
      late = null
      return response
    })
    const journey = journeyOver(net)
    await journey.ask(question('Först så'))
    await askFor(journey, 'Sedan så')
    expect(await textsAtTheDesk()).toEqual(['Sedan så'])
  })

  test('a follow-up whose answer was lost is there once after a retry', async () => {
    const net = network(async (path, go, count) => {
      const response = await go()
      if (path.endsWith('messages') && count === 2) throw new TypeError('lost')
      return response
    })
    const journey = journeyOver(net)
    await askFor(journey, 'Ett')
    expect(await journey.followUp({ text: 'Två' })).toMatchObject({ ok: false, reason: 'offline' })
    expect(await journey.followUp({ text: 'Två' })).toMatchObject({ ok: true })
    expect(await textsAtTheDesk()).toEqual(['Ett', 'Två'])
  })

  test('somebody who writes while a reply comes sees the reply before anything is sent', async () => {
    const journey = journeyOver(network())
    await askFor(journey, 'Ett')
    await answer('Ett svar')
    expect(await journey.followUp({ text: 'Två' })).toEqual({ ok: false, reason: 'changed' })
    expect(await journey.look()).toMatchObject({ thread: { messages: [{}, { body: { text: 'Ett svar' } }] } })
    expect(await journey.followUp({ text: 'Två' })).toMatchObject({ ok: true })
    expect(await textsAtTheDesk()).toEqual(['Ett', 'Ett svar', 'Två'])
  })

  test('a server under load says when to try again', async () => {
    const net = network(async () => new Response('{}', { status: 429, headers: { 'retry-after': '7' } }))
    expect(await journeyOver(net).ask(question('Min fråga'))).toEqual({
      ok: false,
      reason: 'busy',
      retrySeconds: 7,
    })
  })
})

describe('an epoch that may not be trusted', () => {
  const DAY = 86_400_000

  test.each([-4, 100])('with a clock that is %i days off nothing is sent', async (days) => {
    const net = network()
    const now = Date.now() + days * DAY
    expect(await journeyOver(net, () => now).ask(question('Min fråga'))).toEqual({
      ok: false,
      reason: 'clock',
      deviceDay: Math.floor(now / DAY),
    })
    expect(net.sent).toEqual([])
  })

  test('with a forged key nothing is sent', async () => {
    const [centre] = site.centres
    if (centre?.epoch === undefined || centre.epoch === null) throw new Error('no epoch')
    const key = centre.signingKey
    const forged = { ...site, centres: [{ ...centre, epoch: { ...centre.epoch, key } }] }
    const net = network()
    expect(await journeyOver(net).ask(question('Min fråga', forged))).toEqual({ ok: false, reason: 'epoch' })
    expect(net.sent).toEqual([])
  })

  test('an epoch closed while somebody writes is replaced, code and text kept', async () => {
    const { db } = server.database
    const [centre] = site.centres
    const row = await db
      .selectFrom('members')
      .selectAll()
      .where('role', '=', 3)
      .where('vault', 'is not', null)
      .executeTakeFirstOrThrow()
    const grant = server.keys.unwrap('seed', row.id, row.seed_grant ?? new Uint8Array())
    const { memberSecret, signingKey } = counsellor.session
    const signing = openSigningSeed(grant, row.member_key, memberSecret, signingKey)
    if (signing === null || centre?.epoch === undefined || centre.epoch === null) throw new Error('no seed')
    const { epoch } = newEpoch(
      fromBase64url(site.site),
      fromBase64url(centre.id),
      signing,
      centre.epoch.opensDay,
    )
    const terms = { opens_day: epoch.opensDay, closes_day: epoch.closesDay, ended: 0 }
    const id = toBase64url(new Uint8Array(16))
    await db
      .insertInto('epochs')
      .values({
        id,
        centre_id: centre.id,
        key: fromBase64url(epoch.key),
        signature: fromBase64url(epoch.signature),
        ...terms,
      })
      .execute()
    await db
      .updateTable('epochs')
      .set({ ended: 1 })
      .where('key', '=', fromBase64url(centre.epoch.key))
      .execute()
    // The public answer is kept for a while, and nothing told it of what this test did in the database.
    await untilOffered(epoch.key)
    try {
      const code = await askFor(journeyOver(network()), 'Min fråga')
      expect(await journeyOver(network()).open({ site, typed: code.digits, language: 'sv' })).toMatchObject({
        thread: { messages: [{ body: { text: 'Min fråga' } }] },
      })
      const thread = await db.selectFrom('threads').select('epoch_id').executeTakeFirstOrThrow()
      expect(thread.epoch_id).toBe(id)
    } finally {
      await db.deleteFrom('threads').execute()
      await db.deleteFrom('epochs').where('id', '=', id).execute()
      await db.updateTable('epochs').set({ ended: 0 }).execute()
      await untilOffered(centre.epoch.key)
    }
  })
})

describe('a server that lies', () => {
  test('a lock that does not open is an altered thread, and nothing is sent', async () => {
    const asking = journeyOver(network())
    const code = await askFor(asking, 'Min fråga')
    const net = network(async (_path, go) => {
      const body = (await (await go()).json()) as { thread: { lock: string } }
      const lock = `${body.thread.lock.slice(0, 60)}${body.thread.lock[60] === 'A' ? 'B' : 'A'}${body.thread.lock.slice(61)}`
      return Response.json({ ...body, thread: { ...body.thread, lock } })
    })
    const journey = journeyOver(net)
    expect(await journey.open({ site, typed: code.digits, language: 'sv' })).toEqual({
      ok: false,
      reason: 'altered',
    })
    expect(await journey.followUp({ text: 'Två' })).toMatchObject({ ok: false })
    expect(net.sent).toEqual(['/api/threads/open'])
  })

  test('a missing, a doubled and a broken message are told apart', async () => {
    const asking = journeyOver(network())
    const code = await askFor(asking, 'Ett')
    for (const text of ['Två', 'Tre']) await asking.followUp({ text })
    type Sealed = { seq: number; sealed: string }
    const net = network(async (_path, go) => {
      const body = (await (await go()).json()) as { thread: { messages: Sealed[] } }
      const [one, , three] = body.thread.messages
      if (one === undefined || three === undefined) throw new Error('messages')
      const broken = { ...three, sealed: `${three.sealed.slice(0, -10)}AAAAAAAAAA` }
      return Response.json({ ...body, thread: { ...body.thread, messages: [one, one, broken] } })
    })
    expect(await journeyOver(net).open({ site, typed: code.digits, language: 'sv' })).toMatchObject({
      ok: true,
      thread: { missing: [1], doubled: [0], messages: [{ body: { text: 'Ett' } }, { seq: 2, body: null }] },
    })
  })

  test('whatever it answers, the page gets a reason and no exception', long, async () => {
    const asking = journeyOver(network())
    const code = await askFor(asking, 'Ett')
    const real = await (await fetch(new URL('/api/site', server.url))).json()
    const odd = oneof(jsonValue(), record({ thread: jsonValue(), pad: string() }), constant(real))
    const status = constantFrom(200, 201, 400, 404, 409, 413, 429, 500, 503)
    await assert(
      asyncProperty(odd, status, async (body, code_) => {
        const journey = journeyOver(network(async () => Response.json(body, { status: code_ })))
        const opened = await journey.open({ site, typed: code.digits, language: 'sv' })
        expect(opened.ok ? opened.thread : opened.reason).not.toBe('code')
        expect(opened.ok && opened.thread !== null).toBe(false)
      }),
      { numRuns: 12 },
    )
  })
})

describe('what is typed', () => {
  test.each([
    ['', 'empty'],
    ['äpple banan', 'words'],
    ['123 456', 'count'],
    ['000 000 000 000 000 000 001', 'check'],
  ])('%j is no code, and nothing is sent', async (typed, problem) => {
    const net = network()
    expect(await journeyOver(net).open({ site, typed, language: 'sv' })).toMatchObject({
      ok: false,
      reason: 'code',
      problem,
    })
    expect(net.sent).toEqual([])
  })

  test('the words of a poster are compared with the key of the centre', async () => {
    const journey = journeyOver(network())
    const centre = site.centres[0]?.id ?? ''
    const wrong = await journey.fingerprint({
      site,
      centre,
      typed: '000 000 000 000 000 000 000',
      language: 'sv',
    })
    expect(wrong.right).toBe(false)
    const { signingKey } = site.centres[0] ?? { signingKey: '' }
    const key = await fingerprint(fromBase64url(site.site), fromBase64url(centre), fromBase64url(signingKey))
    const typed = codeToWords(key, sv).join(' ')
    expect(await journey.fingerprint({ site, centre, typed, language: 'sv' })).toEqual({
      right: true,
      unknown: [],
    })
  })
})
