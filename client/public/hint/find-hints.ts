/** What looks for hints in a text: a chunk of its own, which comes with the field that is written in. */
import { holdsAnyCode } from './any-code.ts'
import { findReturnCode, type OwnCode } from './find-return-code.ts'
import { findIdentity, type HintKind } from './identity-hint.ts'
import { plain } from './plain.ts'

/** What a text seems to hold, one of each kind, against every code that this visit knows and any whole one. */
export function hintsIn(text: string, codes: readonly OwnCode[]): HintKind[] {
  const composed = text.normalize('NFC')
  const folded = plain(composed)
  const holdsCode = codes.some((code) => findReturnCode(folded, code) !== null) || holdsAnyCode(composed)
  const kinds: HintKind[] = findIdentity(composed)
  return holdsCode ? [...kinds, 'code'] : kinds
}
