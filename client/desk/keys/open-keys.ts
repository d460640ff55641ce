import type { InboxThread } from '../../../shared/api/desk/desk-calls.ts'
import { fromBase64url } from '../../../shared/bytes.ts'
import type { ThreadKeys } from '../../../shared/protocol/thread/message.ts'
import { centreKeys, type SessionKeys, staffKey } from '../../../shared/protocol/thread/thread-keys.ts'
import { nullIfMalformed } from '../core/null-if-malformed.ts'
import type { DeskSession } from './session.ts'

/** What opens the summary and the messages of one thread: the thread's and the epoch's public keys, and the session keys. */
export type LineKeys = { of: ThreadKeys; keys: SessionKeys }

/** What opens everything of a thread, the staff's drafts too. */
export type OpenKeys = LineKeys & { staffKey: Uint8Array }

/** The keys of a line, at the cost of one scalar multiplication; or why there are none. */
export function lineKeys(session: DeskSession, thread: InboxThread): LineKeys | 'epoch' | 'keys' {
  const secret = session.epochs.get(thread.epochKey)
  if (secret === undefined) return 'epoch'
  const opened = nullIfMalformed(() => {
    const of = {
      threadKey: fromBase64url(thread.threadKey, 32),
      epochKey: fromBase64url(thread.epochKey, 32),
    }
    return { of, keys: centreKeys(of.epochKey, secret, of.threadKey) }
  })
  return opened ?? 'keys'
}

/** The keys of a thread that is opened; null when nothing in it can be. */
export function openKeys(session: DeskSession, thread: InboxThread): OpenKeys | null {
  const opened = lineKeys(session, thread)
  const secret = session.epochs.get(thread.epochKey)
  if (typeof opened === 'string' || secret === undefined) return null
  return { ...opened, staffKey: staffKey(opened.of.threadKey, secret) }
}
