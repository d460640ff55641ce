import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Missing } from '../why-missing.ts'
import { Reload } from './reload.tsx'

type NotFetchedProps = { why: Missing; grabs?: boolean; onAgain: () => void }

/** A text that was asked for and did not come. Everything else is as it was. */
export function NotFetched({ why, grabs = false, onAgain }: NotFetchedProps) {
  const { foot, problem } = useText()
  return (
    <Notice kind="error" grabs={grabs}>
      {why === 'stale' ? (
        <>
          <p>{problem.stale.what}</p>
          <p>{problem.stale.next}</p>
          <Reload />
        </>
      ) : (
        <>
          <p>{foot.failed}</p>
          <Button onPress={onAgain}>{foot.again}</Button>
        </>
      )}
    </Notice>
  )
}
