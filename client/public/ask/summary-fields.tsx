import {
  AGES,
  AREA_LENGTH,
  ASKERS,
  REPLY_LANGUAGES,
  SAFE_LENGTH,
  TOPICS,
} from '../../../shared/summary-codes.ts'
import type { Summary } from '../../../shared/protocol/thread/message.ts'
import { endonyms } from '../../i18n/endonyms.ts'
import { useText } from '../../i18n/text.ts'
import { Chips } from '../../ui/chips.tsx'
import { DateField, Field, TextField } from '../../ui/field.tsx'
import { usePage } from '../page.ts'
import { summaryRoom } from './text-room.ts'
import { Fold } from '../parts/fold.tsx'

/** What may be told besides the question, folded until it is wanted. An empty field is not sent at all. */
export function SummaryFields() {
  const text = useText()
  const { draft, setDraft } = usePage()
  const { summary } = draft
  const { topic, before, age, area, as, safe } = text.summary

  function set(name: keyof Summary, value: string | undefined): void {
    setDraft((was) => {
      const { [name]: _, ...rest } = was.summary
      return { ...was, summary: value === undefined || value === '' ? rest : { ...rest, [name]: value } }
    })
  }

  return (
    <Fold title={text.ask.more} hint={text.ask.moreHint}>
      <Chips
        {...topic}
        order={TOPICS.filter((one) => one !== 'accessibility' || one === summary.topic)}
        value={TOPICS.find((one) => one === summary.topic)}
        onValue={(value) => set('topic', value)}
      />
      <DateField
        label={before.title}
        why={before.why}
        value={summary.before ?? ''}
        onValue={(value) => set('before', value)}
      />
      <Chips
        {...age}
        order={AGES}
        value={AGES.find((one) => one === summary.age)}
        onValue={(value) => set('age', value)}
      />
      <Chips
        {...as}
        order={ASKERS}
        value={ASKERS.find((one) => one === summary.as)}
        onValue={(value) => set('as', value)}
      />
      <TextField
        label={area.title}
        why={area.why}
        maxLength={AREA_LENGTH}
        value={summary.area ?? ''}
        onValue={(value) => set('area', value)}
      />
      <ReplyLanguage value={summary.lang ?? ''} onValue={(value) => set('lang', value)} />
      <TextField
        label={safe.title}
        why={safe.why}
        maxLength={SAFE_LENGTH}
        wrong={summaryRoom(summary) < 0 ? text.summary.tooLong : undefined}
        value={summary.safe ?? ''}
        onValue={(value) => set('safe', value)}
      />
    </Fold>
  )
}

function ReplyLanguage({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const { chosenNothing, lang } = useText().summary
  return (
    <Field label={lang.title} why={lang.why}>
      {(wiring) => (
        <select
          {...wiring}
          class="input"
          autocomplete="off"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          <option value="">{chosenNothing}</option>
          {REPLY_LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {endonyms[code]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
