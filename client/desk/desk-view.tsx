import { useEffect } from 'preact/hooks'
import { Bar } from './bar.tsx'
import type { Core } from './core/context.ts'
import { useStore } from './core/use-store.ts'
import type { Desk } from './create-desk.ts'
import { InboxView } from './inbox/view.tsx'
import type { Threads } from './thread/thread-feature.ts'
import { ThreadView } from './thread/view.tsx'
import { useTexts } from './ui/texts.ts'

/** The list and the conversation: side by side where there is room, one at a time where there is not. */
export function DeskView({ core, inbox, threads, signIn, presence, connection }: Desk) {
  const texts = useTexts()
  const opened = useStore(threads.store, (state) => state.opened)

  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) threads.leave()
    }
    addEventListener('keydown', back)
    return () => removeEventListener('keydown', back)
  }, [threads])

  return (
    <div class="desk" data-open={opened === null ? undefined : ''}>
      <Bar signIn={signIn} presence={presence} connection={connection} isThreadOpen={opened !== null} />
      <main class="panes">
        <InboxView inbox={inbox} open={opened?.id ?? null} onOpen={(id) => void threads.open(id)} />
        <section class="pane room" id="room" tabIndex={-1} aria-label={texts.thread.region}>
          {opened === null ? (
            <NothingOpen />
          ) : (
            <ThreadView key={opened.id} threads={threads} opened={opened} />
          )}
        </section>
        <UndoLine threads={threads} />
      </main>
      <Announcements core={core} />
    </div>
  )
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

function UndoLine({ threads }: { threads: Threads }) {
  const { said } = useTexts()
  const undo = useStore(threads.store, (state) => state.undo)
  return (
    <div class="undo" hidden={undo === null}>
      {undo !== null && (
        <>
          <span>{said[undo.kind]}</span>
          <button type="button" class="button" onClick={() => void threads.undo()}>
            {said.undo}
          </button>
        </>
      )}
    </div>
  )
}

function Announcements({ core }: { core: Core }) {
  const texts = useTexts()
  const announcement = useStore(core.store, (state) => state.announcement)
  return (
    <output class="unseen">
      {announcement === null ? '' : <span key={announcement.serial}>{announcement.say(texts)}</span>}
    </output>
  )
}
