import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { defaultLanguage, type Language, pickLanguage } from '../i18n/languages.ts'
import { swedish } from '../i18n/swedish.ts'
import type { Locale } from '../i18n/text.ts'
import type { Shell } from './shell.ts'
import { type Missing, whyMissing } from './why-missing.ts'

export type Spoken = {
  language: Language
  text: Locale
  /** Another language that is on its way, or that did not come; null when neither. */
  wanted: { language: Language; state: 'coming' | Missing } | null
  speak: (language: Language) => void
}

/** The language in use and a way to another one. It is in memory only. What failed in one view is not said in the next. */
export function useLanguage(shell: Shell, view: string): Spoken {
  const [spoken, setSpoken] = useState<Pick<Spoken, 'language' | 'text'>>({
    language: defaultLanguage,
    text: swedish,
  })
  const [wanted, setWanted] = useState<Spoken['wanted']>(null)
  const wantedRef = useRef(defaultLanguage)

  const change = useCallback(async (language: Language): Promise<void> => {
    wantedRef.current = language
    const loaded = language.load()
    setWanted(loaded instanceof Promise ? { language, state: 'coming' } : null)
    try {
      const text = loaded instanceof Promise ? await loaded : loaded
      // Only the last choice counts, whichever file comes first.
      if (wantedRef.current !== language) return
      setSpoken({ language, text })
      setWanted(null)
    } catch {
      const why = await whyMissing()
      if (wantedRef.current === language) setWanted({ language, state: why })
    }
  }, [])
  const speak = useCallback((language: Language) => void change(language), [change])

  useLayoutEffect(() => speak(pickLanguage(navigator.languages)), [speak])
  useLayoutEffect(() => shell.speak(spoken.text, spoken.language), [shell, spoken])
  useLayoutEffect(() => setWanted((was) => (was?.state === 'coming' ? was : null)), [view])
  return { ...spoken, wanted, speak }
}
