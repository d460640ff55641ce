import { en } from './en.ts'
import { sv } from './sv.ts'

export type { Texts } from './sv.ts'

/** The desk's languages: both are small, so both are there. */
export const locales = {
  sv: { tag: 'sv', name: 'Svenska', direction: 'ltr', texts: sv },
  en: { tag: 'en', name: 'English', direction: 'ltr', texts: en },
} as const

export type Language = keyof typeof locales

export const languages = ['sv', 'en'] as const satisfies readonly Language[]
