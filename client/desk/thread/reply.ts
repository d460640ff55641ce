import { toBase64url } from '../../../shared/bytes.ts'
import { fits, sealMessage } from '../../../shared/protocol/thread/message.ts'
import type { Fault } from '../core/api.ts'
import { callAs } from '../core/context.ts'
import { acknowledge, bodyOf, fetchRoom, type Room, setThread, shownThread, typed } from './room.ts'
import type { SendFault, ThreadState } from '../core/state.ts'

/** Seals and sends what the editor holds. Whatever happens, the text is in the thread or still in the editor. */
export async function sendReply(room: Room): Promise<void> {
  const thread = shownThread(room)
  const { keys } = room
  if (thread === null || keys === null || thread.sending) return
  const { by } = room.core.store.get()
  const obstacle = obstacleTo(thread, by)
  if (obstacle !== null) return setThread(room, { sendFault: { ok: false, reason: obstacle } })
  setThread(room, { sending: true, sendFault: null })
  // A draft saved after the reply would bring the text back.
  await room.keeper.drop()
  const pending = seal(room, thread, by)
  if (pending === null) return
  const body = { thread: room.id, seq: pending.seq, message: pending.sealed }
  const answer = await callAs<unknown>(room.core, '/api/desk/threads/reply', body)
  if (!answer.ok) await notSent(room, answer, thread.next)
  else {
    acknowledge(room)
    await fetchRoom(room)
  }
  setThread(room, { sending: false })
}

function obstacleTo(thread: ThreadState, by: string): 'empty' | 'by' | 'tooLong' | null {
  if (thread.text.trim() === '') return 'empty'
  if (by === '') return 'by'
  return fits(thread.text, by) ? null : 'tooLong'
}

/** The same text in the same place is the same bytes: a retry never doubles. Null when a lock came in between. */
function seal(room: Room, { text, next }: ThreadState, by: string): Room['pending'] {
  const { keys, pending } = room
  if (keys === null) return null
  if (pending?.seq === next && pending.text === text && pending.by === by) return pending
  const place = { ...keys.place, direction: 2, seq: next } as const
  const sealed = toBase64url(sealMessage(keys.keys, place, bodyOf(text, by)))
  room.pending = { seq: next, text, by, sealed }
  return room.pending
}

async function notSent(room: Room, fault: Fault, seq: number): Promise<void> {
  const { text } = shownThread(room) ?? { text: '' }
  // The text stands in the editor and is kept as a draft again.
  if (text !== '') typed(room, text)
  const taken = fault.code === 'message.seq_taken' || fault.code === 'message.seq_gap'
  if (!taken) return setThread(room, { sendFault: faultOf(fault) })
  const read = await fetchRoom(room)
  if (read === null) setThread(room, { sendFault: fault })
  // What took the place may have been this very reply, whose answer was lost on the way.
  else if (room.pending !== null)
    setThread(room, { newFrom: seq, sendFault: { ok: false, reason: 'changed' } })
}

function faultOf(fault: Fault): SendFault {
  if (fault.code === 'thread.unknown') return { ok: false, reason: 'gone' }
  if (fault.code === 'thread.claimed') return { ok: false, reason: 'claimed' }
  return fault.code === 'thread.full' ? { ok: false, reason: 'full' } : fault
}
