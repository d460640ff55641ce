/** The writer's side against a server that lies once it is trusted: between two answers, and within one. */
import { beforeAll, expect, test } from 'vitest'
import type { Site } from '../../shared/api/public/site.ts'
import type { NewThread, SealedMessage, Thread } from '../../shared/api/public/threads.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { dayOf } from '../../shared/days.ts'
import { createEpoch, signEpoch } from '../../shared/protocol/centre/epoch.ts'
import { createSigning, type Signing } from '../../shared/protocol/staff/member.ts'
import { ready, sodium } from '../../shared/protocol/sodium.ts'
import { sealMessage } from '../../shared/protocol/thread/message.ts'
import { createThread, sealLock, writerKeys } from '../../shared/protocol/thread/thread-keys.ts'
import { ask, type Outbox } from './ask.ts'
import type { HeldCode } from './code-keys.ts'
import { refresh } from './open-code.ts'
import { enter, type OpenConversation } from './open-thread.ts'

const NOW = Date.UTC(2026, 10, 2, 12)
const TODAY = dayOf(NOW)

beforeAll(() => ready())

const draw = (length: number): string => toBase64url(sodium.randombytes_buf(length))

/** A code whose keys are drawn, not derived: what is behind them is the same. */
function newCode(): HeldCode {
  return { code: 7n, locator: draw(32), wrapKey: sodium.randombytes_buf(32) }
}

type Centre = { site: string; id: string; signing: Signing }

function newCentre(): Centre {
  return { site: draw(16), id: draw(16), signing: createSigning() }
}

/** What `/api/site` says, with a new epoch that this key has signed. */
function siteOf({ site, id, signing }: Centre, signedBy: Signing = signing): Site {
  const terms = { key: createEpoch().key, opensDay: TODAY, closesDay: TODAY + 90 }
  const [siteId, centreId] = [fromBase64url(site), fromBase64url(id)]
  const signature = toBase64url(signEpoch(siteId, centreId, signedBy.signingSecret, terms))
  const epoch = { ...terms, key: toBase64url(terms.key), signature }
  const centre = { id, name: 'Origo', signingKey: toBase64url(signing.signingKey), epoch, contacts: [] }
  return { site, exit: 'https://neutral.example/', centres: [centre] } as unknown as Site
}

/** A server that answers so, and what it was sent. */
function server(answer: (path: string, body: unknown) => unknown) {
  const sent: { path: string; body: unknown }[] = []
  return {
    sent,
    now: () => NOW,
    async fetch(path: string, init?: RequestInit): Promise<Response> {
      const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : null
      sent.push({ path, body })
      const said = answer(path, body)
      return said instanceof Response ? said : Response.json(said)
    },
  }
}

const refusal = (code: string) => Response.json({ code }, { status: 409 })

async function askOver(net: ReturnType<typeof server>, centre: Centre, site: Site) {
  const held = Promise.resolve(newCode())
  const outbox: Outbox = { asking: null, precomputed: { site: centre.site, held } }
  return ask(net, outbox, { site, centre: centre.id, text: 'Min fråga', summary: { lang: 'sv' } })
}

const submissions = (net: ReturnType<typeof server>): NewThread[] =>
  net.sent.filter(({ path }) => path === '/api/threads').map(({ body }) => body as NewThread)

test('an epoch that closes meanwhile is replaced by one that the centre signed, with the same code', async () => {
  const centre = newCentre()
  const [first, second] = [siteOf(centre), siteOf(centre)]
  const net = server((path) => {
    if (path === '/api/site') return second
    return submissions(net).length === 1 ? refusal('epoch.closed') : { done: true }
  })
  expect(await askOver(net, centre, first)).toMatchObject({ ok: true })
  const [one, other] = submissions(net)
  expect([one?.epoch, other?.epoch]).toEqual([first.centres[0]?.epoch?.key, second.centres[0]?.epoch?.key])
  expect(other?.locator).toBe(one?.locator)
})

test.each(['epoch.closed', 'epoch.unknown'])(
  'after “%s” nothing is sealed to an epoch that the centre did not sign',
  async (code) => {
    const centre = newCentre()
    const forged = siteOf(centre, createSigning())
    const net = server((path) => (path === '/api/site' ? forged : refusal(code)))
    expect(await askOver(net, centre, siteOf(centre))).toEqual({ ok: false, reason: 'epoch' })
    expect(submissions(net)).toHaveLength(1)
  },
)

