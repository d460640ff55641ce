import type { PagesTexts, PublicTexts } from './catalog-types.ts'
import en from './catalogs/en/public.json' with { type: 'json' }
import sv from './catalogs/sv/public.json' with { type: 'json' }
import { pagesTexts, publicTexts, withOverrides } from './from-catalog.ts'
import { swedish as swedishTexts } from './swedish.ts'

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
  load: () => PublicTexts | Promise<PublicTexts>
  /** The texts of the pages that few open. They come when one of them is opened. */
  pages: () => Promise<PagesTexts>
}

/** How each writes its numbers and days. */
const SWEDISH = 'sv-SE'
const ENGLISH = 'en-GB'
// Latin digits: the code, 112 and every number in Sweden are written with them, and are copied from here by hand.
const ARABIC = 'ar-u-ca-gregory-nu-latn'

const json = { with: { type: 'json' } } as const
const englishTexts = publicTexts(en, ENGLISH)

const swedish: Language = {
  code: 'sv',
  name: 'Svenska',
  dir: 'ltr',
  reviewed: true,
  words: 'sv',
  load: () => swedishTexts,
  pages: async () => pagesTexts((await import('./catalogs/sv/pages.json', json)).default, SWEDISH),
}
/** Its catalogs hold what differs from Swedish. */
const easySwedish: Language = {
  code: 'sv-simple',
  name: 'Lätt svenska',
  dir: 'ltr',
  reviewed: true,
  words: 'sv',
  async load() {
    const { default: own } = await import('./catalogs/sv-simple/public.json', json)
    return publicTexts(withOverrides(sv, own), SWEDISH)
  },
  async pages() {
    const [{ default: all }, { default: own }] = await Promise.all([
      import('./catalogs/sv/pages.json', json),
      import('./catalogs/sv-simple/pages.json', json),
    ])
    return pagesTexts(withOverrides(all, own), SWEDISH)
  },
}
const english: Language = {
  code: 'en',
  name: 'English',
  dir: 'ltr',
  reviewed: true,
  words: 'en',
  load: () => englishTexts,
  pages: async () => pagesTexts((await import('./catalogs/en/pages.json', json)).default, ENGLISH),
}
const arabic: Language = {
  code: 'ar',
  name: 'العربية (مسودة)',
  dir: 'rtl',
  reviewed: false,
  words: 'sv',
  load: async () => publicTexts((await import('./catalogs/ar/public.json', json)).default, ARABIC),
  pages: async () => pagesTexts((await import('./catalogs/ar/pages.json', json)).default, ARABIC),
}
/** Nobody's language: it shows what is not translated, what is put together of pieces and what has too little room. */
const accented: Language = {
  code: 'en-XA',
  name: 'Ƥšéûðö (ðŕåƒţ)',
  dir: 'ltr',
  reviewed: false,
  words: 'en',
  load: async () => (await import('./accent.ts')).accent(englishTexts),
  pages: async () => (await import('./accent.ts')).accent(await english.pages()),
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
