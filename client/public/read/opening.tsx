import type { ThreadState } from '../../../shared/api/public/threads.ts'
import { dayOf } from '../../../shared/days.ts'
import { type Locale, useText } from '../../i18n/text.ts'
import type { ReadThread } from '../../writer/journey.ts'
import { promisedDay } from '../thread/arrange.ts'
import { centreOf, usePage } from '../page.ts'

type OpeningProps = { thread: ReadThread; heard: ThreadState }

/** What can be known of a thread before it is unveiled: how far it has come, who may have seen it, how long it stays. */
export function Opening({ thread, heard }: OpeningProps) {
  const { thread: texts } = useText()
  const { site } = usePage()
  const promised = promisedDay(thread, centreOf(site, thread.centre)?.answerDays ?? null)
  const state = heard === 'received' ? receivedText(texts, promised) : texts.state[heard]
  return (
    <>
      {state !== '' && <p class="lead">{state}</p>}
      <p class="quiet">
        {openedText(texts, thread.lastOpenedDay)} {texts.stays(thread.expiresDay)}
      </p>
    </>
  )
}

type ThreadTexts = Locale['thread']

function receivedText({ state }: ThreadTexts, promised: number | null): string {
  if (promised === null) return state.received
  return promised < dayOf(Date.now()) ? state.late : state.receivedBy(promised)
}

function openedText(texts: ThreadTexts, day: number | null): string {
  if (day === null) return texts.neverOpened
  // Stored days are UTC's, and so is what they are compared with.
  return day >= dayOf(Date.now()) ? texts.openedToday : texts.lastOpened(day)
}
