import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Language, locales } from '../i18n/desk/index.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Desk } from './create-desk.ts'
import type { CoreState } from './core/context.ts'
import { Page } from './ui/page.tsx'
import { SpokenContext, useTexts } from './ui/texts.ts'
import { useStore } from './core/use-store.ts'
import { CompareView } from './sign-in/compare-view.tsx'
import { DeskView } from './desk-view.tsx'
import { DoorView } from './sign-in/view.tsx'
import { SetupView } from './setup/view.tsx'

type AppProps = { desk: Desk }

/** The desk, whatever it shows. The language is in memory only, like everything else. */
export function App({ desk }: AppProps) {
  const [language, choose] = useState<Language>('sv')
  const { tag, direction, texts } = locales[language]
  useEffect(() => {
    document.documentElement.lang = tag
    document.documentElement.dir = direction
  }, [tag, direction])
  const spoken = useMemo(() => ({ language, texts, choose }), [language, texts])
  return (
    <SpokenContext.Provider value={spoken}>
      <Phase {...desk} />
    </SpokenContext.Provider>
  )
}

const phases: Record<CoreState['phase'], (props: Desk) => ComponentChildren> = {
  starting: Starting,
  unreachable: Unreachable,
  door: DoorView,
  compare: CompareView,
  desk: DeskView,
}

function Phase(desk: Desk) {
  const phase = useStore(desk.core.store, (state) => state.phase)
  const isSetup = useStore(desk.setup.store, (state) => state.open)
  if (phase === 'door' && isSetup) return <SetupView setup={desk.setup} />
  const View = phases[phase]
  return <View {...desk} />
}

function Starting() {
  const texts = useTexts()
  return (
    <Page title={texts.brand}>
      <output>{texts.starting}</output>
    </Page>
  )
}

function Unreachable({ signIn }: Pick<Desk, 'signIn'>) {
  const texts = useTexts()
  return (
    <Page title={texts.brand}>
      <Notice kind="error">
        <p>{texts.door.unreachable}</p>
        <Button kind="primary" onPress={() => void signIn.start()}>
          {texts.again}
        </Button>
      </Notice>
    </Page>
  )
}
