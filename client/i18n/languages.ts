import { en } from './locales/en.ts'
import { sv, type Locale } from './locales/sv.ts'
import type { Pages } from './pages/sv.ts'

/** A language of the public page. The two most used come with the page; each other one is a chunk of its own. */
export type Language = {
  /** BCP 47, also the `lang` of the document. */
  code: string
  /** Its own name for itself, and its own word for a draft while it is one. */
  name: string
  dir: 'ltr' | 'rtl'
  /** Whether a native speaker has read it all. The public sees reviewed ones only. */
  reviewed: boolean
  /** The word list that codes are shown in, and read in first. */
  words: 'sv' | 'en'
  load: () => Locale | Promise<Locale>
  /** The texts of the pages that few open. They come when one of them is opened. */
  pages: () => Promise<Pages>
}

const swedish: Language = {
  code: 'sv',
  name: 'Svenska',
  dir: 'ltr',
  reviewed: true,
  words: 'sv',
  load: () => sv,
  pages: async () => (await import('./pages/sv.ts')).sv,
}
const easySwedish: Language = {
  code: 'sv-simple',
  name: 'Lätt svenska',
  dir: 'ltr',
  reviewed: true,
  words: 'sv',
  load: async () => (await import('./locales/sv-simple.ts')).svSimple,
  pages: async () => (await import('./pages/sv-simple.ts')).svSimple,
}
const english: Language = {
  code: 'en',
  name: 'English',
  dir: 'ltr',
  reviewed: true,
  words: 'en',
  load: () => en,
  pages: async () => (await import('./pages/en.ts')).en,
}
const arabic: Language = {
  code: 'ar',
  name: 'العربية (مسودة)',
  dir: 'rtl',
  reviewed: false,
  words: 'sv',
  load: async () => (await import('./locales/ar.ts')).ar,
  pages: async () => (await import('./pages/ar.ts')).ar,
}
/** Nobody's language: it shows what is not translated, what is put together of pieces and what has too little room. */
const accented: Language = {
  code: 'en-XA',
  name: 'Ƥšéûðö (ðŕåƒţ)',
  dir: 'ltr',
  reviewed: false,
  words: 'en',
  load: async () => (await import('./locales/pseudo.ts')).pseudo,
  pages: async () => (await import('./pages/pseudo.ts')).pseudo,
}

export const defaultLanguage = swedish
const all: readonly Language[] = [swedish, easySwedish, english, arabic, accented]

/** The languages that the public may choose from. */
export const languages = all.filter(({ reviewed }) => reviewed)

/** The rest: to be chosen by hand where the operator offers a preview, never picked. */
export const drafts = all.filter(({ reviewed }) => !reviewed)

/** The first of the browser's wishes that is here; Swedish where none is. */
export function pickLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0]
    const found = languages.find(({ code }) => code === wish.toLowerCase() || code === base)
    if (found !== undefined) return found
  }
  return defaultLanguage
}
