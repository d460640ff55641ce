/**
 * Finds, on the device, what in a text may tell who its writer is. It only points: nothing is sent, stored or blocked.
 * A guess by form, not a promise: it misses some things, and now and then points at something harmless.
 */
import { findName } from './find-name.ts'
import { findEmail, findPersonalNumber, findPhone } from './find-number.ts'
import { findAddress, findSchool } from './find-place.ts'
import { findReturnCode, type OwnCode } from './find-return-code.ts'
import { blank, plain, type Range } from './scan.ts'

export type HintKind = 'personal_number' | 'phone' | 'email' | 'address' | 'school' | 'name' | 'code'

/** What was found and where: `text.slice(from, to)`. */
export type IdentityHint = { kind: HintKind } & Range

/** At most one hint of each kind. `code` is the writer's own return code, where the page knows it. Never throws. */
export function findIdentity(text: string, code?: OwnCode | null): IdentityHint[] {
  const folded = plain(text)
  const personal = findPersonalNumber(folded)
  // The digits of one number are not told twice.
  const rest = personal ? folded.replace(folded.slice(personal.from, personal.to), blank) : folded
  const found: [HintKind, Range | null][] = [
    ['personal_number', personal],
    ['phone', findPhone(rest)],
    ['email', findEmail(folded)],
    ['address', findAddress(folded)],
    ['school', findSchool(folded)],
    ['name', findName(folded)],
    ['code', code ? findReturnCode(folded, code) : null],
  ]
  return found.flatMap(([kind, range]) => (range === null ? [] : [{ kind, ...range }]))
}
