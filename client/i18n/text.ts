import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { sv, type Locale } from './locales/sv.ts'

export type { Locale } from './locales/sv.ts'

/** The texts of the language in use. */
export const Text = createContext<Locale>(sv)

export function useText(): Locale {
  return useContext(Text)
}
