import type { DeskTexts } from '../catalog-types.ts'
import en from '../catalogs/en/desk.json' with { type: 'json' }
import sv from '../catalogs/sv/desk.json' with { type: 'json' }
import { fromCatalog } from '../from-catalog.ts'

export type { DeskTexts as Texts } from '../catalog-types.ts'

/** The desk's languages: both are small, so both are there. */
export const locales = {
  sv: { tag: 'sv', name: 'Svenska', direction: 'ltr', texts: fromCatalog<DeskTexts>(sv, 'sv-SE') },
  en: { tag: 'en', name: 'English', direction: 'ltr', texts: fromCatalog<DeskTexts>(en, 'en-GB') },
} as const

export type Language = keyof typeof locales

export const languages = ['sv', 'en'] as const satisfies readonly Language[]
