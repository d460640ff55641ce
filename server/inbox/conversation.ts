/** One conversation at the desk, page by page, with this member's own draft. */
import type { Conversation } from '../../shared/api/desk/desk-calls.ts'
import { CONVERSATION_PAGE } from '../../shared/sizes.ts'
import type { Db } from '../db/schema.ts'
import { listMessages } from '../threads/messages.ts'
import { findDraft } from './drafts.ts'
import { findLine, type Viewer } from './list.ts'

export async function openConversation(
  db: Db,
  viewer: Viewer,
  { thread: threadId, before }: { thread: string; before?: number },
): Promise<Conversation> {
  const thread = await findLine(db, viewer, threadId)
  const messages = await listMessages(db, threadId, CONVERSATION_PAGE, before)
  return {
    thread,
    messages,
    more: (messages[0]?.seq ?? 0) > 0,
    draft: await findDraft(db, viewer.id, threadId),
  }
}
