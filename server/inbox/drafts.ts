/** Drafts: at most one a member and thread, each its author's own. */
import type { SealedDraft } from '../../shared/api/desk/desk-calls.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import { toBase64url } from '../db/base64url.ts'
import type { Db } from '../db/schema.ts'
import type { Viewer } from './list.ts'
import { inLockedThread } from './locked-thread.ts'

export async function findDraft(db: Db, memberId: string, threadId: string): Promise<SealedDraft | null> {
  const draft = await db
    .selectFrom('drafts')
    .select(['id', 'sealed'])
    .where('thread_id', '=', threadId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return draft === undefined ? null : { id: draft.id, sealed: toBase64url(draft.sealed) }
}

export function saveDraft(
  db: Db,
  viewer: Viewer,
  threadId: string,
  draft: SealedDraft | null,
): Promise<void> {
  return inLockedThread(db, viewer, threadId, async (trx) => {
    await deleteDraft(trx, viewer.id, threadId)
    if (draft === null) return
    await trx
      .insertInto('drafts')
      .values({
        thread_id: threadId,
        member_id: viewer.id,
        id: draft.id,
        sealed: fromBase64url(draft.sealed),
      })
      .execute()
  })
}

export async function deleteDraft(db: Db, memberId: string, threadId: string): Promise<void> {
  await db.deleteFrom('drafts').where('thread_id', '=', threadId).where('member_id', '=', memberId).execute()
}
