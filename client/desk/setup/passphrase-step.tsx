import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import type { SetupFlow } from './setup-flow.ts'
import type { SetupState } from './state.ts'
import { Choice } from '../ui/choice.tsx'
import { Page } from '../ui/page.tsx'
import { SecretField } from '../ui/secret-field.tsx'
import { useTexts } from '../ui/texts.ts'
import { WordList } from '../ui/word-list.tsx'
import { stepText } from '../ui/step-text.ts'

type List = SetupState['list']

type Props = { setup: SetupFlow; state: SetupState }

/** The drawn passphrase, and a form that a password manager understands: the name, and the words as a new password. */
export function SetupPassphrase({ setup, state }: Props) {
  const texts = useTexts()
  const t = texts.setup.passphrase
  const { passphrase, list, name } = state
  const [typed, setTyped] = useState('')
  const [saved, setSaved] = useState(false)
  const [wrong, setWrong] = useState(false)

  function draw(from: List): void {
    setup.draw(from)
    setTyped('')
    setSaved(false)
    setWrong(false)
  }

  /** Ticked, the field holds the words, so that the manager finds them when the form is sent. */
  function tick(on: boolean): void {
    setSaved(on)
    setTyped(on ? passphrase : '')
    setWrong(false)
  }

  function go(event: Event): void {
    event.preventDefault()
    if (setup.isPassphrase(typed)) void setup.make(texts.setup.kit.name)
    else setWrong(true)
  }

  return (
    <Page title={t.title} step={stepText(texts, 'passphrase')}>
      <p>{t.lead}</p>
      <Drawn words={passphrase.split(' ')} list={list} onDraw={draw} />
      <form class="stack" onSubmit={go} noValidate>
        <OwnName name={name} />
        <SecretField
          label={t.typed}
          why={t.typedWhy}
          wrong={wrong ? t.wrong : undefined}
          name="passphrase"
          kind="new-password"
          shown
          value={typed}
          onValue={(value) => {
            setTyped(value)
            setWrong(false)
          }}
        />
        <label class="tick">
          <input type="checkbox" checked={saved} onChange={(event) => tick(event.currentTarget.checked)} />
          <span>{t.saved}</span>
        </label>
        <Steps onBack={setup.backToNames} />
      </form>
    </Page>
  )
}

type DrawnProps = { words: string[]; list: List; onDraw: (from: List) => void }

/** The words, and other ones: from this list or the other. */
function Drawn({ words, list, onDraw }: DrawnProps) {
  const t = useTexts().setup.passphrase
  return (
    <>
      <WordList label={t.words} words={words} lang={list} class="six" />
      <div class="row">
        <Button onPress={() => onDraw(list)}>{t.redraw}</Button>
        <Choice label={t.list} unseen value={list} onChoice={(from) => onDraw(from === 'en' ? 'en' : 'sv')}>
          <option value="sv">{t.lists.sv}</option>
          <option value="en">{t.lists.en}</option>
        </Choice>
      </div>
    </>
  )
}

/** What the words are saved under. */
function OwnName({ name }: { name: string }) {
  const t = useTexts().setup.passphrase
  return (
    <Field label={t.name}>
      {(wiring) => (
        <input
          {...wiring}
          class="input"
          name="username"
          autocomplete="username"
          readOnly
          value={name}
          dir="auto"
        />
      )}
    </Field>
  )
}

function Steps({ onBack }: { onBack: () => void }) {
  const texts = useTexts()
  return (
    <div class="row">
      <Button kind="primary" type="submit">
        {texts.setup.passphrase.go}
      </Button>
      <Button kind="plain" onPress={onBack}>
        {texts.back}
      </Button>
    </div>
  )
}
