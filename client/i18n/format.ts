import { localToday } from '../../shared/days.ts'
import type { Part } from './message.ts'

/** Messages, numbers and days as people of a language write them. */

const DAY_MS = 86_400_000

export type Given = string | number
export type Format = {
  number(n: number): string
  /** A day since 1970-01-01 in UTC: "tisdag 5 maj", with the year when it is not this year's. */
  day(day: number): string
  /** The same with the year and no weekday: "5 maj 2031". */
  date(day: number): string
  /** A message with what it is given in the place of its placeholders. */
  say(parts: readonly Part[], given: Readonly<Record<string, Given>>): string
}

/** Formats for one language tag, `today` as the device has it. */
export function formatFor(tag: string, today: () => number = localToday): Format {
  const rules = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag)
  const write = (day: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(day * DAY_MS)

  const format: Format = {
    number: (n) => numbers.format(n),
    day(day) {
      const near = yearOf(day) === yearOf(today())
      return write(day, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(near ? {} : { year: 'numeric' }),
      })
    },
    date: (day) => write(day, { day: 'numeric', month: 'long', year: 'numeric' }),
    say: (parts, given) => parts.map((part) => sayPart(part, given)).join(''),
  }

  function sayPart(part: Part, given: Readonly<Record<string, Given>>): string {
    if (typeof part === 'string') return part
    const { kind, forms } = part
    const value = given[part.name] ?? ''
    if (kind === 'text') return String(value)
    if (kind === 'select') return format.say(forms[value] ?? forms['other'] ?? [], given)
    const n = Number(value)
    if (kind !== 'plural') return format[kind](n)
    return format.say(forms[`=${n}`] ?? forms[rules.select(n)] ?? forms['other'] ?? [], given)
  }

  return format
}

function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear()
}
