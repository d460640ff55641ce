import { useState } from 'preact/hooks'
import type { Texts } from '../../i18n/desk/index.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Wait } from '../../ui/wait.tsx'
import type { Fault } from '../core/api.ts'
import type { SetupFlow } from './setup-flow.ts'
import type { SetupState } from './state.ts'
import { faultText } from '../ui/fault-text.ts'
import { Page } from '../ui/page.tsx'
import { useTexts } from '../ui/texts.ts'
import { stepText } from '../ui/step-text.ts'

/** Three words of the card, typed from the paper; then the centre begins. */
export function SetupProof({ setup, state }: { setup: SetupFlow; state: SetupState }) {
  const texts = useTexts()
  const t = texts.setup.proof
  const [typed, setTyped] = useState<readonly string[]>(() => state.asked.map(() => ''))
  const [tried, setTried] = useState(false)
  const right = (i: number) => setup.isKitWord(state.asked[i] ?? -1, typed[i] ?? '')

  function go(event: Event): void {
    event.preventDefault()
    setTried(true)
    if (state.asked.every((_, i) => right(i))) void setup.send()
  }

  return (
    <Page title={t.title} step={stepText(texts, 'proof')}>
      <p>{t.lead}</p>
      <form class="stack" onSubmit={go} noValidate>
        {state.asked.map((place, i) => (
          <TextField
            key={place}
            label={t.word(place + 1)}
            wrong={tried && !right(i) ? t.wrong : undefined}
            value={typed[i] ?? ''}
            onValue={(value) => setTyped(typed.map((word, at) => (at === i ? value : word)))}
          />
        ))}
        <div role="alert">
          {state.fault !== null && (
            <Notice kind="error">
              <p>{sendFaultText(texts, state.fault)}</p>
              <p>{t.failed}</p>
            </Notice>
          )}
        </div>
        <div class="row">
          <Button kind="primary" type="submit" busy={state.sending}>
            {t.go}
          </Button>
          <Button kind="plain" onPress={setup.backToKit}>
            {t.show}
          </Button>
        </div>
        <Wait on={state.sending}>{t.sending}</Wait>
      </form>
    </Page>
  )
}

function sendFaultText(texts: Texts, fault: Fault): string {
  // What is done has begun another centre: this one needs a link of its own.
  if (fault.code === 'setup.refused' || fault.code === 'setup.done') return texts.setup.proof.expired
  return fault.code === 'request.invalid' ? texts.setup.proof.clock : faultText(texts, fault)
}
