import type { Texts } from '../../i18n/desk/index.ts'
import { type Line, waits } from './lines.ts'
import { Parts } from '../ui/parts.tsx'
import { beforeText, summaryParts, today, topicText } from '../ui/summary-text.ts'
import { useTexts } from '../ui/texts.ts'

type LineProps = { line: Line; open: boolean; onOpen: () => void; onKeyDown: (event: KeyboardEvent) => void }

/** One question in the list. State and owner are told by words and shape, never by colour alone. */
export function LineView({ line, open, onOpen, onKeyDown }: LineProps) {
  const texts = useTexts()
  const { summary } = line
  const parts = summary === null ? [] : summaryParts(texts, summary)
  return (
    <button
      type="button"
      class="line"
      data-thread={line.id}
      data-state={line.state}
      data-mine={line.mine ? '' : undefined}
      aria-current={open ? 'true' : undefined}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span class="line-row">
        <span class="mark" aria-hidden="true" />
        <span class="line-topic" dir="auto">
          {titleText(texts, line)}
        </span>
        <Pause />
        <span class="line-when">{whenText(texts, line)}</span>
      </span>
      <Pause />
      {summary?.before !== undefined && (
        <>
          <span class="line-row line-before" dir="auto">
            <span class="unseen">{texts.line.beforeLabel}: </span>
            {beforeText(texts, summary.before)}
          </span>
          <Pause />
        </>
      )}
      <Parts class="quiet" parts={[...standing(texts, line), ...parts]} />
    </button>
  )
}

/** What stands apart on the screen is heard apart too. */
function Pause() {
  return <span class="unseen">. </span>
}

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
  const days = today() - line.lastDay
  if (waits(line)) return t.waits(today() - (line.waitingDay ?? line.lastDay))
  return line.state === 'closed' ? t.closed(days) : t.answered(days)
}
