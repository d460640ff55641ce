import { useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure, ShownCode } from '../../writer/journey.ts'
import { usePage } from '../page.ts'
import { CodeField } from './code-field.tsx'
import { type CodeFault, useCodeCheck } from './use-code-check.ts'
import { Heading } from '../parts/heading.tsx'
import { Trouble } from '../parts/trouble.tsx'

/** The code typed once while it can still be shown again. */
export function Practise({ code }: { code: ShownCode }) {
  const text = useText()
  const { engine, language, go, setUnsaved } = usePage()
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<CodeFault | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const check = useCodeCheck(typed)

  function finish(practised: boolean): void {
    setUnsaved(null)
    void engine.forget()
    go({ name: 'done', practised })
  }

  async function compare(): Promise<void> {
    setFailure(null)
    const found = await check.fault()
    if (found !== null) return setFault(found)
    setBusy(true)
    const of = { typed: check.bare(), digits: code.digits, language: language.words }
    const compared = await engine.practise(of)
    setBusy(false)
    if (!compared.ok) return setFailure(compared)
    if (compared.right) return finish(true)
    setFault({ problem: 'another' })
  }

  return (
    <Form
      onSend={() => {
        if (!busy) void compare()
      }}
    >
      <Heading back={text.practise.seeAgain} onBack={() => go({ name: 'code', code })}>
        {text.practise.title}
      </Heading>
      <p>{text.practise.lead}</p>
      <CodeField
        check={check}
        value={typed}
        fault={fault}
        label={text.read.label}
        why={text.read.hint}
        onValue={(value) => {
          setFault(null)
          setTyped(value)
        }}
      />
      <div class="row">
        <Button kind="primary" type="submit" busy={busy}>
          {text.practise.check}
        </Button>
        <Button onPress={() => finish(false)}>{text.practise.skip}</Button>
      </div>
      <Wait on={busy}>{text.practise.checking}</Wait>
      {failure !== null && <Trouble failure={failure} kept="code" />}
    </Form>
  )
}
