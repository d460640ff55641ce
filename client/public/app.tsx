import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Site } from '../../shared/api/site.ts'
import { defaultLanguage, type Language, pickLanguage } from '../i18n/languages.ts'
import { sv } from '../i18n/locales/sv.ts'
import { type Locale, Text } from '../i18n/text.ts'
import type { Engine } from './engine.ts'
import { fetchSite } from './fetch-site.ts'
import { emptyDraft, type Page, PageContext, type View } from './page.ts'
import { Foot } from './parts/foot.tsx'
import { Head } from './parts/head.tsx'
import type { Shell } from './shell.ts'
import { Shown } from './shown.tsx'

type Spoken = { language: Language; text: Locale }

export function App({ engine, shell }: { engine: Engine; shell: Shell }) {
  const [spoken, speak] = useLanguage(shell)
  const [view, go] = useState<View>({ name: 'start' })
  const [draft, setDraft] = useState(emptyDraft)
  const [unsaved, setUnsaved] = useState<Page['unsaved']>(null)
  const [site, loadSite] = useSite(shell)
  const main = useFocusOnChange(view.name)
  const { language } = spoken

  const leave = useCallback(() => {
    engine.stop()
    setDraft((before) => ({ ...before, follow: '' }))
    go({ name: 'start' })
  }, [engine])

  const page: Page = useMemo(
    () => ({ engine, language, site, loadSite, draft, setDraft, unsaved, setUnsaved, go, leave }),
    [engine, language, site, loadSite, draft, unsaved, leave],
  )

  return (
    <Text.Provider value={spoken.text}>
      <PageContext.Provider value={page}>
        <Head language={language} onLanguage={speak} />
        <main ref={main} class={`view view-${view.name}`}>
          <Shown view={view} />
        </main>
        <Foot />
      </PageContext.Provider>
    </Text.Provider>
  )
}

function useLanguage(shell: Shell): [Spoken, (language: Language) => void] {
  const [spoken, setSpoken] = useState<Spoken>({ language: defaultLanguage, text: sv })
  const wantedRef = useRef(defaultLanguage)

  const speak = useCallback(async (language: Language): Promise<void> => {
    wantedRef.current = language
    const loaded = language.load()
    try {
      const text = loaded instanceof Promise ? await loaded : loaded
      // Only the last choice counts, whichever file comes first.
      if (wantedRef.current === language) setSpoken({ language, text })
    } catch {
      // The file did not come: the language that is there stays.
    }
  }, [])

  useLayoutEffect(() => void speak(pickLanguage(navigator.languages)), [speak])
  useLayoutEffect(() => shell.speak(spoken.text, spoken.language), [shell, spoken])
  return [spoken, (language) => void speak(language)]
}

function useSite(shell: Shell): [Site | null, Page['loadSite']] {
  const [site, setSite] = useState<Site | null>(null)
  const knownRef = useRef<Site | null>(null)
  const comingRef = useRef<ReturnType<typeof fetchSite> | null>(null)

  const load = useCallback(
    async (anew = false): ReturnType<typeof fetchSite> => {
      if (knownRef.current !== null && !anew) return { ok: true, site: knownRef.current }
      comingRef.current ??= fetchSite()
      const fetched = await comingRef.current
      comingRef.current = null
      if (fetched.ok) {
        knownRef.current = fetched.site
        setSite(fetched.site)
        shell.leadTo(fetched.site.exit)
      }
      return fetched
    },
    [shell],
  )

  useEffect(() => void load(), [load])
  return [site, load]
}

/** A new view begins at its top, with focus on its heading; the very first one leaves focus alone. */
function useFocusOnChange(name: string) {
  const mainRef = useRef<HTMLElement>(null)
  const shownRef = useRef(name)
  useLayoutEffect(() => {
    if (shownRef.current === name) return
    shownRef.current = name
    scrollTo(0, 0)
    mainRef.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [name])
  return mainRef
}
