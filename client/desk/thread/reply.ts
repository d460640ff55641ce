import { toBase64url } from '../../../shared/bytes.ts'
import { fits, sealMessage } from '../../../shared/protocol/thread/message.ts'
import type { InboxThread } from '../../../shared/api/desk/desk-calls.ts'
import type { Fault } from '../core/api.ts'
import { typed } from './draft.ts'
import { joinTurns } from './conversation.ts'
import { acknowledge, fetchNewest, showLine, showTurns } from './fetch-conversation.ts'
import { bodyOf, type OpenedThread, type Pending } from './opened-thread.ts'
import type { OpenThreadView, SendFault } from './state.ts'

/** Seals and sends what the editor holds. Whatever happens, the text is in the thread or still in the editor. */
export async function sendReply(opened: OpenedThread): Promise<void> {
  const { view, core, profession } = opened
  const shown = view.get()
  if (opened.keys === null || shown.sending) return
  const { by } = profession.get()
  const obstacle = obstacleTo(shown, by)
  if (obstacle !== null) return view.set({ sendFault: { ok: false, reason: obstacle } })
  view.set({ sending: true, sendFault: null })
  // A draft saved after the reply would bring the text back.
  await opened.keeper.drop()
  const pending = seal(opened, shown, by)
  if (pending === null) return
  const body = { thread: opened.id, seq: pending.seq, message: pending.sealed }
  const answer = await core.call('/api/desk/threads/reply', body)
  if (opened.isLeft) return
  if (!answer.ok) await notSent(opened, answer, pending.seq)
  else showReply(opened, pending, answer.body.thread)
  view.set({ sending: false })
}

function obstacleTo({ text }: OpenThreadView, by: string): 'empty' | 'by' | 'tooLong' | null {
  if (text.trim() === '') return 'empty'
  if (by === '') return 'by'
  return fits(text, by) ? null : 'tooLong'
}

/** The same text in the same place is the same bytes: a retry never doubles. Null when a lock came in between. */
function seal(opened: OpenedThread, { text, next }: OpenThreadView, by: string): Pending | null {
  const { keys, pending } = opened
  if (keys === null) return null
  if (pending?.seq === next && pending.text === text && pending.by === by) return pending
  const place = { ...keys.of, direction: 2, seq: next } as const
  const sealed = toBase64url(sealMessage(keys.keys, place, bodyOf(text, by)))
  opened.pending = { seq: next, text, by, sealed }
  return opened.pending
}

/** The reply in its place, without asking for what is known. Had something come behind it, that is said. */
function showReply(opened: OpenedThread, { seq, text, by, sealed }: Pending, thread: InboxThread): void {
  const { turns, more } = opened.view.get()
  const body = bodyOf(text, by)
  const turn = { seq, from: 'centre', day: thread.lastDay, body, doubled: false, sealed } as const
  showLine(opened, thread)
  showTurns(opened, { turns: joinTurns(turns, [turn]), more }, seq + 1)
  opened.view.set({ stale: thread.messageCount > seq + 1 })
  acknowledge(opened)
}

async function notSent(opened: OpenedThread, fault: Fault, seq: number): Promise<void> {
  const { view } = opened
  const { text } = view.get()
  // The text stands in the editor and is kept as a draft again.
  if (text !== '') typed(opened, text)
  const taken = fault.code === 'message.seq_taken' || fault.code === 'message.seq_gap'
  if (!taken) return view.set({ sendFault: faultOf(fault) })
  const read = await fetchNewest(opened)
  if (read === null) view.set({ sendFault: fault })
  // What took the place may have been this very reply, whose answer was lost on the way.
  else if (opened.pending !== null) view.set({ newFrom: seq, sendFault: { ok: false, reason: 'changed' } })
}

function faultOf(fault: Fault): SendFault {
  if (fault.code === 'thread.unknown') return { ok: false, reason: 'gone' }
  if (fault.code === 'thread.claimed') return { ok: false, reason: 'claimed' }
  return fault.code === 'thread.full' ? { ok: false, reason: 'full' } : fault
}
