import type { InboxThread } from '../../../shared/api/desk/desk-calls.ts'
import { fromBase64url } from '../../../shared/bytes.ts'
import { wipe } from '../../../shared/protocol/primitives.ts'
import { openSummary, type Summary } from '../../../shared/protocol/thread/message.ts'
import { nullIfMalformed } from '../core/null-if-malformed.ts'
import { lineKeys } from '../keys/open-keys.ts'
import type { DeskSession } from '../keys/session.ts'

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

/** What a thread's summary says, or why it cannot be read. It costs a scalar multiplication, and never changes. */
export type OpenedSummary = Pick<Line, 'summary' | 'unreadable'>

export function openLineSummary(session: DeskSession, thread: InboxThread): OpenedSummary {
  const opened = lineKeys(session, thread)
  if (typeof opened === 'string') return { summary: null, unreadable: opened }
  const { keys, of } = opened
  const summary = nullIfMalformed(() => openSummary(keys, of, fromBase64url(thread.summary)))
  wipe(keys.toCentre, keys.toWriter)
  return { summary, unreadable: summary === null ? 'summary' : null }
}

/** A thread as the list shows it. Whatever a stranger put into it, it becomes a line. */
export function openLine(
  session: DeskSession,
  thread: InboxThread,
  opened: OpenedSummary = openLineSummary(session, thread),
): Line {
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
    ...opened,
  }
}

/** Whether somebody waits for a reply. */
export function waits(line: Line): boolean {
  return line.state === 'received' || line.state === 'answering'
}

/**
 * What a new listing changes. `lines` are those on the screen with what is known of them now, in the places they have;
 * behind them what was beyond the last page that had been fetched (`hadMore`), which moves nothing. `news` is how many
 * questions or follow-ups have come that the screen does not show.
 */
export function compare(
  shown: readonly Line[],
  listed: readonly Line[],
  hadMore = false,
): { lines: Line[]; news: number } {
  const listedById = new Map(listed.map((line) => [line.id, line]))
  const shownById = new Map(shown.map((line) => [line.id, line]))
  const end = hadMore ? endOfShown(listed, shownById) : listed.length
  const [within, beyond] = [listed.slice(0, end), listed.slice(end)]
  const news = within.filter((line) => waits(line) && !isSeen(line, shownById.get(line.id))).length
  return { lines: [...shown.map((line) => update(line, listedById.get(line.id))), ...beyond], news }
}

/** Behind the last line that is on the screen. */
function endOfShown(listed: readonly Line[], shown: ReadonlyMap<string, Line>): number {
  let end = listed.length
  while (end > 0 && !shown.has(listed[end - 1]?.id ?? '')) end--
  return end
}

function isSeen(line: Line, before: Line | undefined): boolean {
  return before !== undefined && line.messageCount === before.messageCount
}

/** A line keeps its message count until its news has been let in: that is what tells it is new. */
function update(line: Line, now: Line | undefined): Line {
  if (now === undefined) return line
  return isSeen(now, line)
    ? now
    : { ...now, messageCount: line.messageCount, state: line.state, lastDay: line.lastDay }
}
