/** Reads a code while it is typed. A chunk of its own, with the word lists: it comes when a code field gets focus. */
import { complete, fold, readCode, suggest } from '../../../shared/protocol/code/read-code.ts'
import { indexOf, tokensOf } from '../../../shared/protocol/code/read-words.ts'
import { en } from '../../../shared/protocol/words/en.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'

const FEWEST_LETTERS = 3
const MOST_COMPLETIONS = 4
/** A label before a number, such as "Ref.", is no more words than this. */
const LABEL_WORDS = 3

const LISTS = { sv: [sv, en], en: [en, sv] } as const

/** A word as far as it is typed: in the list, not in it (with the nearest ones), or perhaps not finished. */
export type TypedWord = { word: string; state: 'known' | 'unknown' | 'unfinished'; near: string[] }

export type Checked =
  | { kind: 'words'; words: TypedWord[] }
  | { kind: 'digits'; found: number }
  | { kind: 'nothing' | 'mixed' }

/** What stands in the field. Words are read in the list that knows most of them, the page's own first. */
export function checkTyped(typed: string, language: 'sv' | 'en'): Checked {
  const tokens = tokensOf(bare(typed))
  const digits = tokens.flatMap((token) => ('digits' in token ? [token.digits] : []))
  const words = tokens.flatMap((token) => ('word' in token ? [token.word] : []))
  if (tokens.length === 0) return { kind: 'nothing' }
  if (words.length === 0) return { kind: 'digits', found: digits.join('').length }
  const list = bestList(words, language)
  // A word that is not known is shown as it was typed, not as it is compared.
  const runs =
    bare(typed)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\u200C]+/gu) ?? []
  const unfinished = /[\p{L}\p{M}]$/u.test(typed) ? words.length - 1 : -1
  return {
    kind: 'words',
    words: words.map((word, i) => {
      if (indexOf(list).has(word)) return { word: listed(word, list), state: 'known', near: [] }
      const asTyped = runs[i] ?? word
      if (i === unfinished) return { word: asTyped, state: 'unfinished', near: [] }
      return { word: asTyped, state: 'unknown', near: suggest(word, list) }
    }),
  }
}

/** Words that finish the last one, once three letters of it are there; none where it stands finished alone. */
export function completions(typed: string, language: 'sv' | 'en'): string[] {
  const checked = checkTyped(typed, language)
  const last = checked.kind === 'words' ? checked.words[checked.words.length - 1] : undefined
  if (last === undefined || !/[\p{L}\p{M}]$/u.test(typed) || Array.from(last.word).length < FEWEST_LETTERS)
    return []
  const words = tokensOf(typed).flatMap((token) => ('word' in token ? [token.word] : []))
  // The last word does not count yet: its first letters may happen to be a word of the other list.
  const list = bestList(words.slice(0, -1), language)
  const other = LISTS[language].find((one) => one !== list) ?? list
  const own = complete(last.word, list, MOST_COMPLETIONS)
  const found = own.length > 0 || words.length > 1 ? own : complete(last.word, other, MOST_COMPLETIONS)
  return found.length === 1 && fold(found[0] ?? '') === fold(last.word) ? [] : found
}

/** The digits alone, where a number was noted with a label. Everything else stays as it was typed. */
export function bare(typed: string): string {
  const tokens = tokensOf(typed)
  const digits = tokens.flatMap((token) => ('digits' in token ? [token.digits] : [])).join('')
  const words = tokens.filter((token) => 'word' in token).length
  return digits.length === 21 && words > 0 && words <= LABEL_WORDS ? digits : typed
}

/** Why it is no code yet; null when it is one. */
export function problemIn(typed: string, language: 'sv' | 'en') {
  const read = readCode(bare(typed), LISTS[language])
  return 'codes' in read ? null : read
}

/** What was typed with its nth word exchanged. */
export function withWord(typed: string, place: number, word: string): string {
  let at = -1
  const changed = typed.replace(/[\p{L}\p{M}\u200C]+/gu, (run) => {
    at += 1
    return at === place ? word : run
  })
  return `${changed.trimEnd()} `
}

/** What was typed with its last word finished. */
export function withLast(typed: string, word: string): string {
  return `${typed.replace(/[\p{L}\p{M}\u200C]+$/u, '')}${word} `
}

function bestList(words: readonly string[], language: 'sv' | 'en'): readonly string[] {
  const known = (list: readonly string[]) => words.filter((word) => indexOf(list).has(word)).length
  const [own, other] = LISTS[language]
  return known(other) > known(own) ? other : own
}

function listed(word: string, list: readonly string[]): string {
  return list[indexOf(list).get(word) ?? -1] ?? word
}
