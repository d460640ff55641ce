import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { sameFields, useStore } from '../core/use-store.ts'
import { titleText } from '../inbox/line-text.ts'
import { faultText } from '../ui/fault-text.ts'
import { useTexts } from '../ui/texts.ts'
import { Actions } from './action-bar.tsx'
import { Editor } from './editor.tsx'
import type { OpenedThread } from './opened-thread.ts'
import { SummaryView } from './summary-list.tsx'
import type { Threads } from './thread-feature.ts'
import { TurnList } from './turn-list.tsx'

type Props = { threads: Threads; opened: OpenedThread }

/** The open conversation: what was given, what was said, and the reply. Each part follows what it shows. */
export function ThreadView(props: Props) {
  return (
    <>
      <Head {...props} />
      <div class="room-said">
        <Status {...props} />
        <TurnList {...props} />
        <Stale {...props} />
      </div>
      <Editor {...props} />
    </>
  )
}

function Head({ threads, opened }: Props) {
  const texts = useTexts()
  const line = useStore(opened.view, (view) => view.line)
  const isReady = useStore(opened.view, ({ status }) => status === 'ready')
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <div class="room-head">
      <Button kind="plain" class="to-list" onPress={threads.leave}>
        {texts.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {line === null ? texts.thread.region : titleText(texts, line)}
      </h2>
      {line !== null && isReady && <Actions threads={threads} opened={opened} line={line} />}
    </div>
  )
}

function Status({ threads, opened }: Props) {
  const texts = useTexts()
  const t = texts.thread
  const { status, fault, line, hasText } = useStore(
    opened.view,
    (view) => ({ status: view.status, fault: view.fault, line: view.line, hasText: view.text !== '' }),
    sameFields,
  )
  return (
    <>
      {status === 'loading' && <output>{t.loading}</output>}
      {status === 'failed' && (
        <Notice kind="error">
          <p>
            {t.failed} {fault === null ? '' : faultText(texts, fault)}
          </p>
          <Button onPress={() => void threads.refresh()}>{texts.again}</Button>
        </Notice>
      )}
      {status === 'gone' && (
        <Notice>
          <p>{t.gone}</p>
          {hasText && <p>{t.goneText}</p>}
        </Notice>
      )}
      {line !== null && <SummaryView line={line} />}
    </>
  )
}

function Stale({ threads, opened }: Props) {
  const { thread: t } = useTexts()
  const stale = useStore(opened.view, (view) => view.stale)
  if (!stale) return null
  return (
    <Notice>
      <p>{t.stale}</p>
      <Button onPress={() => void threads.refresh()}>{t.showStale}</Button>
    </Notice>
  )
}
