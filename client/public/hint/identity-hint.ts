/**
 * Finds, on the device, what in a text may tell who its writer is. It only points: nothing is sent, stored or blocked.
 * A guess by form, not a promise: it misses some things, and now and then points at something harmless.
 */
import { findAddress } from './find-address.ts'
import { findEmail } from './find-email.ts'
import { findName } from './find-name.ts'
import { findPersonalNumber, findPhone } from './find-number.ts'
import { findSchool } from './find-school.ts'
import { plain } from './plain.ts'

type PersonKind = 'personal_number' | 'phone' | 'email' | 'address' | 'school' | 'name'

export type HintKind = PersonKind | 'code'

/** What a text seems to hold, each kind once. Never throws. */
export function findIdentity(text: string): PersonKind[] {
  const folded = plain(text)
  // The digits of a code are no others, and those of one number are not told twice.
  const others = folded.replace(/\d(?:[ -]?\d){20}/g, '.')
  const personal = findPersonalNumber(others)
  const found: [PersonKind, string | null][] = [
    ['personal_number', personal],
    ['phone', findPhone(personal === null ? others : others.replace(personal, '.'))],
    ['email', findEmail(folded)],
    ['address', findAddress(folded)],
    ['school', findSchool(folded)],
    ['name', findName(folded)],
  ]
  return found.flatMap(([kind, piece]) => (piece === null ? [] : [kind]))
}
