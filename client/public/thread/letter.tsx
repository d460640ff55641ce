import { useState } from 'preact/hooks'
import { PROFESSIONS } from '../../../shared/summary-codes.ts'
import { type Locale, useText } from '../../i18n/text.ts'
import { Button } from '../../ui/button.tsx'
import type { ReadMessage } from '../../writer/journey.ts'

/** A reply, set like a letter: who answered, the day, paragraphs. */
export function Letter({ message }: { message: ReadMessage }) {
  const text = useText()
  return (
    <article class="letter">
      <h3>
        <bdi>{text.thread.from({ who: whoOf(text, message.body?.by), day: message.day })}</bdi>
      </h3>
      <Paragraphs message={message} />
    </article>
  )
}

/** What the reader wrote: the day, and the words only when asked for. */
export function Mine({ message }: { message: ReadMessage }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <article class="mine">
      <h3>{text.thread.mine(message.day)}</h3>
      <Button kind="plain" expanded={open} onPress={() => setOpen(!open)}>
        {open ? text.thread.hideMine : text.thread.showMine}
      </Button>
      {open && <Paragraphs message={message} />}
    </article>
  )
}

function Paragraphs({ message }: { message: ReadMessage }) {
  const text = useText()
  if (message.body === null) return <p class="wrong">{text.thread.unreadable}</p>
  const paragraphs = message.body.text.matchAll(/\S.*(?:\n.*\S.*)*/g)
  return (
    <div class="letter-text" dir="auto">
      {Array.from(paragraphs, ({ 0: paragraph, index }) => (
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  )
}

/** Professions that the page knows are said in its language, others as the desk wrote them. */
function whoOf(text: Locale, by: string | undefined): string {
  const known = PROFESSIONS.find((profession) => profession === by)
  return known === undefined ? (by ?? text.thread.staff) : text.thread.by[known]
}
