/** Words and digits out of whatever was typed or pasted (section 1). No cryptography: a page loads it alone. */

/** A run of letters, folded, or a run of digits as ASCII. */
export type Token = { word: string } | { digits: string }

const LOOK_ALIKES: Readonly<Record<string, string>> = { ı: 'i', ى: 'ی', ي: 'ی', ك: 'ک' }

/** The fold of section 1: NFKD, no marks, no U+200C, lower case without a locale, look-alikes made one. Idempotent. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200C]/gu, '')
    .toLowerCase()
    .replace(/[ıىيك]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
}

/** The words and digits of a text, in order; everything else separates. */
export function tokensOf(text: string): Token[] {
  const runs = fold(text).match(/\p{L}+|\p{Nd}+/gu) ?? []
  return runs.map((run) =>
    /^\p{Nd}/u.test(run) ? { digits: Array.from(run, (digit) => digitValue(digit)).join('') } : { word: run },
  )
}

/** The value of a decimal digit of any script. Unicode keeps them in runs of ten, zero first; runs may touch. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let before = 0
  while (point > before && /^\p{Nd}$/u.test(String.fromCodePoint(point - before - 1))) before++
  return before % 10
}

/**
 * The words alone, when the only digits among them number them: a number counts as numbering where it stands right
 * before the word of that place (`1. lampa 2. bröd`, the first number perhaps lost in copying). Null otherwise.
 */
export function wordTokens(tokens: readonly Token[]): string[] | null {
  const words: string[] = []
  for (const [i, token] of tokens.entries()) {
    if ('word' in token) {
      words.push(token.word)
      continue
    }
    const next = tokens[i + 1]
    if (next === undefined || !('word' in next) || Number(token.digits) !== words.length + 1) return null
  }
  return words
}

type Folded = { index: ReadonlyMap<string, number>; words: readonly string[] }

const foldedLists = new WeakMap<readonly string[], Folded>()

/** A list's words folded, in its order; folded once for each list. */
export function foldedWords(list: readonly string[]): readonly string[] {
  return folded(list).words
}

/** The index of each folded word of a list, at most 2,048 of them. */
export function indexOf(list: readonly string[]): ReadonlyMap<string, number> {
  return folded(list).index
}

function folded(list: readonly string[]): Folded {
  const known = foldedLists.get(list)
  if (known !== undefined) return known
  const words = list.slice(0, 2048).map(fold)
  const made = { words, index: new Map(words.map((word, i) => [word, i])) }
  foldedLists.set(list, made)
  return made
}
