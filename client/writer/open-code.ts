import type { Thread } from '../../shared/api/public/threads.ts'
import type { Site } from '../../shared/api/public/site.ts'
import { readCode } from '../../shared/protocol/code/read-code.ts'
import { openedThread } from './parse-responses.ts'
import { enter, type OpenConversation, withMessages } from './open-thread.ts'
import { callPublic, type Deps } from './call-public.ts'
import type { CodeProblem, Failure, ReadThread } from './journey.ts'
import { hold, type Language, listsFor } from './code-keys.ts'

export type Entered = { ok: true; conversation: OpenConversation | null } | CodeProblem | Failure

/** Reads what was typed and opens the thread behind it. Nothing is sent for what cannot be a code. */
export async function openTyped(deps: Deps, site: Site, typed: string, language: Language): Promise<Entered> {
  const read = readCode(typed, listsFor(language))
  if (!('codes' in read)) {
    return {
      ok: false,
      reason: 'code',
      problem: read.problem,
      unknown: 'unknown' in read ? read.unknown : [],
    }
  }
  // The same six words may be a code in each list: all are tried before saying that nothing is there.
  for (const code of read.codes) {
    const held = await hold(code, site.site)
    const found = await fetchThread(deps, held.locator)
    if (!found.ok) return found
    if (found.thread === null) continue
    const conversation = enter(site.site, held, found.thread)
    return conversation === null ? { ok: false, reason: 'altered' } : { ok: true, conversation }
  }
  return { ok: true, conversation: null }
}

export type Refreshed = { ok: true; conversation: OpenConversation } | Failure

/** The open thread as the server has it now; the day it was last opened stays as it stood before this visit. */
export async function refresh(deps: Deps, conversation: OpenConversation): Promise<Refreshed> {
  const found = await fetchThread(deps, conversation.held.locator)
  if (!found.ok) return found
  if (found.thread === null) return { ok: false, reason: 'gone' }
  const fresh = enter(conversation.site, conversation.held, found.thread)
  if (fresh === null || !sameThread(fresh, conversation)) return { ok: false, reason: 'altered' }
  const { messages, more } = found.thread
  const first = conversation.thread.messages[0]?.seq ?? 0
  const reaches = messages.some((message) => message.seq <= first)
  const merged = withMessages(conversation, messages, reaches ? more : conversation.thread.more)
  const thread = {
    ...merged,
    state: fresh.thread.state,
    expiresDay: fresh.thread.expiresDay,
    lastOpenedDay: conversation.thread.lastOpenedDay,
  }
  return { ok: true, conversation: { ...conversation, thread } }
}

/** Up to four messages from before the earliest one that is here. */
export async function earlier(deps: Deps, conversation: OpenConversation): Promise<Refreshed> {
  const before = conversation.thread.messages[0]?.seq ?? 0
  const found = await fetchThread(deps, conversation.held.locator, before)
  if (!found.ok) return found
  if (found.thread === null) return { ok: false, reason: 'gone' }
  const thread = withMessages(conversation, found.thread.messages, found.thread.more)
  return { ok: true, conversation: { ...conversation, thread } }
}

/** Whether the centre has written or done something: what the writer sent themselves wakes the stream as well. */
export function isNews(seen: ReadThread, fresh: ReadThread): boolean {
  const last = seen.messages[seen.messages.length - 1]?.seq ?? -1
  const replied = fresh.messages.some(({ from, seq }) => from === 'centre' && seq > last)
  return replied || (fresh.state !== seen.state && fresh.state !== 'received')
}

type Found = { ok: true; thread: Thread | null } | Failure

async function fetchThread(deps: Deps, locator: string, before?: number): Promise<Found> {
  const body = before === undefined ? { locator } : { locator, before }
  const answer = await callPublic(deps, { path: '/api/threads/open', body })
  return answer.ok ? openedThread(answer.body) : answer
}

function sameThread(a: OpenConversation, b: OpenConversation): boolean {
  return (
    a.threadKey.every((byte, i) => byte === b.threadKey[i]) &&
    a.epochKey.every((byte, i) => byte === b.epochKey[i])
  )
}
