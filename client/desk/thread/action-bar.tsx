import { Button } from '../../ui/button.tsx'
import type { Desk } from '../create-desk.ts'
import type { Line } from '../inbox/lines.ts'
import type { ThreadState } from '../core/state.ts'
import { faultText } from '../ui/fault-text.ts'
import { Parts } from '../ui/parts.tsx'
import { useTexts } from '../ui/texts.ts'
import { standing, whenText } from '../inbox/line-row.tsx'

type ActionsProps = { desk: Desk; thread: ThreadState; line: Line }

/** Where the thread stands, and what can be done with it. A colleague's thread is the colleague's to change. */
export function Actions({ desk, thread, line }: ActionsProps) {
  const texts = useTexts()
  const t = texts.thread
  const theirs = line.claimedBy !== null && !line.mine
  const closed = line.state === 'closed'
  return (
    <div class="actions">
      <Parts class="quiet" parts={[whenText(texts, line), ...standing(texts, line)]} />
      {!theirs && (
        <div class="row">
          {!closed && (
            <Button onPress={() => void desk.act(line.mine ? 'release' : 'claim')}>
              {line.mine ? t.release : t.claim}
            </Button>
          )}
          <Button onPress={() => void desk.act(closed ? 'reopen' : 'close')}>
            {closed ? t.reopen : t.close}
          </Button>
        </div>
      )}
      <p class="wrong" role="alert">
        {thread.actFault === null
          ? ''
          : thread.actFault === 'claimed'
            ? t.claimed
            : `${t.actFailed} ${faultText(texts, thread.actFault)}`}
      </p>
    </div>
  )
}
