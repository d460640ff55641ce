import { useText, type Locale } from '../../i18n/text.ts'
import { localToday } from '../../../shared/days.ts'
import { Notice } from '../../ui/notice.tsx'
import type { Failure } from '../../writer/journey.ts'
import { Calls } from './phone-line-list.tsx'
import { Reload } from './reload.tsx'

/** Said when a server that is busy does not say for how long. */
const BUSY_SECONDS = 60

type TroubleProps = {
  failure: Failure
  kept: keyof Locale['problem']['kept']
  /** What it means for what was begun. */
  meaning?: string | undefined
}

/**
 * What went wrong, what is kept, what to do next, whom to call. It stands below the button that was pressed: a second
 * press must not meet a number to call where the button was.
 */
export function Trouble({ failure, kept, meaning }: TroubleProps) {
  const text = useText()
  const [what, next] = explain(text, failure)
  return (
    <Notice kind="error" grabs>
      <h2>{text.problem.title}</h2>
      {meaning !== undefined && <p>{meaning}</p>}
      <p>
        {what} {text.problem.kept[kept]}
      </p>
      <p>
        {next} {kept === 'text' && failure.reason === 'offline' && text.problem.offline.once}
      </p>
      {failure.reason === 'stale' && <Reload />}
      <p>{text.problem.calls}</p>
      <Calls />
    </Notice>
  )
}

/** What happened and what to do next, in words. */
export function explain(text: Locale, failure: Failure): [string, string] {
  const { reason, retrySeconds = BUSY_SECONDS } = failure
  const { busy, clock } = text.problem
  if (reason === 'busy') return [busy.what, waitText(text, retrySeconds)]
  if (reason === 'server' && failure.retrySeconds !== undefined)
    return [text.problem.server.what, waitText(text, failure.retrySeconds)]
  if (reason === 'clock') return [clock.what(failure.deviceDay ?? localToday()), clock.next]
  return [text.problem[reason].what, text.problem[reason].next]
}

function waitText({ problem: { busy } }: Locale, seconds: number): string {
  return seconds < 60 ? busy.seconds(seconds) : busy.minutes(Math.ceil(seconds / 60))
}
