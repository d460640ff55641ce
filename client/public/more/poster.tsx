import { useRef, useState } from 'preact/hooks'
import type { Pages } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure, Result } from '../../writer/journey.ts'
import { type Page, usePage } from '../page.ts'
import { Calls } from '../parts/phone-line-list.tsx'
import { CodeField } from '../code/code-field.tsx'
import { type CodeFault, useCodeCheck } from '../code/use-code-check.ts'
import { Trouble } from '../parts/trouble.tsx'

type Outcome = { kind: 'right'; centre: string } | { kind: 'wrong' | 'none' } | Failure

/** The six words of a poster held against the keys of the centres that answer here. */
export function Poster({ text }: { text: Pages['poster'] }) {
  const page = usePage()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<CodeFault | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const check = useCodeCheck(typed)
  const busyRef = useRef(false)

  async function run(): Promise<void> {
    if (busyRef.current) return
    busyRef.current = true
    setOutcome(null)
    const found = await check.fault()
    setFault(found)
    if (found === null) {
      setBusy(true)
      setOutcome(await compare(page, typed))
      setBusy(false)
    }
    busyRef.current = false
  }

  return (
    <Form onSend={() => void run()}>
      <p>{text.lead}</p>
      <CodeField
        check={check}
        label={text.label}
        why={text.hint}
        value={typed}
        fault={fault}
        faults={text.problem}
        onValue={(value) => {
          setFault(null)
          setOutcome(null)
          setTyped(value)
        }}
      />
      <Button kind="primary" type="submit" class="wide" busy={busy}>
        {outcome === null ? text.check : text.again}
      </Button>
      <Wait on={busy}>{text.checking}</Wait>
      {outcome !== null && <Verdict text={text} outcome={outcome} />}
    </Form>
  )
}

function Verdict({ text, outcome }: { text: Pages['poster']; outcome: Outcome }) {
  if ('ok' in outcome) return <Trouble failure={outcome} kept="nothing" />
  if (outcome.kind === 'right')
    return (
      <Notice grabs>
        <h2>{text.right}</h2>
        <p dir="auto">{text.rightText(outcome.centre)}</p>
      </Notice>
    )
  return (
    <Notice kind="error" grabs>
      {outcome.kind === 'wrong' && <h2>{text.wrong}</h2>}
      {(outcome.kind === 'wrong' ? text.wrongText : [text.none]).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Calls />
    </Notice>
  )
}

async function compare({ engine, loadSite, language }: Page, typed: string): Promise<Outcome> {
  const loaded = await loadSite()
  if (!loaded.ok) return loaded
  const able: Result<object> = await engine.warm()
  if (!able.ok) return able
  const { centres } = loaded.site
  if (centres.length === 0) return { kind: 'none' }
  for (const { id, name } of centres) {
    const of = { site: loaded.site, centre: id, typed, language: language.words }
    const { right } = await engine.fingerprint(of)
    if (right) return { kind: 'right', centre: name }
  }
  return { kind: 'wrong' }
}
