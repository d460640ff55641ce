import type { Texts } from '../../i18n/desk/index.ts'
import type { Summary } from '../../../shared/protocol/thread/message.ts'
import type { Line } from '../inbox/lines.ts'
import { ageText, askerText, beforeText, languageText, topicText } from '../ui/summary-text.ts'
import { useTexts } from '../ui/texts.ts'

/** What the writer chose to say about the question. How to read in peace stands by the reply, where it matters. */
export function SummaryView({ line }: { line: Line }) {
  const texts = useTexts()
  const given = line.summary === null ? [] : rows(texts, line.summary)
  return (
    <>
      {line.unreadable !== null && <p class="notice error">{texts.unreadable[line.unreadable]}</p>}
      {given.length > 0 && (
        <dl class="given" aria-label={texts.summary.title}>
          {given.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

function rows(texts: Texts, given: Summary): [label: string, value: string][] {
  const { summary: t } = texts
  const all: [string, string | undefined, (value: string) => string][] = [
    [t.topic, given.topic, (topic) => topicText(texts, topic)],
    [t.before, given.before, (before) => beforeText(texts, before)],
    [t.as, given.as, (as) => askerText(texts, as)],
    [t.age, given.age, (age) => ageText(texts, age)],
    [t.lang, given.lang, (lang) => languageText(texts, lang)],
    [t.area, given.area, (area) => area],
  ]
  return all.flatMap(([label, value, write]) => (value === undefined ? [] : [[label, write(value)]]))
}
