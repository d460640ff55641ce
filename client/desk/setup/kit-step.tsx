import { Button } from '../../ui/button.tsx'
import type { SetupFlow } from './setup-flow.ts'
import type { SetupState } from './state.ts'
import { Fingerprint } from '../ui/fingerprint.tsx'
import { Page } from '../ui/page.tsx'
import { useTexts } from '../ui/texts.ts'
import { WordList } from '../ui/word-list.tsx'
import { stepText } from '../ui/step-text.ts'

/** The recovery kit. Printing prints the card and nothing around it. */
export function SetupKit({ setup, state }: { setup: SetupFlow; state: SetupState }) {
  const texts = useTexts()
  const t = texts.setup.kit
  return (
    <Page title={t.title} step={stepText(texts, 'kit')}>
      <p>{t.lead}</p>
      <div class="row">
        <Button kind="primary" onPress={() => print()}>
          {t.print}
        </Button>
        <Button onPress={setup.toProof}>{t.go}</Button>
      </div>
      <p class="quiet small">{t.byHand}</p>
      <section class="card stack" aria-label={t.card}>
        <div>
          <h2>{t.card}</h2>
          <p class="quiet">{t.cardOf({ centre: state.centreName, day: state.madeDay })}</p>
        </div>
        <WordList label={t.words} words={state.kit} class="kit" />
        <p class="small">{t.cardHow}</p>
        {state.fingerprint !== null && (
          <>
            <p class="small">{t.cardCompare}</p>
            <Fingerprint label={texts.setup.ready.fingerprint} code={state.fingerprint} language="sv" />
          </>
        )}
      </section>
    </Page>
  )
}
