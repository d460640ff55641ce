import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Language, locales, type Texts } from '../../i18n/desk/index.ts'

export type Spoken = { language: Language; texts: Texts; choose: (language: Language) => void }

export const SpokenContext = createContext<Spoken>({
  language: 'sv',
  texts: locales.sv.texts,
  choose: () => {},
})

/** The texts of the language in use. */
export function useTexts(): Texts {
  return useContext(SpokenContext).texts
}

export function useSpoken(): Spoken {
  return useContext(SpokenContext)
}
