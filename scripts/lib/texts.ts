/** The texts of every language as people read them, for scripts and tests. */
import { locales } from '../../client/i18n/desk/index.ts'
import { drafts, type Language, languages } from '../../client/i18n/languages.ts'
import { type Kind, parseMessage, placeholdersOf } from '../../client/i18n/message.ts'

function language(code: string): Language {
  const found = [...languages, ...drafts].find((one) => one.code === code)
  if (found === undefined) throw new Error(`there is no language ${code}`)
  return found
}

export const sv = await language('sv').load()
export const svPages = await language('sv').pages()
export const svSimple = await language('sv-simple').load()
export const en = await language('en').load()
export const enPages = await language('en').pages()
export const svDesk = locales.sv.texts
export const enDesk = locales.en.texts

type Said = ((given: unknown) => string) & { message: string }

/** What a text takes, by name; nothing where it is a plain text. */
export function takenBy(text: unknown): Map<string, Set<Kind>> {
  return typeof text === 'function' ? placeholdersOf(parseMessage((text as Said).message)) : new Map()
}

/** What a text says when each number and day is `n`, and each name a name. */
export function sample(text: unknown, n = 3): string {
  if (typeof text !== 'function') return String(text)
  const given = [...takenBy(text)].map(([name, kinds]) => [name, kinds.has('text') ? 'Origo' : n] as const)
  return (text as Said)(given.length === 1 ? given[0]?.[1] : Object.fromEntries(given))
}
