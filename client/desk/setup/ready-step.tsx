import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import type { SetupFlow } from './setup-flow.ts'
import type { SetupState } from './state.ts'
import { Fingerprint } from '../ui/fingerprint.tsx'
import { Page } from '../ui/page.tsx'
import { useTexts } from '../ui/texts.ts'

export function SetupReady({ setup, state }: { setup: SetupFlow; state: SetupState }) {
  const texts = useTexts()
  const t = texts.setup.ready
  const [entering, setEntering] = useState(false)
  return (
    <Page title={t.title(state.centreName)}>
      <p>{t.lead}</p>
      <div class="row">
        <Button
          kind="primary"
          busy={entering}
          onPress={() => {
            setEntering(true)
            void setup.enter()
          }}
        >
          {t.inbox}
        </Button>
        <a class="button" href="/" target="_blank" rel="noopener noreferrer">
          {t.publicPage}
        </a>
      </div>
      {state.fingerprint !== null && (
        <section class="stack" aria-labelledby="poster-words">
          <h2 id="poster-words">{t.fingerprint}</h2>
          <p>{t.fingerprintWhy}</p>
          <Fingerprint label={t.fingerprint} code={state.fingerprint} />
        </section>
      )}
    </Page>
  )
}
