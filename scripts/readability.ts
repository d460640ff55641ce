/** How easily the public page reads: prints LIX view by view for each language, and fails above a limit. */
import { drafts, languages } from '../client/i18n/languages.ts'
import { sample } from './lib/texts.ts'

/** Top-level texts of a locale that are read within another view. */
const partOf: Record<string, string> = {
  summary: 'ask',
  text: 'ask',
  hint: 'ask',
  help: 'start',
  veil: 'thread',
  foot: 'start',
}
/** Legal pages, whose wording is not ours alone. */
const exempt = new Set(['privacy', 'accessibility'])
const FEWEST_WORDS = 4
const PSEUDO = 'en-XA'

export type Readable = { view: string; words: number; sentences: string[]; lix: number; limit: number }

/** The languages that people read. */
export function languageCodes(): string[] {
  return [...languages, ...drafts].map(({ code }) => code).filter((code) => code !== PSEUDO)
}

/** The highest LIX that a view may have: 30 in Swedish, 25 in easy Swedish ("sv-…"), no limit elsewhere. */
export function limitOf(code: string): number {
  if (code === 'sv') return 30
  return code.startsWith('sv-') ? 25 : Infinity
}

/** The running text of each view of a language, together. Labels and legal pages are left out. */
export async function readability(code: string): Promise<Readable[]> {
  const language = [...languages, ...drafts].find((one) => one.code === code)
  if (language === undefined) throw new Error(`there is no language ${code}`)
  const parts = [await language.load(), await language.pages()]
  const views = new Map<string, string[]>()
  for (const [key, value] of parts.flatMap((part) => Object.entries<unknown>(part))) {
    const view = partOf[key] ?? key
    if (!exempt.has(key)) views.set(view, [...(views.get(view) ?? []), ...runningText(value)])
  }
  return [...views]
    .filter(([, texts]) => texts.length > 0)
    .map(([view, texts]) => {
      const sentences = texts.flatMap(sentencesOf)
      return {
        view,
        words: wordsOf(texts.join(' ')).length,
        sentences,
        lix: lix(texts),
        limit: limitOf(code),
      }
    })
}

/** Words a sentence, plus the share of words longer than six letters in per cent. */
export function lix(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf)
  const long = words.filter((word) => word.normalize().length > 6)
  return words.length / texts.flatMap(sentencesOf).length + (100 * long.length) / words.length
}

/** Every text in a part of a locale that is sentences, not a label. Functions are asked for a sample. */
function runningText(value: unknown): string[] {
  if (typeof value === 'string') return isRunning(value) ? [value] : []
  if (typeof value === 'function') return runningText(sample(value))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(runningText)
}

function isRunning(text: string): boolean {
  return /[.?!]$/.test(text.trim()) && wordsOf(text).length >= FEWEST_WORDS
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:؟۔])\s+/u).filter((sentence) => wordsOf(sentence).length > 0)
}

async function main(): Promise<void> {
  for (const code of languageCodes()) {
    const limit = limitOf(code)
    console.log(`\n${code}${limit === Infinity ? '' : `, at most ${limit}`}`)
    for (const { view, words, lix: value, sentences } of await readability(code)) {
      const over = value > limit
      console.log(
        `  ${view.padEnd(12)} ${String(words).padStart(4)} words  LIX ${value.toFixed(1).padStart(5)}${over ? '  too hard' : ''}`,
      )
      if (!over) continue
      process.exitCode = 1
      for (const hard of sentences.toSorted((a, b) => lix([b]) - lix([a])).slice(0, 5)) {
        console.log(`      ${lix([hard]).toFixed(0).padStart(3)}  ${hard}`)
      }
    }
  }
}

if (import.meta.main) await main()
