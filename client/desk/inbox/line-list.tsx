import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { sameFields, useStore } from '../core/use-store.ts'
import type { Inbox } from './inbox-feature.ts'
import { LineRow } from './line-row.tsx'
import { ListWindow } from './list-window.ts'

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** So many lines before the end of what has been fetched, the next page is. */
const NEAR_END = 60

type LineListProps = { inbox: Inbox; open: string | null; onOpen: (id: string) => void }

/** The lines, walked by arrow keys; those far from what is in sight are not in the document, but are counted. */
export function LineList({ inbox, open, onOpen }: LineListProps) {
  const { lines, total, status, next } = useStore(
    inbox.store,
    (state) => ({ lines: state.lines, total: state.total, status: state.status, next: state.next }),
    sameFields,
  )
  const { list, win } = useListWindow()
  const ids = lines.map(({ id }) => id)
  const { rows, after, end } = win.place(ids)
  useReturn(open, win)
  const wantsMore = status === 'ready' && next !== null && end > lines.length - NEAR_END
  useEffect(() => {
    if (wantsMore) void inbox.more()
  }, [inbox, wantsMore, lines.length])

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = STEPS[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    win.focusRow(ids[step(index, ids.length - 1)] ?? '')
  }

  // The first row's gap is the list's padding: as a margin it would move the list itself, by which all is measured.
  return (
    <ul
      class="lines"
      ref={list}
      style={{ paddingBlock: `${rows[0]?.gap ?? 0}px ${after}px` }}
      onFocusIn={win.onFocusIn}
      onFocusOut={win.onFocusOut}
    >
      {rows.map(({ index, gap }, nth) => {
        const line = lines[index]
        return (
          line !== undefined && (
            <li
              key={line.id}
              data-row={line.id}
              aria-posinset={index + 1}
              aria-setsize={Math.max(total, lines.length)}
              style={{ marginBlockStart: `${nth === 0 ? 0 : gap}px` }}
            >
              <LineRow
                line={line}
                open={line.id === open}
                onOpen={() => onOpen(line.id)}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}

function useListWindow() {
  const list = useRef<HTMLUListElement>(null)
  const [, setRenders] = useState(0)
  const [win] = useState(() => new ListWindow('.pane', () => setRenders((renders) => renders + 1)))
  useLayoutEffect(() => (list.current === null ? undefined : win.follow(list.current)), [win])
  useLayoutEffect(() => win.settle())
  return { list, win }
}

/** Back in the list, focus is where it was. */
function useReturn(open: string | null, win: ListWindow): void {
  const cameFromRef = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (open !== null) cameFromRef.current = open
    else if (cameFromRef.current !== null) win.focusRow(cameFromRef.current)
  }, [open, win])
}
