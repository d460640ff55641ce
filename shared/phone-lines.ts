/** Whom to call besides 112, in the order in which they are shown: by the server before the script, by the script after it. */
import type { Centre, Contact } from './api/public/site.ts'

/** `of` is the centre whose own lines these are; null where there is one centre, or where several share them. */
export type CallGroup = { of: string | null; contacts: Contact[] }

/** The page says this number itself, in the reader's language. */
const EMERGENCY = '112'

/** What is dialled: digits, and a plus. */
export function dialled(number: string): string {
  return number.replace(/[^+\d]/g, '')
}

/** The name on the page: a centre's where it is the only one; null stands for the service's. */
export function nameOf(centres: readonly Pick<Centre, 'name'>[]): string | null {
  return centres.length === 1 ? (centres[0]?.name ?? null) : null
}

/** First the lines of all, then under each centre's name its own; each number once. */
export function groupCalls(centres: readonly Pick<Centre, 'name' | 'contacts'>[]): CallGroup[] {
  const listed = centres.map(({ name, contacts }) => ({ of: name, contacts: withoutDoubles(contacts) }))
  const times = new Map<string, number>()
  for (const { number } of listed.flatMap(({ contacts }) => contacts))
    times.set(dialled(number), (times.get(dialled(number)) ?? 0) + 1)
  const isShared = ({ number }: Contact): boolean =>
    centres.length === 1 || (times.get(dialled(number)) ?? 0) > 1
  const shared = withoutDoubles(listed.flatMap(({ contacts }) => contacts.filter(isShared)))
  const own = listed.map(({ of, contacts }) => ({ of, contacts: contacts.filter((one) => !isShared(one)) }))
  return [{ of: null, contacts: shared }, ...own].filter(({ contacts }) => contacts.length > 0)
}

function withoutDoubles(contacts: readonly Contact[]): Contact[] {
  const byNumber = new Map<string, Contact>()
  for (const contact of contacts) {
    const number = dialled(contact.number)
    if (number !== EMERGENCY && !byNumber.has(number)) byNumber.set(number, contact)
  }
  return [...byNumber.values()]
}

/** Who it is and when they answer, in one line. */
export function describeContact({ name, hours }: Contact): string {
  return [name, hours].filter((part) => part !== '').join(', ')
}
