import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Desk } from '../create-desk.ts'
import type { ThreadState } from '../core/state.ts'
import { faultText } from '../ui/fault-text.ts'
import { useTexts } from '../ui/texts.ts'
import { useStore } from '../core/use-store.ts'
import { Actions } from './action-bar.tsx'
import { Editor } from './editor.tsx'
import { titleText } from '../inbox/line-row.tsx'
import { SummaryView } from './summary-list.tsx'
import { Turns } from './turns.tsx'

/** The open conversation: what was given, what was said, and the reply. */
export function ThreadView({ desk }: { desk: Desk }) {
  const { thread } = useStore(desk.store)
  return thread === null ? null : <Opened desk={desk} thread={thread} />
}

type OpenedProps = { desk: Desk; thread: ThreadState }

function Opened({ desk, thread }: OpenedProps) {
  const texts = useTexts()
  const t = texts.thread
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [thread.id])
  const { line } = thread
  return (
    <>
      <div class="room-head">
        <Button kind="plain" class="to-list" onPress={desk.leaveThread}>
          {texts.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {line === null ? texts.thread.region : titleText(texts, line)}
        </h2>
        {line !== null && thread.status === 'ready' && <Actions desk={desk} thread={thread} line={line} />}
      </div>
      <div class="room-said">
        {thread.status === 'loading' && <output>{t.loading}</output>}
        {thread.status === 'failed' && (
          <Notice kind="error">
            <p>
              {t.failed} {thread.fault === null ? '' : faultText(texts, thread.fault)}
            </p>
            <Button onPress={() => void desk.refreshThread()}>{texts.again}</Button>
          </Notice>
        )}
        {thread.status === 'gone' && (
          <Notice>
            <p>{t.gone}</p>
            {thread.text !== '' && <p>{t.goneText}</p>}
          </Notice>
        )}
        {line !== null && <SummaryView line={line} />}
        <Turns thread={thread} professional={line?.summary?.as === 'professional'} />
        {thread.stale && (
          <Notice>
            <p>{t.stale}</p>
            <Button onPress={() => void desk.refreshThread()}>{t.showStale}</Button>
          </Notice>
        )}
      </div>
      {line !== null && <Editor desk={desk} thread={thread} line={line} />}
    </>
  )
}
