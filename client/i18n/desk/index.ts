import en from '../catalogs/en/desk.json' with { type: 'json' }
import sv from '../catalogs/sv/desk.json' with { type: 'json' }
import { deskTexts } from '../from-catalog.ts'

export type { DeskTexts as Texts } from '../catalog-types.ts'

/** The desk's languages: both are small, so both are there. */
export const locales = {
  sv: { tag: 'sv', name: 'Svenska', direction: 'ltr', texts: deskTexts(sv, 'sv-SE') },
  en: { tag: 'en', name: 'English', direction: 'ltr', texts: deskTexts(en, 'en-GB') },
} as const

export type Language = keyof typeof locales

export const languages = ['sv', 'en'] as const satisfies readonly Language[]
