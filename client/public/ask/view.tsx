import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { focusInSight } from '../../ui/above-keyboard.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Veil } from '../../ui/veil.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure, Result, ShownCode } from '../../writer/journey.ts'
import { centreOf, type Page, usePage } from '../page.ts'
import { CentreChoice } from './centre-choice.tsx'
import { Heading } from '../parts/heading.tsx'
import { MessageArea } from './message-area.tsx'
import { SummaryFields } from './summary-fields.tsx'
import { VeilChoice } from '../more/veil-choice.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { messageRoom, summaryRoom } from './text-room.ts'
import { useWarmEngine } from '../use-warm-engine.ts'

export function Ask() {
  const text = useText()
  const page = usePage()
  const { draft, setDraft } = page
  const formRef = useRef<HTMLFormElement>(null)
  const { busy, empty, failure, send } = useSending(formRef)

  return (
    <Form formRef={formRef} onSend={() => void send()}>
      <Heading busy={busy} onBack={() => page.go({ name: 'start' })}>
        {text.ask.title}
      </Heading>
      <Veil label={text.veil.show}>
        <MessageArea
          label={text.ask.label}
          unlabelled
          why={text.ask.hint}
          rows={12}
          value={draft.text}
          locked={busy}
          wrong={empty && draft.text.trim() === '' ? text.ask.empty : undefined}
          onValue={(written) => setDraft((before) => ({ ...before, text: written }))}
        />
        <CentreChoice />
        <SummaryFields />
      </Veil>
      <p class="quiet">{text.ask.after}</p>
      <Button kind="primary" type="submit" class="wide" busy={busy}>
        {failure === null ? text.ask.send : text.ask.again}
      </Button>
      <Wait on={busy}>{text.ask.sending}</Wait>
      {failure !== null && <Trouble failure={failure} kept="text" />}
      <VeilChoice />
      {!busy && (
        <Button kind="plain" onPress={() => page.go({ name: 'before' })}>
          {text.ask.before}
        </Button>
      )}
    </Form>
  )
}

/** Sending the question, one attempt at a time, and what came of it. */
function useSending(formRef: RefObject<HTMLFormElement | null>) {
  const page = usePage()
  const { draft, setDraft } = page
  const sendingRef = useRef(false)
  const [busy, setBusy] = useState(false)
  const [empty, setEmpty] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  useWarmEngine(setFailure)

  async function send(): Promise<void> {
    if (sendingRef.current) return
    const blank = draft.text.trim() === ''
    setEmpty(blank)
    if (blank || messageRoom(draft.text) < 0) return focusInSight(formRef.current?.querySelector('textarea'))
    if (summaryRoom(draft.summary) < 0)
      return focusInSight(formRef.current?.querySelector<HTMLElement>('[aria-invalid]'))
    sendingRef.current = true
    setBusy(true)
    setFailure(null)
    const asked = await ask(page, failure)
    sendingRef.current = false
    setBusy(false)
    if (!asked.ok) return setFailure(asked)
    setDraft((before) => ({ ...before, text: '', summary: {} }))
    page.setUnsaved(asked.code)
    for (const words of [asked.code.words.sv, asked.code.words.en])
      page.addOwnCode({ words, digits: asked.code.digits })
    page.go({ name: 'code', code: asked.code })
  }

  return { busy, empty, failure, send }
}

/** What the centre has published may be what failed: it is fetched anew then. */
async function ask(page: Page, last: Failure | null): Promise<Result<{ code: ShownCode }>> {
  const stale = last !== null && ['clock', 'epoch', 'no_epoch', 'refused'].includes(last.reason)
  const loaded = await page.loadSite(stale)
  if (!loaded.ok) return loaded
  const { text, summary, centre } = page.draft
  const asked = centreOf(loaded.site, centre)
  if (asked === null) return { ok: false, reason: 'no_epoch' }
  return page.engine.ask({ site: loaded.site, centre: asked.id, text, summary })
}
