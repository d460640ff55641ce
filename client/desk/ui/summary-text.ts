import type { Texts } from '../../i18n/desk/index.ts'
import type { Summary } from '../../../shared/protocol/thread/message.ts'

const DAY_MS = 86_400_000

/** Today by this device's clock, where it is: people say "today" by their own midnight. */
export function today(): number {
  const now = new Date()
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS)
}

export function topicText({ summary }: Texts, topic: string): string {
  return known(summary.topics, topic)
}

export function ageText({ summary }: Texts, age: string): string {
  return known(summary.ages, age)
}

export function askerText({ summary }: Texts, asker: string): string {
  return known(summary.askers, asker)
}

export function languageText({ summary }: Texts, lang: string): string {
  return known(summary.languages, lang)
}

export function professionText({ reply }: Texts, by: string): string {
  return known(reply.professions, by)
}

/** A date that matters and how near it is; what is no date stands as it was written. */
export function beforeText({ line, date }: Texts, before: string): string {
  const day = dayOfDate(before)
  return day === null ? before : line.before(date(day), day - today())
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

function dayOfDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? null : ms / DAY_MS
}

/** The text of a code, and the code itself where there is none. */
function known(texts: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(texts, code) ? (texts[code] ?? code) : code
}
