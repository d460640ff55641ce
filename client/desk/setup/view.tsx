import type { ComponentChildren } from 'preact'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { SetupFlow } from './setup-flow.ts'
import type { SetupState } from './state.ts'
import { faultText } from '../ui/fault-text.ts'
import { Page } from '../ui/page.tsx'
import { useTexts } from '../ui/texts.ts'
import { useStore } from '../core/use-store.ts'
import { SetupKit } from './kit-step.tsx'
import { SetupNames } from './names-step.tsx'
import { SetupPassphrase } from './passphrase-step.tsx'
import { SetupProof } from './proof-step.tsx'
import { SetupReady } from './ready-step.tsx'

type StepProps = { setup: SetupFlow; state: SetupState }

const views: Record<SetupState['step'], (props: StepProps) => ComponentChildren> = {
  checking: BeforeSetup,
  unreachable: BeforeSetup,
  refused: BeforeSetup,
  done: BeforeSetup,
  names: SetupNames,
  passphrase: SetupPassphrase,
  working: Working,
  kit: SetupKit,
  proof: SetupProof,
  ready: SetupReady,
}

/** The first set-up: one thing at a time. */
export function SetupView({ setup }: { setup: SetupFlow }) {
  const state = useStore(setup.store, (all) => all)
  const View = views[state.step]
  return <View setup={setup} state={state} />
}

function BeforeSetup({ setup, state }: StepProps) {
  const texts = useTexts()
  const { refused, done } = texts.setup
  if (state.step === 'refused')
    return (
      <Page title={refused.title}>
        <p>{refused.text}</p>
      </Page>
    )
  if (state.step === 'done')
    return (
      <Page title={done.title}>
        <p>{done.text}</p>
        <Button kind="primary" onPress={setup.toDoor}>
          {done.go}
        </Button>
      </Page>
    )
  return (
    <Page title={texts.setup.title}>
      {state.fault === null ? (
        <output>{texts.setup.checking}</output>
      ) : (
        <Notice kind="error">
          <p>{faultText(texts, state.fault)}</p>
          <Button kind="primary" onPress={() => void setup.check()}>
            {texts.again}
          </Button>
        </Notice>
      )}
    </Page>
  )
}

function Working({ setup, state }: StepProps) {
  const texts = useTexts()
  const { working, kit } = texts.setup
  return (
    <Page title={working.title}>
      {state.failed ? (
        <Notice kind="error">
          <p>{working.failed}</p>
          <Button kind="primary" onPress={() => void setup.make(kit.name)}>
            {texts.again}
          </Button>
        </Notice>
      ) : (
        <output>{working.text}</output>
      )}
    </Page>
  )
}
