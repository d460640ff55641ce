/** How easily the public page reads: prints LIX view by view for each language, and fails above a limit. */
import { existsSync, readdirSync } from 'node:fs'

const locales = new URL('../client/i18n/locales/', import.meta.url)
/** The pages that few open are files of their own, where a language has them. */
const pages = new URL('../client/i18n/pages/', import.meta.url)

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

export type Readable = { view: string; words: number; sentences: string[]; lix: number; limit: number }

/** The languages there are, by the names of their files. */
export function languageCodes(): string[] {
  const files = readdirSync(locales).filter((name) => /^[a-z]{2,3}(?:-\w+)*\.ts$/.test(name))
  return files.map((name) => name.replace('.ts', '')).toSorted()
}

/** The highest LIX that a view may have: 30 in Swedish, 25 in easy Swedish ("sv-…"), no limit elsewhere. */
export function limitOf(code: string): number {
  if (code === 'sv') return 30
  return code.startsWith('sv-') ? 25 : Infinity
}

/** The running text of each view of a language, together. Labels and legal pages are left out. */
export async function readability(code: string): Promise<Readable[]> {
  const parts = [await exported(new URL(`${code}.ts`, locales), 'start')]
  const more = new URL(`${code}.ts`, pages)
  if (existsSync(more)) parts.push(await exported(more, 'trace'))
  const views = new Map<string, string[]>()
  for (const [key, value] of parts.flatMap(Object.entries<unknown>)) {
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

/** What a file exports that has texts under `key`. */
async function exported(file: URL, key: string): Promise<Record<string, unknown>> {
  const module = (await import(file.href)) as Record<string, Record<string, unknown>>
  const found = Object.values(module).find((value) => Object.hasOwn(value, key))
  if (found === undefined) throw new Error(`${file.pathname} exports no texts under ${key}`)
  return found
}

/** Every text in a part of a locale that is sentences, not a label. Functions are asked for a sample. */
function runningText(value: unknown): string[] {
  if (typeof value === 'string') return isRunning(value) ? [value] : []
  if (typeof value === 'function') return runningText(sample(value as (...values: unknown[]) => unknown))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(runningText)
}

// Most take numbers or days; the rest take a name or a word.
function sample(text: (...values: unknown[]) => unknown): unknown {
  try {
    return text(...Array.from({ length: text.length }, () => 3))
  } catch {
    return text(...Array.from({ length: text.length }, () => 'Origo'))
  }
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
