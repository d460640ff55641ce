import type { InboxThread } from '../../../shared/api/desk/desk-calls.ts'
import { fromBase64url } from '../../../shared/bytes.ts'
import { openSummary, type Summary, type ThreadKeys } from '../../../shared/protocol/thread/message.ts'
import { centreKeys, type SessionKeys, staffKey } from '../../../shared/protocol/thread/thread-keys.ts'
import { careful } from '../core/null-if-malformed.ts'
import type { DeskSession } from '../keys/session.ts'

/** What opens one thread at the desk. */
export type OpenKeys = { place: ThreadKeys; keys: SessionKeys; staffKey: Uint8Array }

/** Why a line can only be listed: no key for its epoch, keys that cannot be, a summary that does not open. */
export type Unreadable = 'epoch' | 'keys' | 'summary'

/** One line of the list. `summary` is null exactly when `unreadable` says why. */
export type Line = {
  id: string
  state: InboxThread['state']
  openedDay: number
  lastDay: number
  waitingDay: number | null
  collected: boolean
  messageCount: number
  claimedBy: InboxThread['claimedBy']
  mine: boolean
  summary: Summary | null
  unreadable: Unreadable | null
}

/** The keys of a thread, or why there are none. */
export function threadKeys(session: DeskSession, thread: InboxThread): OpenKeys | 'epoch' | 'keys' {
  const secret = session.epochs.get(thread.epochKey)
  if (secret === undefined) return 'epoch'
  const opened = careful(() => {
    const threadKey = fromBase64url(thread.threadKey, 32)
    const epochKey = fromBase64url(thread.epochKey, 32)
    return {
      place: { threadKey, epochKey },
      keys: centreKeys(epochKey, secret, threadKey),
      staffKey: staffKey(threadKey, secret),
    }
  })
  return opened ?? 'keys'
}

/** A thread as the list shows it. Whatever a stranger put into it, it becomes a line. */
export function readLine(session: DeskSession, thread: InboxThread): Line {
  const opened = threadKeys(session, thread)
  const summary =
    typeof opened === 'string'
      ? null
      : careful(() => openSummary(opened.keys, opened.place, fromBase64url(thread.summary)))
  const unreadable = typeof opened === 'string' ? opened : summary === null ? 'summary' : null
  const { id, state, openedDay, lastDay, waitingDay, collected, messageCount, claimedBy } = thread
  const mine = claimedBy?.id === session.member.id
  return {
    id,
    state,
    openedDay,
    lastDay,
    waitingDay,
    collected,
    messageCount,
    claimedBy,
    mine,
    summary,
    unreadable,
  }
}

/** Whether somebody waits for a reply. */
export function waits(line: Line): boolean {
  return line.state === 'received' || line.state === 'answering'
}

/**
 * What a new listing changes: `kept` are the lines on the screen with what is known of them now, in the places they have;
 * `news` is how many questions or follow-ups have come that the screen does not show.
 */
export function compare(shown: readonly Line[], listed: readonly Line[]): { kept: Line[]; news: number } {
  const byId = new Map(listed.map((line) => [line.id, line]))
  const known = new Map(shown.map((line) => [line.id, line]))
  const news = listed.filter((line) => waits(line) && !isKnown(line, known.get(line.id))).length
  return { kept: shown.map((line) => update(line, byId.get(line.id))), news }
}

function isKnown(line: Line, before: Line | undefined): boolean {
  return before !== undefined && line.messageCount === before.messageCount
}

/** A line keeps its message count until its news has been let in: that is what tells it is new. */
function update(line: Line, now: Line | undefined): Line {
  if (now === undefined) return line
  return isKnown(now, line)
    ? now
    : { ...now, messageCount: line.messageCount, state: line.state, lastDay: line.lastDay }
}
