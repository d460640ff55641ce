/** Days as numbers: whole days since 1970-01-01. Stored days are UTC's; what a person calls "today" is their own clock's. */

export const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** A day in UTC, as it is stored, sent and signed. */
export type UtcDay = number

declare const local: unique symbol
/** A day by the reader's own midnight. Only for dates that a person wrote or reads; never compared with a stored day. */
export type LocalDay = number & { readonly [local]: true }

/** The UTC day of milliseconds since 1970. */
export function dayOf(ms: number): UtcDay {
  return Math.floor(ms / DAY_MS)
}

/** The same where this device is; `behind` is how many minutes its clock is behind UTC then, as a Date says it. */
export function localDayOf(ms: number, behind = new Date(ms).getTimezoneOffset()): LocalDay {
  return Math.floor((ms - behind * MINUTE_MS) / DAY_MS) as LocalDay
}

/** Today by this device's own clock. */
export function localToday(): LocalDay {
  return localDayOf(Date.now())
}

/** The day that a date such as `2031-05-09` names; null for anything else. */
export function parseDate(text: string): LocalDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const ms = Date.parse(text)
  // Some engines take 30 February for 2 March.
  return Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(text) ? null : ((ms / DAY_MS) as LocalDay)
}
