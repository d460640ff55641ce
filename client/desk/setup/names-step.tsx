import { useState } from 'preact/hooks'
import { NAME_LENGTH } from '../../../shared/sizes.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import type { SetupFlow } from './setup-flow.ts'
import type { SetupState } from './state.ts'
import { Page } from '../ui/page.tsx'
import { useSpoken } from '../ui/texts.ts'
import { stepText } from '../ui/step-text.ts'

export function SetupNames({ setup, state }: { setup: SetupFlow; state: SetupState }) {
  const { texts, language } = useSpoken()
  const t = texts.setup.names
  const [centre, setCentre] = useState(state.centreName)
  const [name, setName] = useState(state.name)
  const [missing, setMissing] = useState(false)

  function go(event: Event): void {
    event.preventDefault()
    const [centreName, own] = [centre.trim(), name.trim()]
    setMissing(centreName === '' || own === '')
    if (centreName !== '' && own !== '') setup.names(centreName, own, language)
  }

  return (
    <Page title={t.title} step={stepText(texts, 'names')}>
      <form class="stack" onSubmit={go} noValidate>
        <TextField
          label={t.centre}
          why={t.centreWhy}
          wrong={missing && centre.trim() === '' ? t.missing : undefined}
          maxLength={NAME_LENGTH}
          value={centre}
          onValue={setCentre}
        />
        <TextField
          label={t.name}
          why={t.nameWhy}
          wrong={missing && name.trim() === '' ? t.missing : undefined}
          maxLength={NAME_LENGTH}
          value={name}
          onValue={setName}
        />
        <Button kind="primary" type="submit">
          {t.go}
        </Button>
      </form>
    </Page>
  )
}
