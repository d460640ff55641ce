import { useCallback, useEffect, useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure, ReadThread, ShownCode } from '../../writer/journey.ts'
import { usePage } from '../page.ts'
import { CodeCard } from '../code/code-card.tsx'
import { Heading } from '../parts/heading.tsx'
import { Trouble } from '../parts/trouble.tsx'

/** Another code for the same thread: shown first, then made the only one. */
export function Recode({ thread }: { thread: ReadThread }) {
  const text = useText()
  const { engine, go, addOwnCode } = usePage()
  const [code, setCode] = useState<ShownCode | null>(null)
  const [busy, setBusy] = useState(true)
  const [failure, setFailure] = useState<Failure | null>(null)

  const draw = useCallback(async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    const drawn = await engine.drawNew()
    setBusy(false)
    if (!drawn.ok) return setFailure(drawn)
    setCode(drawn.code)
    for (const words of [drawn.code.words.sv, drawn.code.words.en])
      addOwnCode({ words, digits: drawn.code.digits })
  }, [engine, addOwnCode])

  async function exchange(): Promise<void> {
    setBusy(true)
    setFailure(null)
    const exchanged = await engine.exchange()
    setBusy(false)
    if (exchanged.ok) go({ name: 'thread', thread, recoded: true })
    else setFailure(exchanged)
  }

  useEffect(() => void draw(), [draw])

  return (
    <>
      <Heading busy={busy && code !== null} onBack={() => go({ name: 'thread', thread })}>
        {text.recode.title}
      </Heading>
      {code !== null && (
        <>
          <p>{text.recode.lead}</p>
          <CodeCard code={code} />
        </>
      )}
      {code === null ? (
        failure !== null && <Button onPress={() => void draw()}>{text.read.again}</Button>
      ) : (
        <Button kind="primary" class="wide" busy={busy} onPress={() => void exchange()}>
          {text.recode.confirm}
        </Button>
      )}
      <Wait on={busy}>{code === null ? text.recode.drawing : text.recode.working}</Wait>
      {failure !== null && (
        <Trouble failure={failure} kept="nothing" meaning={code === null ? undefined : text.recode.unsure} />
      )}
    </>
  )
}
