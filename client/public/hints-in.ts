import { findIdentity, type HintKind } from './hint/identity-hint.ts'
import { plain } from './hint/scan.ts'
import type { OwnCode } from './hint/find-return-code.ts'

/** What a text seems to hold, one of each kind, against every code that this visit knows. */
export function hintsIn(text: string, codes: readonly OwnCode[]): HintKind[] {
  const kinds = findIdentity(text).map(({ kind }) => kind)
  const holdsCode = codes.some((code) => findIdentity(text, code).some(({ kind }) => kind === 'code'))
  return holdsCode ? [...kinds, 'code'] : kinds
}

/** A code as it was typed, for the same purpose; null where it is neither digits nor words enough. */
export function typedCode(typed: string): OwnCode | null {
  const words = typed.match(/[\p{L}\p{M}]{2,}/gu) ?? []
  const digits = plain(typed).replace(/\D/g, '')
  if (words.length >= 4) return { words, digits: '' }
  return digits.length >= 21 ? { words: [], digits } : null
}
