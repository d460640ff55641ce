/** Numbers and days as people of a language write them. */

const DAY_MS = 86_400_000

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export type Format = {
  /** The form for `n`, with `#` replaced by the number. */
  plural(n: number, forms: PluralForms): string
  number(n: number): string
  /** A day since 1970-01-01 in UTC: "tisdag 5 maj", with the year when it is not this year's. */
  day(day: number): string
  /** The same with the year and no weekday: "5 maj 2031". */
  date(day: number): string
}

/** Formats for one language tag, `today` as the device has it. */
export function formatFor(tag: string, today: () => number = deviceDay): Format {
  const rules = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag)
  const write = (day: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(day * DAY_MS)

  return {
    plural: (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n)),
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
  }
}

/** Today by the device's clock, as a day in UTC. */
export function deviceDay(): number {
  return Math.floor(Date.now() / DAY_MS)
}

function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear()
}
