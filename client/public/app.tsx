import { useCallback, useMemo, useState } from 'preact/hooks'
import { Text } from '../i18n/text.ts'
import { VeilWhen } from '../ui/veil.tsx'
import type { When } from '../ui/veil-watch.ts'
import type { Engine } from './engine.ts'
import { knownOf } from './centre-info.ts'
import { emptyDraft, type MorePage, type Page, PageContext, type View } from './page.ts'
import { Foot } from './parts/foot.tsx'
import { Head } from './parts/head.tsx'
import type { Shell } from './shell.ts'
import { Shown } from './current-view.tsx'
import { useFocusOnChange } from './use-focus.ts'
import { useLanguage } from './use-language.ts'
import { useSite } from './use-site.ts'
import { More } from './more/view.tsx'

export function App({ engine, shell }: { engine: Engine; shell: Shell }) {
  const [view, setView] = useState<View>({ name: 'start' })
  const spoken = useLanguage(shell, view.name)
  const { language, text } = spoken
  const [more, setMore] = useState<MorePage | null>(null)
  const [draft, setDraft] = useState(emptyDraft)
  const [unsaved, setUnsaved] = useState<Page['unsaved']>(null)
  const [ownCodes, setOwnCodes] = useState<Page['ownCodes']>([])
  const [informed, setInformed] = useState(false)
  const [when, setWhen] = useState<When>('five')
  const [site, loadSite] = useSite(shell)
  const known = useMemo(() => knownOf(site, shell.drawn), [site, shell])
  const { keepPlace } = useFocusOnChange(view.name, more)

  const go = useCallback((to: View) => {
    setMore(null)
    setView(to)
    if (to.name === 'ask') setInformed(true)
  }, [])

  const leave = useCallback(() => {
    void engine.close()
    setDraft((before) => ({ ...before, follow: '' }))
    setOwnCodes([])
    go({ name: 'start' })
  }, [engine, go])

  const openMore = useCallback(
    (page: MorePage | null) => {
      keepPlace()
      setMore(page)
    },
    [keepPlace],
  )

  const addOwnCode = useCallback<Page['addOwnCode']>((code) => setOwnCodes((codes) => [...codes, code]), [])

  const visit = useMemo(
    () => ({ engine, language, site, known, loadSite, go, leave, openMore, informed, when, setWhen }),
    [engine, language, site, known, loadSite, go, leave, openMore, informed, when],
  )
  const page = useMemo(
    () => ({ ...visit, draft, setDraft, unsaved, setUnsaved, ownCodes, addOwnCode }),
    [visit, draft, unsaved, ownCodes, addOwnCode],
  )

  return (
    <Text.Provider value={text}>
      <PageContext.Provider value={page}>
        <VeilWhen.Provider value={when}>
          <Head spoken={spoken} />
          {more !== null && (
            <main class="view view-more">
              <More key={more} page={more} />
            </main>
          )}
          <main class={`view view-${view.name}`} hidden={more !== null}>
            <Shown view={view} />
          </main>
          {/* Drawn anew with each view: what it did not move is no shift of the page. */}
          <Foot key={view.name} view={view.name} more={more} />
        </VeilWhen.Provider>
      </PageContext.Provider>
    </Text.Provider>
  )
}
