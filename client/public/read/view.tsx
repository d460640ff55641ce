import { useEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure, Opened } from '../../writer/journey.ts'
import { fetchReading } from './fetch-reading.ts'
import { type Page, usePage } from '../page.ts'
import { CodeField } from '../code/code-field.tsx'
import { type CodeCheck, type CodeFault, useCodeCheck } from '../code/use-code-check.ts'
import { typedCode } from '../code/typed-code.ts'
import { Heading } from '../parts/heading.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { whyMissing } from '../why-missing.ts'

type Outcome = { kind: 'none' } | { kind: 'failed'; failure: Failure } | null

export function Read() {
  const text = useText()
  const page = usePage()
  const [typed, setTyped] = useState('')
  const check = useCodeCheck(typed)
  const { busy, fault, outcome, open, setFault } = useOpening(check, typed)

  useEffect(() => void fetchReading(), [])

  return (
    <Form onSend={() => void open()}>
      <Heading busy={busy} onBack={() => page.go({ name: 'start' })}>
        {text.read.title}
      </Heading>
      <CodeField
        check={check}
        value={typed}
        fault={fault}
        label={text.read.label}
        why={text.read.hint}
        onFocus={() => void page.engine.warm()}
        onValue={(value) => {
          setFault(null)
          setTyped(value)
        }}
      />
      <Button kind="primary" type="submit" class="wide" busy={busy}>
        {outcome === null ? text.read.show : text.read.again}
      </Button>
      <Wait on={busy}>{text.read.working}</Wait>
      {outcome?.kind === 'failed' && <Trouble failure={outcome.failure} kept="code" />}
      {outcome?.kind === 'none' && <NothingFound />}
    </Form>
  )
}

/** Opening what was typed, one attempt at a time, and what came of it. */
function useOpening(check: CodeCheck, typed: string) {
  const page = usePage()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<CodeFault | null>(null)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const openingRef = useRef(false)

  async function open(): Promise<void> {
    if (openingRef.current) return
    openingRef.current = true
    setOutcome(null)
    const found = await check.fault()
    setFault(found)
    if (found === null) {
      setBusy(true)
      show(await openTyped(page, check.bare()))
      setBusy(false)
    }
    openingRef.current = false
  }

  function show(opened: Opened): void {
    if (opened.ok) {
      if (opened.thread === null) setOutcome({ kind: 'none' })
      else {
        const code = typedCode(typed)
        if (code !== null) page.addOwnCode(code)
        page.go({ name: 'thread', thread: opened.thread })
      }
    } else if (opened.reason === 'code') setFault({ problem: 'unknown' })
    else setOutcome({ kind: 'failed', failure: opened })
  }

  return { busy, fault, outcome, open, setFault }
}

async function openTyped(page: Page, typed: string): Promise<Opened> {
  const loaded = await page.loadSite()
  if (!loaded.ok) return loaded
  if (!(await fetchReading())) return { ok: false, reason: await whyMissing() }
  return page.engine.open({ site: loaded.site, typed, language: page.language.words })
}

function NothingFound() {
  const { none } = useText().read
  const { go } = usePage()
  return (
    <Notice grabs>
      <h2>{none.title}</h2>
      {none.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button onPress={() => go({ name: 'before' })}>{none.ask}</Button>
    </Notice>
  )
}
