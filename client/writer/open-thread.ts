import { fromBase64url, MalformedError } from '../../shared/bytes.ts'
import type { SealedMessage, Thread } from '../../shared/api/public/threads.ts'
import { type MessageBody, openMessage } from '../../shared/protocol/thread/message.ts'
import { missingSeqs } from '../../shared/protocol/thread/missing-seqs.ts'
import { openLock, type SessionKeys, writerKeys } from '../../shared/protocol/thread/thread-keys.ts'
import type { ReadMessage, ReadThread } from './journey.ts'
import type { HeldCode } from './code-keys.ts'

/** An open thread with its keys: everything that reading on, answering, exchanging and erasing need. */
export type OpenConversation = {
  site: string
  held: HeldCode
  threadKey: Uint8Array
  threadSecret: Uint8Array
  epochKey: Uint8Array
  keys: SessionKeys
  thread: ReadThread
}

/** The conversation behind a code, or null where its lock does not open: it was altered (protocol 3). */
export function enter(site: string, held: HeldCode, thread: Thread): OpenConversation | null {
  try {
    const threadKey = fromBase64url(thread.threadKey, 32)
    const epochKey = fromBase64url(thread.epoch.key, 32)
    const threadSecret = openLock(held.wrapKey, fromBase64url(thread.lock), threadKey, epochKey)
    if (threadSecret === null) return null
    const keys = writerKeys(threadKey, threadSecret, epochKey)
    const empty: ReadThread = {
      state: thread.state,
      openedDay: thread.openedDay,
      expiresDay: thread.expiresDay,
      lastOpenedDay: thread.lastOpenedDay,
      messages: [],
      more: false,
      missing: [],
      doubled: [],
      centre: thread.epoch.centre,
    }
    const conversation = { site, held, threadKey, threadSecret, epochKey, keys, thread: empty }
    return { ...conversation, thread: withMessages(conversation, thread.messages, thread.more) }
  } catch (error) {
    if (error instanceof MalformedError) return null
    throw error
  }
}

/**
 * The thread with these sealed messages among its own. What is there already stays as it was: what has been shown
 * to somebody is not changed by a later answer. `more` is whether still earlier ones exist.
 */
export function withMessages(
  conversation: OpenConversation,
  sealed: readonly SealedMessage[],
  more: boolean,
): ReadThread {
  const known = new Map(conversation.thread.messages.map((message) => [message.seq, message]))
  const doubled = new Set(conversation.thread.doubled)
  const seen = new Set<number>()
  for (const one of sealed) {
    if (seen.has(one.seq)) doubled.add(one.seq)
    seen.add(one.seq)
    if (!known.has(one.seq)) known.set(one.seq, read(conversation, one))
  }
  const messages = [...known.values()].sort((a, b) => a.seq - b.seq)
  return {
    ...conversation.thread,
    messages,
    more,
    missing: missingIn(messages, more),
    doubled: [...doubled].sort((a, b) => a - b),
  }
}

function read(conversation: OpenConversation, one: SealedMessage): ReadMessage {
  return {
    seq: one.seq,
    from: one.direction === 1 ? 'writer' : 'centre',
    day: one.day,
    body: bodyOf(conversation, one),
  }
}

function bodyOf(conversation: OpenConversation, one: SealedMessage): MessageBody | null {
  try {
    const { threadKey, epochKey, keys } = conversation
    const at = { threadKey, epochKey, direction: one.direction, seq: one.seq }
    return openMessage(keys, at, fromBase64url(one.sealed))
  } catch (error) {
    if (error instanceof MalformedError) return null
    throw error
  }
}

/** Between the first and the last, and before the first where nothing earlier exists. */
function missingIn(messages: readonly ReadMessage[], more: boolean): number[] {
  const seqs = messages.map(({ seq }) => seq)
  return missingSeqs(seqs, more ? (seqs[0] ?? 0) : 0, (seqs[seqs.length - 1] ?? -1) + 1)
}

/** The seq that the next message takes. */
export function nextSeq(thread: ReadThread): number {
  return (thread.messages[thread.messages.length - 1]?.seq ?? -1) + 1
}
