/** Help with a mistyped or half-typed word. */
import { fold, foldedWords } from './read-words.ts'

/**
 * The words of a list nearest to a mistyped one, at most three: those within one edit (a letter added, lost, changed, or
 * two swapped), else, from five letters on, within two. A word of the list is its own only suggestion.
 */
export function suggest(word: string, list: readonly string[]): string[] {
  const typed = letters(word)
  if (typed.length === 0) return []
  const distances = foldedWords(list).map((known) => edits(typed, Array.from(known)))
  for (const distance of typed.length < 5 ? [0, 1] : [0, 1, 2]) {
    const near = list.filter((_, i) => distances[i] === distance)
    if (near.length > 0) return near.slice(0, 3)
  }
  return []
}

/** At most `max` words of a list that begin with what is typed, in the list's order, the whole word first. */
export function complete(prefix: string, list: readonly string[], max: number): string[] {
  const typed = letters(prefix).join('')
  if (typed === '') return []
  const words = foldedWords(list)
  const whole = list.filter((_, i) => words[i] === typed)
  const longer = list.filter((_, i) => words[i] !== typed && words[i]?.startsWith(typed))
  return [...whole, ...longer].slice(0, max)
}

function letters(text: string): string[] {
  return fold(text).match(/\p{L}/gu) ?? []
}

/** Edits from one word to another, swaps of neighbours included; anything over two is 3. */
function edits(a: readonly string[], b: readonly string[]): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let last: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, x] of a.entries()) {
    const next = [i + 1]
    for (const [j, y] of b.entries()) {
      const changed = (row[j] ?? 0) + (x === y ? 0 : 1)
      const swapped = i > 0 && j > 0 && x === b[j - 1] && a[i - 1] === y ? (last[j - 1] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    last = row
    row = next
  }
  return Math.min(row[b.length] ?? 3, 3)
}
