import { Parts } from '../ui/parts.tsx'
import { beforeText, summaryParts } from '../ui/summary-text.ts'
import { useTexts } from '../ui/texts.ts'
import type { Line } from './lines.ts'
import { standing, titleText, whenText } from './line-text.ts'

type LineProps = { line: Line; open: boolean; onOpen: () => void; onKeyDown: (event: KeyboardEvent) => void }

/** One question in the list. State and owner are told by words and shape, never by colour alone. */
export function LineRow({ line, open, onOpen, onKeyDown }: LineProps) {
  const texts = useTexts()
  const { summary } = line
  const parts = summary === null ? [] : summaryParts(texts, summary)
  return (
    <button
      type="button"
      class="line"
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
