import { type Answer, createApi } from '../../../client/desk/core/api.ts'
import { type ReadConversation, readConversation } from '../../../client/desk/thread/conversation.ts'
import { type Line, openLine } from '../../../client/desk/inbox/lines.ts'
import type { DeskDeps } from '../../../client/desk/keys/derive.ts'
import type { DeskSession } from '../../../client/desk/keys/session.ts'
import { enterByKit, enterByPassphrase, type Entered } from '../../../client/desk/sign-in/ways-in.ts'
import type { BodyOf, Path } from '../../../shared/api/routes.ts'
import type { Conversation, Inbox } from '../../../shared/api/desk/desk-calls.ts'
import { fromBase64url, toBase64url } from '../../../shared/bytes.ts'
import { sealMessage } from '../../../shared/protocol/thread/message.ts'
import { ready } from '../../../shared/protocol/sodium.ts'
import { deriveHere } from '../derive.ts'
import { fetchFrom } from '../fetch-from.ts'
import { fetchSite } from './writer.ts'

/** A counsellor's side in Node: the desk's own reading and sealing against a server. Throws where the desk would tell. */
export type Counsellor = {
  session: DeskSession
  post<T>(path: string, body: object): Promise<T>
  list(closed?: boolean): Promise<Line[]>
  open(thread: string): Promise<ReadConversation>
  reply(thread: string, by: string, text: string): Promise<void>
  claim(thread: string): Promise<void>
  close(thread: string): Promise<void>
}

/** In the site's first centre. */
export async function signIn(url: string, name: string, passphrase: string): Promise<Counsellor> {
  const [centre] = (await fetchSite(url)).centres
  if (centre === undefined) throw new Error('the site has no centre yet')
  const typed = { centre: centre.id, name, passphrase }
  return enter(url, (deps, site) => enterByPassphrase(deps, site, typed, () => {}))
}

/** A counsellor who came in by the recovery kit, whose seed is 32 bytes and is wiped. */
export function signInByKit(url: string, seed: Uint8Array): Promise<Counsellor> {
  return enter(url, (deps, site) => enterByKit(deps, site, seed, () => {}))
}

async function enter(
  url: string,
  way: (deps: DeskDeps, site: Uint8Array) => Promise<Entered>,
): Promise<Counsellor> {
  await ready()
  const api = createApi(fetchFrom(url))
  const site = fromBase64url((await fetchSite(url)).site, 16)
  const entered = await way({ api, derive: deriveHere, now: () => Date.now() }, site)
  if (!entered.ok) throw new Error(`signing in: ${entered.reason}`)
  return atDesk(api, entered.session)
}

function atDesk(api: DeskDeps['api'], session: DeskSession): Counsellor {
  async function post<T>(path: string, body: object): Promise<T> {
    return bodyOf(
      path,
      (await api.call(path as Path, body as BodyOf<Path>, { token: session.token })) as Answer<T>,
    )
  }

  /** Every page of it. */
  async function open(thread: string): Promise<ReadConversation> {
    const answer = await post<Conversation>('/api/desk/threads/open', { thread })
    while (answer.more) {
      const before = answer.messages[0]?.seq ?? 0
      const page = await post<Conversation>('/api/desk/threads/open', { thread, before })
      answer.messages.unshift(...page.messages)
      answer.more = page.more
    }
    return readConversation(session, answer)
  }

  return {
    session,
    post,
    open,
    async list(closed = false) {
      const { threads, ...first } = await post<Inbox>('/api/desk/inbox', { closed })
      for (let after = first.next; after !== null;) {
        const page = await post<Inbox>('/api/desk/inbox', { closed, after })
        threads.push(...page.threads)
        after = page.next
      }
      return threads.map((thread) => openLine(session, thread))
    },
    async reply(thread, by, text) {
      const { keys, next: seq } = await open(thread)
      if (keys === null) throw new Error('the thread cannot be opened')
      const sealed = sealMessage(keys.keys, { ...keys.of, direction: 2, seq }, { text, by })
      await post('/api/desk/threads/reply', { thread, seq, message: toBase64url(sealed) })
    },
    claim: (thread) => post('/api/desk/threads/claim', { thread }),
    close: (thread) => post('/api/desk/threads/close', { thread }),
  }
}

function bodyOf<T>(path: string, answer: Answer<T>): T {
  if (answer.ok) return answer.body
  throw new Error(`${path}: ${answer.reason}${answer.code === undefined ? '' : ` ${answer.code}`}`)
}
