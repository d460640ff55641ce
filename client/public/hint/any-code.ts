import { damm } from '../../../shared/protocol/code/read-code.ts'
import { indexOf, tokensOf } from '../../../shared/protocol/code/read-words.ts'
import { en } from '../../../shared/protocol/words/en.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { plain } from './plain.ts'

const LISTS = [sv, en]
const WORDS = 6
const DIGITS = 21

/**
 * Whether a text holds what could be a return code, also one from another visit that the page does not know: six words of
 * one list in a row, numbered or not, or 21 digits that check.
 */
export function holdsAnyCode(text: string): boolean {
  return holdsWords(text) || holdsDigits(plain(text))
}

function holdsWords(text: string): boolean {
  const tokens = tokensOf(text.replace(/\p{Nd}/gu, ' '))
  const words = tokens.flatMap((token) => ('word' in token ? [token.word] : []))
  return LISTS.some((list) => {
    let row = 0
    return words.some((word) => {
      row = indexOf(list).has(word) ? row + 1 : 0
      return row === WORDS
    })
  })
}

/** Among longer rows of numbers there is always one that checks. */
function holdsDigits(text: string): boolean {
  const rows = (text.match(/\d[^\p{L}]{19,}\d/gu) ?? []).map((row) => row.match(/\d+/g) ?? [])
  return rows.some(
    (groups) => groups.join('').length < 2 * DIGITS && groups.some((_, i) => isCode(groups.slice(i))),
  )
}

function isCode(groups: readonly string[]): boolean {
  let digits = ''
  for (const group of groups) {
    if (digits.length >= DIGITS) break
    digits += group
  }
  return digits.length === DIGITS && damm(digits) === 0
}
