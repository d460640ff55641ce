import { toBase64url } from '../../shared/bytes.ts'
import { dayOf } from '../../shared/days.ts'
import { sealMessage } from '../../shared/protocol/thread/message.ts'
import { nextSeq, type OpenConversation } from './open-thread.ts'
import { type Deps, tell } from './call-public.ts'
import type { Failure } from './journey.ts'
import { refresh } from './open-code.ts'

/** A follow-up on its way, kept so that a retry sends the same bytes. */
export type Pending = { text: string; seq: number; message: string }

/** What came of it; `pending` is what a retry needs. */
export type Sent =
  | { ok: true; conversation: OpenConversation }
  | (Failure & { pending: Pending | null; conversation: OpenConversation })

/**
 * Adds a message to the open thread. Where its number is taken the thread is read again and the author sees what is
 * new before anything is sealed anew (protocol 4); what they sent themselves, its answer lost, is nothing new to them.
 */
export async function followUp(
  deps: Deps,
  conversation: OpenConversation,
  text: string,
  kept: Pending | null,
): Promise<Sent> {
  const pending = kept?.text === text ? kept : prepare(conversation, text)
  const { seq, message } = pending
  const answer = await tell(deps, '/api/threads/messages', {
    locator: conversation.held.locator,
    seq,
    message,
  })
  if (answer.ok) return { ok: true, conversation: appended(deps, conversation, pending) }
  if (answer.code === 'message.seq_taken' || answer.code === 'message.seq_gap') {
    const fresh = await refresh(deps, conversation)
    if (!fresh.ok) return { ...fresh, pending: kept, conversation }
    if (isAllThatIsNew(kept, conversation, fresh.conversation))
      return followUp(deps, fresh.conversation, text, null)
    return { ok: false, reason: 'changed', pending: null, conversation: fresh.conversation }
  }
  return { ...answer, pending, conversation }
}

/** Whether one's own earlier text is all that has been added to what the author has seen. */
function isAllThatIsNew(own: Pending | null, seen: OpenConversation, now: OpenConversation): boolean {
  const news = now.thread.messages.filter(({ seq }) => seq >= nextSeq(seen.thread))
  const [first, ...more] = news
  return own !== null && more.length === 0 && first?.from === 'writer' && first.body?.text === own.text
}

function prepare(conversation: OpenConversation, text: string): Pending {
  const { threadKey, epochKey, keys } = conversation
  const seq = nextSeq(conversation.thread)
  const sealed = sealMessage(keys, { threadKey, epochKey, direction: 1, seq }, { text })
  return { text, seq, message: toBase64url(sealed) }
}

function appended(deps: Deps, conversation: OpenConversation, { seq, text }: Pending): OpenConversation {
  const mine = { seq, from: 'writer', day: dayOf(deps.now()), body: { text } } as const
  const messages = [...conversation.thread.messages.filter((message) => message.seq !== seq), mine]
  return { ...conversation, thread: { ...conversation.thread, messages, state: 'received' } }
}
