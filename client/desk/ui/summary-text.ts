import { localToday, parseDate } from '../../../shared/days.ts'
import type { Texts } from '../../i18n/desk/index.ts'
import type { Summary } from '../../../shared/protocol/thread/message.ts'

export function topicText({ summary }: Texts, topic: string): string {
  return textOf(summary.topics, topic)
}

export function ageText({ summary }: Texts, age: string): string {
  return textOf(summary.ages, age)
}

export function askerText({ summary }: Texts, asker: string): string {
  return textOf(summary.askers, asker)
}

export function languageText({ summary }: Texts, lang: string): string {
  return textOf(summary.languages, lang)
}

export function professionText({ reply }: Texts, by: string): string {
  return textOf(reply.professions, by)
}

/** A date that matters and how near it is; what is no date stands as it was written. */
export function beforeText({ line, date }: Texts, before: string): string {
  const day = parseDate(before)
  if (day === null) return before
  const days = day - localToday()
  return days < 0 ? line.past(date(day)) : line.before({ date: date(day), days })
}

/** What the list shows of a summary, in its order. */
export function summaryParts(texts: Texts, summary: Summary): string[] {
  const { as, age, lang } = summary
  return [
    as === undefined ? '' : askerText(texts, as),
    age === undefined ? '' : ageText(texts, age),
    lang === undefined ? '' : languageText(texts, lang),
  ].filter((part) => part !== '')
}

/** The text of a code, and the code itself where there is none. */
function textOf(texts: Readonly<Record<string, string>>, code: string): string {
  return Object.keys(texts).includes(code) ? (texts[code] ?? code) : code
}
