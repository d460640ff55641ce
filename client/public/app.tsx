import { useCallback, useMemo, useState } from 'preact/hooks'
import { Text } from '../i18n/text.ts'
import { VeilWhen } from '../ui/veil.tsx'
import type { When } from '../ui/veil-watch.ts'
import type { Engine } from './engine.ts'
import { centreInfoOf } from './centre-info.ts'
import { emptyDraft, type MorePage, type Page, PageContext, type View } from './page.ts'
import { Foot } from './parts/foot.tsx'
import { Head } from './parts/head.tsx'
import type { Shell } from './shell.ts'
import { CurrentView } from './current-view.tsx'
import { useFocusOnChange } from './use-focus.ts'
import { useLanguage } from './use-language.ts'
import { useSite } from './use-site.ts'
import { More } from './more/view.tsx'

export function App({ engine, shell }: { engine: Engine; shell: Shell }) {
  const [view, setView] = useState<View>({ name: 'start' })
  const spoken = useLanguage(shell, view.name)
  const { language, text } = spoken
  const [more, setMore] = useState<MorePage | null>(null)
  const [writing, forgetThread] = useWriting()
  const [informed, setInformed] = useState(false)
  const [when, setWhen] = useState<When>('five')
  const [site, loadSite] = useSite(shell)
  const centreInfo = useMemo(() => centreInfoOf(site, shell.drawn), [site, shell])
  const { keepPlace } = useFocusOnChange(view.name, more)

  const go = useCallback((to: View) => {
    setMore(null)
    setView(to)
    if (to.name === 'ask') setInformed(true)
  }, [])

  const leave = useCallback(() => {
    void engine.close()
    forgetThread()
    go({ name: 'start' })
  }, [engine, forgetThread, go])

  const openMore = useCallback(
    (page: MorePage | null) => {
      keepPlace()
      setMore(page)
    },
    [keepPlace],
  )

  const visit = useMemo(
    () => ({ engine, language, site, centreInfo, loadSite, go, leave, openMore, informed, when, setWhen }),
    [engine, language, site, centreInfo, loadSite, go, leave, openMore, informed, when],
  )
  const page = useMemo(() => ({ ...visit, ...writing }), [visit, writing])

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
            <CurrentView view={view} />
          </main>
          {/* Drawn anew with each view: what it did not move is no shift of the page. */}
          <Foot key={view.name} view={view.name} more={more} />
        </VeilWhen.Provider>
      </PageContext.Provider>
    </Text.Provider>
  )
}

type Writing = Pick<Page, 'draft' | 'setDraft' | 'unsaved' | 'setUnsaved' | 'ownCodes' | 'addOwnCode'>

/** What is being written and the codes of this visit, and how to forget what belongs to the thread that was open. */
function useWriting(): [Writing, forgetThread: () => void] {
  const [draft, setDraft] = useState(emptyDraft)
  const [unsaved, setUnsaved] = useState<Page['unsaved']>(null)
  const [ownCodes, setOwnCodes] = useState<Page['ownCodes']>([])
  const addOwnCode = useCallback<Page['addOwnCode']>((code) => setOwnCodes((codes) => [...codes, code]), [])
  const forgetThread = useCallback(() => {
    setDraft((before) => ({ ...before, follow: '' }))
    setOwnCodes([])
  }, [])
  const writing = useMemo(
    () => ({ draft, setDraft, unsaved, setUnsaved, ownCodes, addOwnCode }),
    [draft, unsaved, ownCodes, addOwnCode],
  )
  return [writing, forgetThread]
}
