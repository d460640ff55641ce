/** What a member does with a thread. Every function refuses threads of epochs that the member does not hold. */
import type { Conversation, SealedDraft } from '../../shared/api/desk/desk-calls.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { THREAD_MESSAGES } from '../../shared/sizes.ts'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import { addMessage, CENTRE, listMessages } from '../threads/messages.ts'
import { centreOf } from '../threads/rows.ts'
import { readLine, visibleThreads } from './list.ts'

export async function openConversation(db: Db, memberId: string, threadId: string): Promise<Conversation> {
  const thread = await readLine(db, memberId, threadId)
  const messages = await listMessages(db, threadId, THREAD_MESSAGES)
  const draft = await db
    .selectFrom('drafts')
    .select(['id', 'sealed'])
    .where('thread_id', '=', threadId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return {
    thread,
    messages,
    more: (messages[0]?.seq ?? 0) > 0,
    draft: draft === undefined ? null : { id: draft.id, sealed: toBase64url(draft.sealed) },
  }
}

type Held = Awaited<ReturnType<typeof hold>>

/** Holds the thread's row until the transaction ends, so that two who act at once act one after the other. */
async function hold(trx: Db, memberId: string, threadId: string) {
  const visible = await visibleThreads(trx, memberId)
    .select('threads.id')
    .where('threads.id', '=', threadId)
    .executeTakeFirst()
  if (visible === undefined) throw new Refusal('thread.unknown')
  const thread = await trx
    .updateTable('threads')
    .set((eb) => ({ state: eb.ref('state') }))
    .where('id', '=', threadId)
    .returning(['id', 'epoch_id', 'state', 'message_count', 'claimed_by', 'reply_day', 'waiting_day'])
    .executeTakeFirst()
  if (thread === undefined) throw new Refusal('thread.unknown')
  return thread
}

function act(db: Db, memberId: string, threadId: string, change: (trx: Db, thread: Held) => Promise<void>) {
  return db.transaction().execute(async (trx) => {
    const thread = await hold(trx, memberId, threadId)
    await change(trx, thread)
  })
}

function refuseOthers(thread: Held, memberId: string): void {
  if (thread.claimed_by !== null && thread.claimed_by !== memberId) throw new Refusal('thread.claimed')
}

type NewReply = { thread: string; seq: number; sealed: Uint8Array }

/** The reply takes the thread for its author where nobody has it, and ends the author's draft. */
export function reply(db: Db, memberId: string, today: number, { thread: threadId, seq, sealed }: NewReply) {
  return act(db, memberId, threadId, async (trx, thread) => {
    const isNew = seq >= thread.message_count
    if (isNew) refuseOthers(thread, memberId)
    if (!(await addMessage(trx, thread, { direction: CENTRE, seq, sealed, day: today }))) return
    const { retention_days } = await centreOf(trx, thread.epoch_id)
    await trx
      .updateTable('threads')
      .set({
        state: 'answered',
        last_day: today,
        reply_day: today,
        waiting_day: null,
        expires_day: today + retention_days,
        message_count: thread.message_count + 1,
        claimed_by: thread.claimed_by ?? memberId,
      })
      .where('id', '=', threadId)
      .execute()
    await deleteDraft(trx, memberId, threadId)
  })
}

export function claim(db: Db, memberId: string, threadId: string) {
  return act(db, memberId, threadId, async (trx, thread) => {
    refuseOthers(thread, memberId)
    await trx
      .updateTable('threads')
      .set({ claimed_by: memberId, state: thread.state === 'received' ? 'answering' : thread.state })
      .where('id', '=', threadId)
      .execute()
  })
}

export function release(db: Db, memberId: string, threadId: string) {
  return act(db, memberId, threadId, async (trx, thread) => {
    refuseOthers(thread, memberId)
    await trx
      .updateTable('threads')
      .set({ claimed_by: null, state: thread.state === 'answering' ? 'received' : thread.state })
      .where('id', '=', threadId)
      .execute()
  })
}

export function close(db: Db, memberId: string, threadId: string) {
  return act(db, memberId, threadId, async (trx, thread) => {
    refuseOthers(thread, memberId)
    await trx.updateTable('threads').set({ state: 'closed' }).where('id', '=', threadId).execute()
  })
}

/** Back to what it was: answered, or waiting with or without somebody who has taken it. */
export function reopen(db: Db, memberId: string, threadId: string) {
  return act(db, memberId, threadId, async (trx, thread) => {
    refuseOthers(thread, memberId)
    if (thread.state !== 'closed') return
    const waiting = thread.claimed_by === null ? 'received' : 'answering'
    const state = thread.waiting_day === null ? 'answered' : waiting
    await trx.updateTable('threads').set({ state }).where('id', '=', threadId).execute()
  })
}

export function saveDraft(db: Db, memberId: string, threadId: string, draft: SealedDraft | null) {
  return act(db, memberId, threadId, async (trx) => {
    await deleteDraft(trx, memberId, threadId)
    if (draft === null) return
    await trx
      .insertInto('drafts')
      .values({ thread_id: threadId, member_id: memberId, id: draft.id, sealed: fromBase64url(draft.sealed) })
      .execute()
  })
}

async function deleteDraft(db: Db, memberId: string, threadId: string): Promise<void> {
  await db.deleteFrom('drafts').where('thread_id', '=', threadId).where('member_id', '=', memberId).execute()
}
