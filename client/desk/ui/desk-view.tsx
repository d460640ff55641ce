import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Texts } from '../../i18n/desk/index.ts'
import type { Desk } from '../create-desk.ts'
import type { Announcement } from '../core/state.ts'
import { useTexts } from './texts.ts'
import { useStore } from '../core/use-store.ts'
import { Bar } from './bar.tsx'
import { InboxView } from '../inbox/view.tsx'
import { ThreadView } from '../thread/view.tsx'

/** The list and the conversation: side by side where there is room, one at a time where there is not. */
export function DeskView({ desk }: { desk: Desk }) {
  const texts = useTexts()
  const { thread, announcement } = useStore(desk.store)
  const returnToRef = useRef<string | null>(null)
  const open = thread?.id ?? null

  useLayoutEffect(() => {
    if (open !== null) returnToRef.current = open
    else if (returnToRef.current !== null) focusLine(returnToRef.current)
  }, [open])

  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) desk.leaveThread()
    }
    addEventListener('keydown', back)
    return () => removeEventListener('keydown', back)
  }, [desk])

  return (
    <div class="desk" data-open={open === null ? undefined : ''}>
      <Bar desk={desk} />
      <main class="panes">
        <InboxView desk={desk} />
        <section class="pane room" id="room" tabIndex={-1} aria-label={texts.thread.region}>
          {open === null ? <NothingOpen /> : <ThreadView key={open} desk={desk} />}
        </section>
        <UndoLine desk={desk} />
      </main>
      <output class="unseen">
        {announcement === null ? '' : <span key={announcement.serial}>{saidText(texts, announcement)}</span>}
      </output>
    </div>
  )
}

/** Back in the list, focus is where it was. */
function focusLine(id: string): void {
  document.querySelector<HTMLElement>(`[data-thread="${id}"]`)?.focus()
}

function NothingOpen() {
  const texts = useTexts()
  return (
    <div class="nothing">
      <p>{texts.inbox.choose}</p>
      <p class="quiet small">{texts.inbox.keys}</p>
    </div>
  )
}

function UndoLine({ desk }: { desk: Desk }) {
  const { said } = useTexts()
  const { undo } = useStore(desk.store)
  return (
    <div class="undo" hidden={undo === null}>
      {undo !== null && (
        <>
          <span>{said[undo.kind]}</span>
          <button type="button" class="button" onClick={() => void desk.undo()}>
            {said.undo}
          </button>
        </>
      )}
    </div>
  )
}

function saidText({ said }: Texts, { kind, count }: Announcement): string {
  return kind === 'news' ? said.news(count) : said[kind]
}
