import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Language, locales } from '../i18n/desk/index.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Desk } from './create-desk.ts'
import type { SetupFlow } from './setup/setup-flow.ts'
import type { DeskState } from './core/state.ts'
import { Page } from './ui/page.tsx'
import { SpokenContext, useTexts } from './ui/texts.ts'
import { useStore } from './core/use-store.ts'
import { CompareView } from './sign-in/compare-view.tsx'
import { DeskView } from './ui/desk-view.tsx'
import { DoorView } from './sign-in/view.tsx'
import { SetupView } from './setup/view.tsx'

type AppProps = { desk: Desk; setup: SetupFlow }

/** The desk, whatever it shows. The language is in memory only, like everything else. */
export function App({ desk, setup }: AppProps) {
  const [language, choose] = useState<Language>('sv')
  const { tag, direction, texts } = locales[language]
  useEffect(() => {
    document.documentElement.lang = tag
    document.documentElement.dir = direction
  }, [tag, direction])
  const spoken = useMemo(() => ({ language, texts, choose }), [language, texts])
  return (
    <SpokenContext.Provider value={spoken}>
      <Phase desk={desk} setup={setup} />
    </SpokenContext.Provider>
  )
}

const phases: Record<DeskState['phase'], (props: AppProps) => ComponentChildren> = {
  starting: Starting,
  unreachable: Unreachable,
  setup: SetupView,
  door: DoorView,
  compare: CompareView,
  desk: DeskView,
}

function Phase({ desk, setup }: AppProps) {
  const View = phases[useStore(desk.store).phase]
  return <View desk={desk} setup={setup} />
}

function Starting() {
  const texts = useTexts()
  return (
    <Page title={texts.brand}>
      <output>{texts.starting}</output>
    </Page>
  )
}

function Unreachable({ desk }: AppProps) {
  const texts = useTexts()
  return (
    <Page title={texts.brand}>
      <Notice kind="error">
        <p>{texts.door.unreachable}</p>
        <Button kind="primary" onPress={() => void desk.start()}>
          {texts.again}
        </Button>
      </Notice>
    </Page>
  )
}
