import { useLayoutEffect, useRef } from 'preact/hooks'
import { messageRoom } from '../../../shared/protocol/thread/message.ts'
import { PROFESSIONS } from '../../../shared/summary-codes.ts'
import type { Texts } from '../../i18n/desk/index.ts'
import { Button } from '../../ui/button.tsx'
import { Field, uncorrected, unremembered } from '../../ui/field.tsx'
import { Wait } from '../../ui/wait.tsx'
import { sameFields, useStore } from '../core/use-store.ts'
import { Choice } from '../ui/choice.tsx'
import { faultText, isCallFault } from '../ui/fault-text.ts'
import { professionText } from '../ui/summary-text.ts'
import { useTexts } from '../ui/texts.ts'
import type { OpenedThread } from './opened-thread.ts'
import type { SendFault } from './state.ts'
import type { Threads } from './thread-feature.ts'

/** Bytes left under which the counter shows. */
const NEAR = 600

type EditorProps = { threads: Threads; opened: OpenedThread }

/** The reply. What is typed is never lost: it is saved sealed, and stays in the field until it is in the thread. */
export function Editor({ threads, opened }: EditorProps) {
  const texts = useTexts()
  const t = texts.reply
  const { line, sealable, isEmpty, isReady, sending, sendFault } = useStore(
    opened.view,
    ({ text, status, ...view }) => ({
      line: view.line,
      sealable: view.sealable,
      isEmpty: text === '',
      isReady: status === 'ready',
      sending: view.sending,
      sendFault: view.sendFault,
    }),
    sameFields,
  )
  if (line === null) return null
  if (!sealable && isEmpty) return isReady ? <p class="editor quiet">{t.cannot}</p> : null
  const safe = line.summary?.safe
  const theirs = line.mine ? null : line.claimedBy

  function send(event: Event): void {
    event.preventDefault()
    void threads.send()
  }

  return (
    <form class="editor" aria-label={t.title} onSubmit={send}>
      {theirs !== null && <p class="quiet">{texts.thread.theirs(theirs.name)}</p>}
      {safe !== undefined && (
        <p class="safe" dir="auto">
          {t.safe(safe)}
        </p>
      )}
      <ReplyText threads={threads} opened={opened} />
      <RoomLeft threads={threads} opened={opened} />
      <SendFaultLine fault={sendFault} />
      <div class="row">
        <Profession threads={threads} wrong={sendFault?.reason === 'by'} />
        <Button kind="primary" type="submit" busy={sending}>
          {t.send}
        </Button>
        <DraftStatusLine opened={opened} />
      </div>
      <Wait on={sending}>{t.sending}</Wait>
    </form>
  )
}

function Profession({ threads, wrong }: { threads: Threads; wrong: boolean }) {
  const texts = useTexts()
  const by = useStore(threads.profession, (chosen) => chosen.by)
  return (
    <Choice label={texts.reply.by} wrong={wrong} value={by} onChoice={threads.answerAs}>
      {by === '' && <option value="">{texts.reply.chooseBy}</option>}
      {choices(by).map((profession) => (
        <option key={profession} value={profession}>
          {professionText(texts, profession)}
        </option>
      ))}
    </Choice>
  )
}

function DraftStatusLine({ opened }: { opened: OpenedThread }) {
  const { reply } = useTexts()
  const draft = useStore(opened.view, (view) => view.draft)
  return <output class="quiet small draft">{reply.draft[draft]}</output>
}

/** A profession that an earlier draft named is kept, also when this version does not offer it. */
function choices(by: string): string[] {
  const offered: readonly string[] = PROFESSIONS
  return by === '' || offered.includes(by) ? [...offered] : [by, ...offered]
}

/** Spell checking stays off: some browsers' checkers send what is typed to a service. */
function ReplyText({ threads, opened }: EditorProps) {
  const texts = useTexts()
  const text = useStore(opened.view, (view) => view.text)
  const sending = useStore(opened.view, (view) => view.sending)
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => uncorrected(area.current), [])
  useLayoutEffect(() => grow(area.current), [text])
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
          readOnly={sending}
          value={text}
          onInput={(event) => threads.type(event.currentTarget.value)}
          onBlur={() => void threads.saveDraft()}
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

function RoomLeft({ threads, opened }: EditorProps) {
  const { reply } = useTexts()
  const text = useStore(opened.view, (view) => view.text)
  const by = useStore(threads.profession, (chosen) => chosen.by)
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
