import { dayOf } from '../../../shared/days.ts'
import type { Texts } from '../../i18n/desk/index.ts'
import { topicText } from '../ui/summary-text.ts'
import { type Line, waits } from './lines.ts'

/** What a line is called: its topic, where one was given. */
export function titleText(texts: Texts, line: Line): string {
  if (line.summary === null) return texts.line.unreadable
  return line.summary.topic === undefined ? texts.line.noTopic : topicText(texts, line.summary.topic)
}

function stateText({ line: t }: Texts, line: Line): string {
  return line.state === 'received' && line.messageCount > 1 ? t.followUp : t.state[line.state]
}

function ownerText({ line: t }: Texts, line: Line): string {
  if (line.mine) return t.mine
  return line.claimedBy === null ? t.free : t.by(line.claimedBy.name)
}

/** Where a thread stands: its state, who has it, and whether the reply has been read. */
export function standing(texts: Texts, line: Line): string[] {
  const { collected, notCollected } = texts.line
  const read = line.state === 'answered' ? [line.collected ? collected : notCollected] : []
  // That it is answered stands with the day already.
  const state = line.state === 'answered' ? [] : [stateText(texts, line)]
  return [...state, ...read, ownerText(texts, line)]
}

export function whenText({ line: t }: Texts, line: Line): string {
  const days = daysSince(line.lastDay)
  if (waits(line)) return t.waits(daysSince(line.waitingDay ?? line.lastDay))
  return line.state === 'closed' ? t.closed(days) : t.answered(days)
}

/** Stored days are UTC's, and so is what they are counted from: by the reader's own midnight, a day would be too many. */
function daysSince(day: number): number {
  return Math.max(0, dayOf(Date.now()) - day)
}
