import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { focusInSight } from '../../ui/above-keyboard.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Failure } from '../../writer/journey.ts'
import { usePage } from '../page.ts'
import { messageRoom } from '../ask/text-room.ts'
import { MessageArea } from '../ask/message-area.tsx'
import { Trouble } from '../parts/trouble.tsx'

/** Writing again in the same thread. The text stays until it is known to have arrived. */
export function FollowUp() {
  const text = useText()
  const { draft, setDraft } = usePage()
  const formRef = useRef<HTMLFormElement>(null)
  const openedRef = useRef(false)
  const [open, setOpen] = useState(draft.follow !== '')

  const { busy, empty, sent, failure, send } = useSending(() => setOpen(false))

  // The button that had focus is gone then.
  useLayoutEffect(() => {
    if (open && openedRef.current) focusInSight(formRef.current?.querySelector('textarea'))
    openedRef.current = false
  }, [open])

  if (!open) {
    return (
      <>
        {sent && <Notice grabs>{text.follow.sent}</Notice>}
        <Button
          class="wide"
          onPress={() => {
            openedRef.current = true
            setOpen(true)
          }}
        >
          {text.follow.open}
        </Button>
      </>
    )
  }
  return (
    <Form formRef={formRef} onSend={() => void send()}>
      {failure?.reason === 'changed' && <Notice grabs>{text.follow.changed}</Notice>}
      <MessageArea
        label={text.follow.label}
        rows={6}
        value={draft.follow}
        locked={busy}
        wrong={empty && draft.follow.trim() === '' ? text.follow.empty : undefined}
        onValue={(written) => setDraft((before) => ({ ...before, follow: written }))}
      />
      <Button kind="primary" type="submit" class="wide" busy={busy}>
        {failure === null ? text.follow.send : text.ask.again}
      </Button>
      <Wait on={busy}>{text.follow.sending}</Wait>
      {failure !== null && failure.reason !== 'changed' && <Trouble failure={failure} kept="text" />}
    </Form>
  )
}

/** Sending what has been written, one attempt at a time, and what came of it. */
function useSending(onSent: () => void) {
  const { engine, go, draft, setDraft } = usePage()
  const sendingRef = useRef(false)
  const [busy, setBusy] = useState(false)
  const [empty, setEmpty] = useState(false)
  const [sent, setSent] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function send(): Promise<void> {
    if (sendingRef.current) return
    setEmpty(draft.follow.trim() === '')
    if (draft.follow.trim() === '' || messageRoom(draft.follow) < 0) return
    sendingRef.current = true
    setBusy(true)
    setFailure(null)
    const answer = await engine.followUp({ text: draft.follow })
    const fresh = !answer.ok && answer.reason === 'changed' ? await engine.look() : answer
    sendingRef.current = false
    setBusy(false)
    if (fresh.ok) go({ name: 'thread', thread: fresh.thread })
    if (!answer.ok) return setFailure(answer)
    setDraft((before) => ({ ...before, follow: '' }))
    setSent(true)
    onSent()
  }

  return { busy, empty, sent, failure, send }
}
