import { en } from './locales/en.ts'
import { sv, type Locale } from './locales/sv.ts'

/** A language of the public page. The two most used come with the page; each other one is a chunk of its own. */
export type Language = {
  /** BCP 47, also the `lang` of the document. */
  code: string
  /** Its own name for itself. */
  name: string
  dir: 'ltr' | 'rtl'
  /** Whether a native speaker has read it all. The public sees reviewed ones only. */
  reviewed: boolean
  /** The word list that codes are shown in, and read in first. */
  words: 'sv' | 'en'
  load: () => Locale | Promise<Locale>
}

const swedish: Language = {
  code: 'sv',
  name: 'Svenska',
  dir: 'ltr',
  reviewed: true,
  words: 'sv',
  load: () => sv,
}
const english: Language = {
  code: 'en',
  name: 'English',
  dir: 'ltr',
  reviewed: true,
  words: 'en',
  load: () => en,
}

export const defaultLanguage = swedish
const all: readonly Language[] = [swedish, english]

/** The languages that the public may choose from. */
export const languages = all.filter((language) => language.reviewed)

/** The first of the browser's wishes that is here; Swedish where none is. */
export function pickLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0]
    const found = languages.find(({ code }) => code === wish.toLowerCase() || code === base)
    if (found !== undefined) return found
  }
  return defaultLanguage
}
