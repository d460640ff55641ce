/** The one conversation that is open, and its draft. Sending is in `reply.ts`, taking and closing in `acts.ts`. */
import type { Conversation, SealedDraft } from '../../../shared/api/desk/desk-calls.ts'
import type { MessageBody } from '../../../shared/protocol/thread/message.ts'
import { wipe } from '../../../shared/protocol/primitives.ts'
import { type ReadConversation, readConversation } from './conversation.ts'
import { announce, callAs, type Core } from '../core/context.ts'
import type { OpenKeys } from '../inbox/lines.ts'
import { type DraftKeeper, keepDraft } from './keep-draft.ts'
import { newDraftId, openText, sealDraft, type SealedText, sealText } from '../keys/sealed-text.ts'
import { openingThread, type ThreadState } from '../core/state.ts'

/** A sealed reply whose fate is unknown: sent again byte for byte, so that it never doubles. */
export type Pending = { seq: number; text: string; by: string; sealed: string }

export type Room = {
  core: Core
  id: string
  keys: OpenKeys | null
  draftId: Uint8Array
  keeper: DraftKeeper
  pending: Pending | null
}

export function createRoom(core: Core, id: string): Room {
  const room: Room = {
    core,
    id,
    keys: null,
    draftId: newDraftId(),
    keeper: keepDraft({
      save: (body) => save(room, body),
      onStatus: (draft) => setThread(room, { draft }),
    }),
    pending: null,
  }
  core.store.set({ thread: openingThread(id) })
  return room
}

/** Changes what is shown of this room; nothing when another has been opened. */
export function setThread(room: Room, change: Partial<ThreadState>): void {
  const { thread } = room.core.store.get()
  if (thread?.id === room.id) room.core.store.set({ thread: { ...thread, ...change } })
}

export function shownThread(room: Room): ThreadState | null {
  const { thread } = room.core.store.get()
  return thread?.id === room.id ? thread : null
}

/** Fetches the conversation and shows it; null when that did not work, which is then shown. */
export async function fetchRoom(room: Room): Promise<ReadConversation | null> {
  const answer = await callAs<Conversation>(room.core, '/api/desk/threads/open', { thread: room.id })
  const { session } = room.core
  if (session === null || shownThread(room) === null) return null
  if (!answer.ok) {
    if (answer.code === 'thread.unknown') setThread(room, { status: 'gone', sealable: false })
    else if (shownThread(room)?.status === 'ready') setThread(room, { actFault: answer })
    else setThread(room, { status: 'failed', fault: answer })
    return null
  }
  const read = readConversation(session, answer.body)
  room.keys = read.keys
  const { line, turns, missing, next } = read
  const sealable = read.keys !== null
  setThread(room, { status: 'ready', fault: null, line, turns, missing, next, sealable, stale: false })
  if (turns.some(({ sealed }) => sealed === room.pending?.sealed)) acknowledge(room)
  return read
}

/** The text that was left here: what this page kept sealed before what the server has. */
export function restoreDraft(room: Room, read: ReadConversation): void {
  const kept = room.core.kept.get(room.id)
  const text = kept === undefined || read.keys === null ? null : openText(read.keys.staffKey, kept)
  if (kept !== undefined && text !== null) {
    room.draftId = kept.id
    setDraft(room, text, kept.by)
  } else if (read.draft === 'unreadable') {
    setThread(room, { draft: 'unreadable' })
  } else if (read.draft !== null) {
    const { id, body } = read.draft
    room.draftId = id
    setThread(room, { text: body.text, draft: 'saved' })
    if (body.by !== undefined) room.core.store.set({ by: body.by })
  }
  // A reply that got through while the desk was being locked is no draft any more.
  const last = [...read.turns].reverse().find(({ from }) => from === 'centre')?.body?.text
  if (last !== undefined && shownThread(room)?.text === last) dropDraft(room)
}

function setDraft(room: Room, text: string, by: string | undefined): void {
  if (by !== undefined) room.core.store.set({ by })
  typed(room, text)
}

/** What the editor holds now. */
export function typed(room: Room, text: string): void {
  setThread(room, { text, sendFault: null })
  room.keeper.change(bodyOf(text, room.core.store.get().by))
}

/** The reply is in the thread: here as soon as that is known, also when the answer to it was lost. */
export function acknowledge(room: Room): void {
  const { pending } = room
  room.pending = null
  setThread(room, { newFrom: null, sendFault: null })
  if (shownThread(room)?.text === pending?.text) forgetDraft(room)
  announce(room.core, 'sent')
}

/** What was sent is no draft any more; the server let go of its own with the reply. */
function forgetDraft(room: Room): void {
  room.core.kept.delete(room.id)
  room.draftId = newDraftId()
  setThread(room, { text: '', draft: 'none' })
}

function dropDraft(room: Room): void {
  forgetDraft(room)
  room.keeper.change({ text: '' })
  void room.keeper.flush()
}

export function bodyOf(text: string, by: string): MessageBody {
  return by === '' ? { text } : { text, by }
}

async function save(room: Room, body: MessageBody): Promise<'saved' | 'unsaved' | 'tooLong'> {
  const { core, id, keys, draftId } = room
  if (keys === null) return 'unsaved'
  const held = body.text === '' ? null : sealText(keys.staffKey, draftId, body)
  keep(core, id, held)
  const draft = held === null ? null : sealDraft(keys.staffKey, draftId, body)
  if (held !== null && draft === null) return 'tooLong'
  // Outlives the page: it may be closing.
  const answer = await callAs<unknown>(
    core,
    '/api/desk/threads/draft',
    { thread: id, draft },
    { keepalive: true },
  )
  if (answer.ok && core.kept.get(id) === held) core.kept.delete(id)
  return answer.ok ? 'saved' : 'unsaved'
}

function keep(core: Core, id: string, held: SealedText | null): void {
  if (held === null) core.kept.delete(id)
  else core.kept.set(id, held)
}

/** The draft is saved on the way out, and kept sealed in this page should that fail. */
export function leaveRoom(room: Room): void {
  // Sealed and sent within this call; the keys are not needed after it.
  const saving = room.keeper.flush()
  room.keeper.stop()
  void saving.finally(() => closeRoom(room))
}

/**
 * For a lock: seals the text at once and gives the draft that would still save it, null when that is not needed. The
 * room holds nothing afterwards.
 */
export function putAwayRoom(room: Room): { thread: string; draft: SealedDraft } | null {
  const thread = shownThread(room)
  void room.keeper.drop()
  room.keeper.stop()
  const { keys, draftId } = room
  const unsaved = thread !== null && thread.text !== '' && thread.draft !== 'saved'
  if (keys === null || !unsaved) {
    closeRoom(room)
    return null
  }
  const body = bodyOf(thread.text, room.core.store.get().by)
  room.core.kept.set(room.id, sealText(keys.staffKey, draftId, body))
  const draft = sealDraft(keys.staffKey, draftId, body)
  closeRoom(room)
  return draft === null ? null : { thread: room.id, draft }
}

function closeRoom(room: Room): void {
  if (room.keys !== null) wipe(room.keys.staffKey, room.keys.keys.toCentre, room.keys.keys.toWriter)
  room.keys = null
  room.pending = null
}
