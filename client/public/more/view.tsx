import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Pages } from '../../i18n/text.ts'
import { useText } from '../../i18n/text.ts'
import { Wait } from '../../ui/wait.tsx'
import { type MorePage, usePage } from '../page.ts'
import { Heading } from '../parts/heading.tsx'
import { NotFetched } from '../parts/not-fetched.tsx'
import { type Missing, whyMissing } from '../why-missing.ts'

type Chunk = { language: string; pages: Pages; MorePage: (typeof import('./more-pages.tsx'))['MorePage'] }

/** A page that few open. It comes when it is opened; where it cannot, that is said and nothing else is touched. */
export function More({ page }: { page: MorePage }) {
  const text = useText()
  const { language, openMore } = usePage()
  const [chunk, setChunk] = useState<Chunk | null>(null)
  const [state, setState] = useState<'coming' | 'here' | Missing>('coming')

  const load = useCallback(async (): Promise<void> => {
    setState('coming')
    try {
      const [{ MorePage }, pages] = await Promise.all([import('./more-pages.tsx'), language.pages()])
      setChunk({ language: language.code, pages, MorePage })
      setState('here')
    } catch {
      setState(await whyMissing())
    }
  }, [language])

  useEffect(() => void load(), [load])

  const isMissing = state === 'offline' || state === 'stale'
  return (
    <>
      <Heading onBack={() => openMore(null)}>{text.foot[page]}</Heading>
      {state !== 'here' && <Wait on={state === 'coming'}>{text.foot.loading}</Wait>}
      {isMissing && <NotFetched why={state} grabs onAgain={() => void load()} />}
      {chunk !== null && !isMissing && <chunk.MorePage page={page} pages={chunk.pages} />}
    </>
  )
}
