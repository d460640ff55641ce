/** What looks for hints in a text: a chunk of its own, which comes with the field that is written in. */
import { findIdentity, type HintKind } from './hint/identity-hint.ts'
import type { OwnCode } from './hint/find-return-code.ts'

/** What a text seems to hold, one of each kind, against every code that this visit knows. */
export function hintsIn(text: string, codes: readonly OwnCode[]): HintKind[] {
  const kinds = findIdentity(text).map(({ kind }) => kind)
  const holdsCode = codes.some((code) => findIdentity(text, code).some(({ kind }) => kind === 'code'))
  return holdsCode ? [...kinds, 'code'] : kinds
}
