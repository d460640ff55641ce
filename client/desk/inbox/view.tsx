import { useRef } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Desk } from '../create-desk.ts'
import { waits } from './lines.ts'
import { faultText } from '../ui/fault-text.ts'
import { useTexts } from '../ui/texts.ts'
import { useStore } from '../core/use-store.ts'
import { LineView } from './line-row.tsx'

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The list: waiting ones first, and nothing in it moves until it is asked to. */
export function InboxView({ desk }: { desk: Desk }) {
  const texts = useTexts()
  const { inbox, thread } = useStore(desk.store)
  const t = texts.inbox
  const waiting = inbox.lines.filter(waits).length
  return (
    <nav class="pane inbox" id="inbox" tabIndex={-1} aria-label={inbox.closed ? t.closedTitle : t.title}>
      <div class="inbox-head">
        <h2>{inbox.closed ? t.closedTitle : t.title}</h2>
        {waiting > 0 && <span class="quiet">{t.waiting(waiting)}</span>}
        <Button kind="plain" onPress={() => void desk.list.showClosed(!inbox.closed)}>
          {inbox.closed ? t.showOpen : t.showClosed}
        </Button>
      </div>
      {inbox.news > 0 && (
        <Button kind="primary" class="news" onPress={desk.list.showNews}>
          {t.news(inbox.news)}
        </Button>
      )}
      {inbox.status === 'loading' && <output>{t.loading}</output>}
      {inbox.status === 'failed' && (
        <Notice kind="error">
          <p>
            {t.failed} {inbox.fault === null ? '' : faultText(texts, inbox.fault)}
          </p>
          <Button onPress={() => void desk.list.reload()}>{t.reload}</Button>
        </Notice>
      )}
      {inbox.status === 'ready' && inbox.lines.length === 0 && (
        <div class="nothing">
          <p>{inbox.closed ? t.emptyClosed : t.empty}</p>
          {!inbox.closed && <p class="quiet small">{t.emptyWhy}</p>}
        </div>
      )}
      <Lines desk={desk} open={thread?.id ?? null} />
      {inbox.next !== null && inbox.status === 'ready' && (
        <Button onPress={() => void desk.list.more()}>{t.more}</Button>
      )}
    </nav>
  )
}

function Lines({ desk, open }: { desk: Desk; open: string | null }) {
  const { inbox } = useStore(desk.store)
  const list = useRef<HTMLUListElement>(null)

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-thread]') ?? [])]
    const at = lines.findIndex((line) => line === document.activeElement)
    event.preventDefault()
    lines[step(at, lines.length - 1)]?.focus()
  }

  return (
    <ul class="lines" ref={list}>
      {inbox.lines.map((line) => (
        <li key={line.id}>
          <LineView
            line={line}
            open={line.id === open}
            onOpen={() => void desk.openThread(line.id)}
            onKeyDown={onKeyDown}
          />
        </li>
      ))}
    </ul>
  )
}
