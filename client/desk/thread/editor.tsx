import { useLayoutEffect, useRef } from 'preact/hooks'
import { messageRoom } from '../../../shared/protocol/thread/message.ts'
import { PROFESSIONS } from '../../../shared/summary-codes.ts'
import type { Texts } from '../../i18n/desk/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field, uncorrected, unremembered } from '../../ui/field.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Desk } from '../create-desk.ts'
import type { Line } from '../inbox/lines.ts'
import type { SendFault, ThreadState } from '../core/state.ts'
import { Choice } from '../ui/choice.tsx'
import { faultText, isCallFault } from '../ui/fault-text.ts'
import { professionText } from '../ui/summary-text.ts'
import { useTexts } from '../ui/texts.ts'
import { useStore } from '../core/use-store.ts'

/** Bytes left under which the counter shows. */
const NEAR = 600

type EditorProps = { desk: Desk; thread: ThreadState; line: Line }

/** The reply. What is typed is never lost: it is saved sealed, and stays in the field until it is in the thread. */
export function Editor({ desk, thread, line }: EditorProps) {
  const texts = useTexts()
  const t = texts.reply
  const { by } = useStore(desk.store)
  if (!thread.sealable && thread.text === '')
    return thread.status === 'ready' ? <p class="editor quiet">{t.cannot}</p> : null
  const safe = line.summary?.safe
  const theirs = line.mine ? null : line.claimedBy

  function send(event: Event): void {
    event.preventDefault()
    void desk.send()
  }

  return (
    <form class="editor" aria-label={t.title} onSubmit={send}>
      {theirs !== null && <p class="quiet">{texts.thread.theirs(theirs.name)}</p>}
      {safe !== undefined && (
        <p class="safe" dir="auto">
          {t.safe(safe)}
        </p>
      )}
      <ReplyText desk={desk} thread={thread} />
      <Room text={thread.text} by={by} />
      <SendFaultLine fault={thread.sendFault} />
      <div class="row">
        <Choice label={t.by} wrong={thread.sendFault?.reason === 'by'} value={by} onChoice={desk.answerAs}>
          {by === '' && <option value="">{t.chooseBy}</option>}
          {choices(by).map((profession) => (
            <option key={profession} value={profession}>
              {professionText(texts, profession)}
            </option>
          ))}
        </Choice>
        <Button kind="primary" type="submit" busy={thread.sending}>
          {t.send}
        </Button>
        <output class="quiet small draft">{t.draft[thread.draft]}</output>
      </div>
      <Wait on={thread.sending}>{t.sending}</Wait>
    </form>
  )
}

/** A profession that an earlier draft named is kept, also when this version does not offer it. */
function choices(by: string): string[] {
  const offered: readonly string[] = PROFESSIONS
  return by === '' || offered.includes(by) ? [...offered] : [by, ...offered]
}

/** Spell checking stays off: some browsers' checkers send what is typed to a service. */
function ReplyText({ desk, thread }: { desk: Desk; thread: ThreadState }) {
  const texts = useTexts()
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => uncorrected(area.current), [])
  useLayoutEffect(() => grow(area.current), [thread.text])
  return (
    <Field label={texts.reply.text}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...unremembered}
          ref={area}
          class="input"
          dir="auto"
          rows={4}
          readOnly={thread.sending}
          value={thread.text}
          onInput={(event) => desk.type(event.currentTarget.value)}
          onBlur={() => void desk.saveDraft()}
        />
      )}
    </Field>
  )
}

/** As tall as its text, up to what the style sheet allows. */
function grow(area: HTMLTextAreaElement | null): void {
  if (area === null) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}

function Room({ text, by }: { text: string; by: string }) {
  const { reply } = useTexts()
  const room = messageRoom(text, by === '' ? undefined : by)
  if (room >= NEAR) return null
  return <p class={room < 0 ? 'wrong' : 'quiet'}>{room < 0 ? reply.over(-room) : reply.left(room)}</p>
}

function SendFaultLine({ fault }: { fault: SendFault | null }) {
  const texts = useTexts()
  return (
    <p class="wrong" role="alert">
      {fault === null ? '' : sendFaultText(texts, fault)}
    </p>
  )
}

function sendFaultText(texts: Texts, fault: SendFault): string {
  const { fault: t } = texts.reply
  return isCallFault(fault) ? `${t.kept} ${faultText(texts, fault)}` : t[fault.reason]
}
