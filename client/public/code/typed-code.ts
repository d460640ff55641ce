import { plain } from '../hint/plain.ts'
import type { OwnCode } from '../hint/find-return-code.ts'

/** A code as it was typed, to know it again in a text; null where it is neither digits nor words enough. */
export function typedCode(typed: string): OwnCode | null {
  const words = typed.match(/[\p{L}\p{M}]{2,}/gu) ?? []
  const digits = plain(typed).replace(/\D/g, '')
  if (words.length >= 4) return { words, digits: '' }
  return digits.length >= 21 ? { words: [], digits } : null
}
