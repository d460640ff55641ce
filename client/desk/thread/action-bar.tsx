import { Button } from '../../ui/button.tsx'
import type { Line } from '../inbox/lines.ts'
import { useStore } from '../core/use-store.ts'
import { faultText } from '../ui/fault-text.ts'
import { Parts } from '../ui/parts.tsx'
import { useTexts } from '../ui/texts.ts'
import { standing, whenText } from '../inbox/line-text.ts'
import type { OpenedThread } from './opened-thread.ts'
import type { Threads } from './thread-feature.ts'

type ActionsProps = { threads: Threads; opened: OpenedThread; line: Line }

/** Where the thread stands, and what can be done with it. A colleague's thread is the colleague's to change. */
export function Actions({ threads, opened, line }: ActionsProps) {
  const texts = useTexts()
  const t = texts.thread
  const fault = useStore(opened.view, (view) => view.transitionFault)
  const theirs = line.claimedBy !== null && !line.mine
  const closed = line.state === 'closed'
  return (
    <div class="actions">
      <Parts class="quiet" parts={[whenText(texts, line), ...standing(texts, line)]} />
      {!theirs && (
        <div class="row">
          {!closed && (
            <Button onPress={() => void threads.transition(line.mine ? 'release' : 'claim')}>
              {line.mine ? t.release : t.claim}
            </Button>
          )}
          <Button onPress={() => void threads.transition(closed ? 'reopen' : 'close')}>
            {closed ? t.reopen : t.close}
          </Button>
        </div>
      )}
      <p class="wrong" role="alert">
        {fault === null
          ? ''
          : fault === 'claimed'
            ? t.claimed
            : `${t.transitionFailed} ${faultText(texts, fault)}`}
      </p>
    </div>
  )
}
