import { plain } from './plain.ts'
import { find } from './scan.ts'

/** The writer's return code as the page shows it: six words, and 21 digits in any grouping. */
export type OwnCode = { words: string[]; digits: string }

const ENOUGH_WORDS = 4

/** All 21 digits, or at least four of the words in a row, however they are written. */
export function findReturnCode(text: string, code: OwnCode): string | null {
  const faces = [(code.digits.match(/\d/g) ?? []).join('[^a-z\\d]{0,3}')]
  for (let i = 0; i + ENOUGH_WORDS <= code.words.length; i++) {
    faces.push(
      code.words
        .slice(i, i + ENOUGH_WORDS)
        .map(plain)
        .join('[^a-z]{1,9}'),
    )
  }
  return find(text, new RegExp(`\\b(?:${faces.filter(Boolean).join('|')})\\b`, 'gi'))
}
