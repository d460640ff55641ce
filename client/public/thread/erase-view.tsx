import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure, ReadThread } from '../../writer/journey.ts'
import { usePage } from '../page.ts'
import { Heading } from '../parts/heading.tsx'
import { Trouble } from '../parts/trouble.tsx'

const SECONDS = 10

/** Ten seconds in which it can be undone, then done. */
export function Erase({ thread }: { thread: ReadThread }) {
  const text = useText()
  const { engine, go } = usePage()
  const [left, setLeft] = useState(SECONDS)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const begunRef = useRef(false)

  const erase = useCallback(async (): Promise<void> => {
    if (begunRef.current) return
    begunRef.current = true
    setBusy(true)
    setFailure(null)
    const erased = await engine.erase()
    begunRef.current = false
    setBusy(false)
    if (erased.ok) return go({ name: 'erased' })
    setFailure(erased)
  }, [engine, go])

  useEffect(() => {
    if (left === 0) return void erase()
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, erase])

  const counting = left > 0 && !busy
  return (
    <>
      <Heading
        busy={busy}
        back={counting ? text.erase.undo : text.back}
        onBack={() => go({ name: 'thread', thread })}
      >
        {text.thread.erase}
      </Heading>
      <p role="timer" class="lead">
        {counting ? text.erase.soon(left) : ''}
      </p>
      <div class="row">
        {counting && (
          <Button kind="primary" onPress={() => go({ name: 'thread', thread })}>
            {text.erase.undo}
          </Button>
        )}
        <Button
          busy={busy}
          onPress={() => {
            setLeft(0)
            if (left === 0) void erase()
          }}
        >
          {failure === null ? text.erase.now : text.erase.again}
        </Button>
      </div>
      <Wait on={busy}>{text.erase.working}</Wait>
      {failure !== null && <Trouble failure={failure} kept="nothing" meaning={text.erase.failed} />}
    </>
  )
}
