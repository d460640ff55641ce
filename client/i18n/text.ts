import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { PublicTexts } from './catalog-types.ts'
import { swedish } from './swedish.ts'

export type { PagesTexts as Pages, PublicTexts as Locale } from './catalog-types.ts'

/** The texts of the language in use. */
export const Text = createContext<PublicTexts>(swedish)

export function useText(): PublicTexts {
  return useContext(Text)
}
