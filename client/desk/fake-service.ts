/** For tests: a service in memory and a derivation that costs nothing. Everything else is the real protocol. */
import type { Conversation, InboxThread, SealedDraft, Session } from '../../shared/api/desk/desk-calls.ts'
import type { Setup } from '../../shared/api/setup.ts'
import type { ErrorCode } from '../../shared/errors.ts'
import { fromBase64url, toBase64url, utf8 } from '../../shared/bytes.ts'
import {
  type MessageBody,
  sealMessage,
  sealSummary,
  type Summary,
} from '../../shared/protocol/thread/message.ts'
import { normalisePassphrase } from '../../shared/protocol/staff/member.ts'
import { blake2b } from '../../shared/protocol/primitives.ts'
import { ready, sodium } from '../../shared/protocol/sodium.ts'
import { createThread, type SessionKeys, writerKeys } from '../../shared/protocol/thread/thread-keys.ts'
import { sv } from '../../shared/protocol/words/sv.ts'
import type { AnswerOf, BodyOf, Path } from '../../shared/api/routes.ts'
import type { Answer, Api, CallOptions, Fault } from './core/api.ts'
import type { Derive } from './keys/derive.ts'
import { makeCentre } from './setup/make-centre.ts'

export const PASSPHRASE = 'abborre affär älgko äpple öl ö'
export const TODAY = 20_500
export const NOW = TODAY * 86_400_000

export const quickDerive: Derive = {
  member: async (passphrase, salt) => ({
    login: blake2b(32, utf8(`login ${normalisePassphrase(passphrase)}`), salt),
    vaultKey: blake2b(32, utf8(`vault ${normalisePassphrase(passphrase)}`), salt),
  }),
  fingerprint: async () => 7n,
}

/** A call as the fake was asked. */
export type Call = CallOptions & { path: Path; body: unknown }

/** A thread as the fake keeps it, with the writer's own keys. */
export type FakeThread = {
  line: InboxThread
  messages: Conversation['messages']
  draft: SealedDraft | null
  write(body: MessageBody): void
  keys: SessionKeys
}

export type Fake = {
  api: Api
  site: Uint8Array
  request: Omit<Setup, 'secret'>
  kit: string[]
  session: Session
  threads: FakeThread[]
  /** Every call, oldest first. */
  calls: Call[]
  /** What the next call to a path gets instead of its answer; `after` lets the call happen first. */
  fail(path: string, fault: Fault, after?: boolean): void
  ask(text: string, summary?: Summary): FakeThread
}

export async function fakeService(): Promise<Fake> {
  await ready()
  const site = sodium.randombytes_buf(16)
  const wishes = {
    site,
    centreName: 'Centret',
    name: 'Åsa',
    passphrase: PASSPHRASE,
    kitName: 'Kort',
    today: TODAY,
  }
  const { request, kit } = await makeCentre(wishes, quickDerive, sv)
  const held: Held = { site, request, session: sessionOf(request), threads: [] }
  const { api, calls, fail } = fakeApi((call) => answer(held, call))
  return {
    ...held,
    api,
    kit,
    calls,
    fail,
    ask(text, summary = {}) {
      const thread = newThread(fromBase64url(request.epoch.key), held.threads.length, summary)
      thread.write({ text })
      held.threads.push(thread)
      return thread
    },
  }
}

/** What the service holds. */
type Held = Pick<Fake, 'site' | 'request' | 'session' | 'threads'>

function sessionOf({ founder, epoch, centre }: Fake['request']): Session {
  return {
    token: toBase64url(new Uint8Array(32)),
    member: { id: toBase64url(utf8('member number 01')), name: 'Åsa', role: 3, memberKey: founder.memberKey },
    vault: founder.vault,
    seedGrant: founder.seedGrant,
    centre,
    epochs: [{ ...epoch, grant: founder.grant, ended: false }],
  }
}

