/** The reply that is being written: saved sealed at the server, and kept sealed in this page until that has worked. */
import type { SealedDraft } from '../../../shared/api/desk/desk-calls.ts'
import type { MessageBody } from '../../../shared/protocol/thread/message.ts'
import { newDraftId, openText, sealDraft, sealText } from '../keys/sealed-text.ts'
import type { ReadConversation } from './conversation.ts'
import { bodyOf, clearView, forgetKeys, type OpenedThread } from './opened-thread.ts'

/** What the editor holds now. */
export function typed(opened: OpenedThread, text: string): void {
  opened.view.set({ text, sendFault: null })
  opened.keeper.change(bodyOf(text, opened.profession.get().by))
}

/** The text that was left here: what this page kept sealed before what the server has. */
export function restoreDraft(opened: OpenedThread, read: ReadConversation): void {
  const { view, profession } = opened
  const kept = opened.kept.get(opened.id)
  const text = kept === undefined || read.keys === null ? null : openText(read.keys.staffKey, kept)
  if (kept !== undefined && text !== null) {
    opened.draftId = kept.id
    if (kept.by !== undefined) profession.set({ by: kept.by })
    typed(opened, text)
  } else if (read.draft === 'unreadable') {
    view.set({ draft: 'unreadable' })
  } else if (read.draft !== null) {
    const { id, body } = read.draft
    opened.draftId = id
    view.set({ text: body.text, draft: 'saved' })
    if (body.by !== undefined) profession.set({ by: body.by })
  }
  // A reply that got through while the desk was being locked is no draft any more.
  const last = [...read.turns].reverse().find(({ from }) => from === 'centre')?.body?.text
  if (last !== undefined && view.get().text === last) dropDraft(opened)
}

/** What was sent is no draft any more; the server let go of its own with the reply. */
export function forgetDraft(opened: OpenedThread): void {
  opened.kept.delete(opened.id)
  opened.draftId = newDraftId()
  opened.view.set({ text: '', draft: 'none' })
}

function dropDraft(opened: OpenedThread): void {
  forgetDraft(opened)
  opened.keeper.change({ text: '' })
  void opened.keeper.flush()
}

export async function saveDraft(
  opened: OpenedThread,
  body: MessageBody,
): Promise<'saved' | 'unsaved' | 'tooLong'> {
  const { core, id, keys, kept, draftId } = opened
  if (keys === null) return 'unsaved'
  const held = body.text === '' ? null : sealText(keys.staffKey, draftId, body)
  if (held === null) kept.delete(id)
  else kept.set(id, held)
  const draft = held === null ? null : sealDraft(keys.staffKey, draftId, body)
  if (held !== null && draft === null) return 'tooLong'
  // Outlives the page: it may be closing.
  const answer = await core.call('/api/desk/threads/draft', { thread: id, draft }, { keepalive: true })
  if (answer.ok && kept.get(id) === held) kept.delete(id)
  return answer.ok ? 'saved' : 'unsaved'
}

/** The draft is saved on the way out, and kept sealed in this page should that fail. */
export function leaveThread(opened: OpenedThread): void {
  // Sealed and sent within this call; the keys are not needed after it.
  const saving = opened.keeper.flush()
  opened.keeper.stop()
  clearView(opened)
  void saving.finally(() => forgetKeys(opened))
}

/**
 * For a lock: seals the text at once and gives the draft that would still save it, null when that is not needed. The
 * thread holds nothing afterwards.
 */
export function putAwayThread(opened: OpenedThread): { thread: string; draft: SealedDraft } | null {
  void opened.keeper.drop()
  opened.keeper.stop()
  const draft = keepUnsaved(opened)
  clearView(opened)
  forgetKeys(opened)
  return draft === null ? null : { thread: opened.id, draft }
}

function keepUnsaved({ id, keys, draftId, kept, profession, view }: OpenedThread): SealedDraft | null {
  const { text, draft } = view.get()
  if (keys === null || text === '' || draft === 'saved') return null
  const body = bodyOf(text, profession.get().by)
  kept.set(id, sealText(keys.staffKey, draftId, body))
  return sealDraft(keys.staffKey, draftId, body)
}
