/** Reading a code, forgivingly (section 1). Imports no cryptography: a page loads it alone, and checks before it sends. */
import { type Code, codeFromIndices, damm, isCode } from './code-faces.ts'
import { indexOf, tokensOf, wordTokens } from './read-words.ts'

export { damm } from './code-faces.ts'
export { fold } from './read-words.ts'
export { complete, suggest } from './suggest.ts'

/**
 * Why a text is no code:
 * - `empty`: neither words nor digits
 * - `mixed`: words and digits that do not number them
 * - `words`: not six words, `found` many; `unknown` as below
 * - `unknown`: six words, but `unknown` are not in the list that holds most of them (`list`, its place among the lists)
 * - `count`: not 21 digits, `found` many
 * - `check`: 21 digits with a mistake among them
 * - `range`: a right check digit, but no code is that large
 */
export type CodeProblem =
  | { problem: 'empty' | 'mixed' | 'check' | 'range' }
  | { problem: 'count'; found: number }
  | { problem: 'words'; found: number; unknown: string[]; list: number }
  | { problem: 'unknown'; unknown: string[]; list: number }

/** At least one code, in the order of the lists that hold it, or a problem. */
export type ReadCode = { codes: Code[] } | CodeProblem

/**
 * What a typed or pasted text says: 21 digits of any script, split anywhere, or six words, read in one list at a time in
 * the order given (the page's language first). Words that several lists hold give several codes, all to be tried.
 * Lists are of 2,048 words that are runs of letters. Never throws.
 */
export function readCode(text: string, lists: readonly (readonly string[])[]): ReadCode {
  const tokens = tokensOf(text)
  if (tokens.length === 0) return { problem: 'empty' }
  const digits = tokens.flatMap((token) => ('digits' in token ? [token.digits] : []))
  if (digits.length === tokens.length) return readDigits(digits.join(''))
  const words = wordTokens(tokens)
  return words === null ? { problem: 'mixed' } : readWords(words, lists)
}

function readDigits(digits: string): ReadCode {
  if (digits.length !== 21) return { problem: 'count', found: digits.length }
  if (damm(digits) !== 0) return { problem: 'check' }
  const code = BigInt(digits.slice(0, 20))
  return isCode(code) ? { codes: [code] } : { problem: 'range' }
}

function readWords(words: readonly string[], lists: readonly (readonly string[])[]): ReadCode {
  const missing = lists.map((list) => words.filter((word) => !indexOf(list).has(word)))
  if (words.length === 6 && missing.some((some) => some.length === 0)) {
    const held = lists.filter((_, i) => missing[i]?.length === 0)
    return { codes: [...new Set(held.map((list) => codeFromIndices(indicesIn(words, list))))] }
  }
  // The first list that misses fewest: what most of the words were meant to be.
  const best = missing.reduce(
    (least, some, i) => (some.length < (missing[least]?.length ?? 0) ? i : least),
    0,
  )
  const unknown = [...new Set(missing[best] ?? words)]
  if (words.length !== 6) return { problem: 'words', found: words.length, unknown, list: best }
  return { problem: 'unknown', unknown, list: best }
}

function indicesIn(words: readonly string[], list: readonly string[]): number[] {
  return words.map((word) => indexOf(list).get(word) ?? 0)
}