/** A thread as the server gives it, with these texts of the centre's. */
function newThread(held: HeldCode, epochKey: Uint8Array, ...texts: string[]) {
  const { threadKey, threadSecret, lock } = createThread(held.wrapKey, epochKey)
  const keys = writerKeys(threadKey, threadSecret, epochKey)
  const seal = (seq: number, text: string): SealedMessage => {
    const at = { threadKey, epochKey, direction: 2, seq } as const
    return { direction: 2, seq, sealed: toBase64url(sealMessage(keys, at, { text })), day: TODAY }
  }
  const messages = texts.map((text, seq) => seal(seq, text))
  const thread: Thread = {
    threadKey: toBase64url(threadKey),
    lock: toBase64url(lock),
    epoch: { centre: draw(16), key: toBase64url(epochKey) },
    state: 'answered',
    openedDay: TODAY,
    expiresDay: TODAY + 90,
    lastOpenedDay: null,
    messages,
    more: false,
  }
  return { thread, seal, threadKey, threadSecret }
}

function entered(held: HeldCode, thread: Thread): OpenConversation {
  const conversation = enter(draw(16), held, thread)
  if (conversation === null) throw new Error('the lock did not open')
  return conversation
}

const textsOf = ({ thread }: OpenConversation) =>
  thread.messages.map(({ seq, body }) => [seq, body?.text ?? null])

test('a reread that brings another thread behind the same code is altered', async () => {
  const held = newCode()
  const { key: epochKey } = createEpoch()
  const opened = entered(held, newThread(held, epochKey, 'Ett').thread)
  // Asked again with the same code, its first attempt withdrawn: the lock of the other opens as well.
  const other = newThread(held, epochKey, 'Något annat').thread
  expect(entered(held, other).thread.messages).toHaveLength(1)
  const net = server(() => ({ thread: other, pad: '' }))
  expect(await refresh(net, opened)).toEqual({ ok: false, reason: 'altered' })
})

test('a reread that brings the same thread under another epoch is altered', async () => {
  const held = newCode()
  const { thread, threadKey, threadSecret } = newThread(held, createEpoch().key, 'Ett')
  const opened = entered(held, thread)
  const { key } = createEpoch()
  const lock = toBase64url(sealLock(held.wrapKey, threadSecret, threadKey, key))
  const moved = { ...thread, lock, epoch: { ...thread.epoch, key: toBase64url(key) } }
  const net = server(() => ({ thread: moved, pad: '' }))
  expect(await refresh(net, opened)).toEqual({ ok: false, reason: 'altered' })
})

test('what has been shown is not changed by a later answer', async () => {
  const held = newCode()
  const { thread, seal } = newThread(held, createEpoch().key, 'Ring oss', 'Vi finns här')
  const opened = entered(held, thread)
  const later = { ...thread, messages: [seal(0, 'Ring ingen'), ...thread.messages.slice(1), seal(2, 'Nytt')] }
  const net = server(() => ({ thread: later, pad: '' }))
  const looked = await refresh(net, opened)
  if (!looked.ok) throw new Error(looked.reason)
  expect(textsOf(looked.conversation)).toEqual([
    [0, 'Ring oss'],
    [1, 'Vi finns här'],
    [2, 'Nytt'],
  ])
})

test('what is left out and what comes twice is told, in the first answer and in a later one', async () => {
  const held = newCode()
  const { thread, seal } = newThread(held, createEpoch().key, 'Noll', 'Ett', 'Två')
  const [zero, , two] = thread.messages
  if (zero === undefined || two === undefined) throw new Error('messages')
  const opened = entered(held, { ...thread, messages: [zero, zero, two] })
  expect(opened.thread).toMatchObject({ missing: [1], doubled: [0] })
  const five = seal(5, 'Fem')
  const net = server(() => ({ thread: { ...thread, messages: [two, five, five] }, pad: '' }))
  const looked = await refresh(net, opened)
  expect(looked).toMatchObject({
    ok: true,
    conversation: { thread: { missing: [1, 3, 4], doubled: [0, 5] } },
  })
})

test('a message that was moved to another place is shown as one that does not open', () => {
  const held = newCode()
  const { thread } = newThread(held, createEpoch().key, 'Noll', 'Ett')
  const [zero, one] = thread.messages
  const swapped = [
    { ...zero, sealed: one?.sealed },
    { ...one, sealed: zero?.sealed },
  ] as SealedMessage[]
  expect(textsOf(entered(held, { ...thread, messages: swapped }))).toEqual([
    [0, null],
    [1, null],
  ])
})