/** The calls, each kept, and answered by `answerTo` unless a fault is planned. */
function fakeApi(answerTo: (call: Call) => Answer<unknown>): Pick<Fake, 'api' | 'calls' | 'fail'> {
  const calls: Call[] = []
  const faults = new Map<string, { fault: Fault; after: boolean }>()

  async function post(call: Call): Promise<Answer<unknown>> {
    calls.push(call)
    const planned = faults.get(call.path)
    faults.delete(call.path)
    await Promise.resolve()
    if (planned === undefined) return answerTo(call)
    if (planned.after) answerTo(call)
    return planned.fault
  }

  return {
    api: {
      call: <P extends Path>(path: P, body: BodyOf<P>, options: CallOptions = {}) =>
        post({ ...options, path, body }) as Promise<Answer<AnswerOf<P>>>,
      live: (_token, _onLine, stop) =>
        new Promise((resolve) => {
          stop.addEventListener('abort', () => resolve('ended'))
        }),
    },
    calls,
    fail: (path, fault, after = false) => void faults.set(path, { fault, after }),
  }
}

function answer({ site, request, session, threads }: Held, call: Call): Answer<unknown> {
  const { founder, centre } = request
  const body = (call.body ?? {}) as Record<string, unknown>
  const thread = threads.find(({ line }) => line.id === body['thread'])
  switch (call.path as string) {
    case '/api/site':
      return ok({ site: toBase64url(site), centres: [{ id: centre.id }] })
    case '/api/desk/sign-in/begin':
      return ok({ salt: founder.salt })
    case '/api/desk/sign-in':
      return body['login'] === founder.login ? ok(session) : refuse('signedOut', 'session.refused')
    case '/api/desk/sign-out':
      return ok({ done: true })
    case '/api/desk/inbox':
      return ok({ threads: threads.map(({ line }) => line), next: null, total: threads.length })
    default:
      return thread === undefined ? refuse('refused', 'thread.unknown') : inThread(call.path, body, thread)
  }
}

function inThread(path: string, body: Record<string, unknown>, thread: FakeThread): Answer<unknown> {
  const { line, messages } = thread
  if (path.endsWith('/open'))
    return ok({ thread: { ...line }, messages: [...messages], more: false, draft: thread.draft })
  if (path.endsWith('/draft')) thread.draft = body['draft'] as SealedDraft | null
  if (path.endsWith('/close')) line.state = 'closed'
  if (path.endsWith('/reopen')) line.state = 'received'
  if (path.endsWith('/reply')) {
    const [seq, sealed] = [Number(body['seq']), String(body['message'])]
    const taken = messages.find((message) => message.seq === seq)
    if (taken !== undefined)
      return taken.sealed === sealed ? ok({ thread: { ...line } }) : refuse('refused', 'message.seq_taken')
    messages.push({ direction: 2, seq, sealed, day: TODAY })
    line.messageCount += 1
    line.state = 'answered'
    thread.draft = null
  }
  return ok(path.endsWith('/draft') ? { done: true } : { thread: { ...line } })
}

function newThread(epochKey: Uint8Array, number: number, summary: Summary): FakeThread {
  const { threadKey, threadSecret } = createThread(sodium.randombytes_buf(32), epochKey)
  const keys = writerKeys(threadKey, threadSecret, epochKey)
  const place = { threadKey, epochKey }
  const line: InboxThread = {
    id: toBase64url(utf8(`thread number ${10 + number}`)),
    threadKey: toBase64url(threadKey),
    epochKey: toBase64url(epochKey),
    summary: toBase64url(sealSummary(keys, place, summary)),
    state: 'received',
    openedDay: TODAY,
    lastDay: TODAY,
    waitingDay: TODAY,
    collected: false,
    messageCount: 0,
    claimedBy: null,
  }
  const messages: Conversation['messages'] = []
  return {
    line,
    messages,
    draft: null,
    keys,
    write(body) {
      const seq = line.messageCount
      const sealed = toBase64url(sealMessage(keys, { ...place, direction: 1, seq }, body))
      messages.push({ direction: 1, seq, sealed, day: TODAY })
      line.messageCount += 1
      line.state = 'received'
    },
  }
}

function ok(body: object): Answer<unknown> {
  return { ok: true, body }
}

export function refuse(reason: Fault['reason'], code?: ErrorCode): Fault {
  return { ok: false, reason, ...(code === undefined ? {} : { code }) }
}
