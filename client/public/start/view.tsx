import { useText } from '../../i18n/text.ts'
import { Heading } from '../parts/heading.tsx'
import { River } from '../parts/river.tsx'
import { usePage, type View } from '../page.ts'

export function Start() {
  const text = useText()
  const { go, unsaved, informed } = usePage()
  return (
    <>
      <River />
      <Heading>{text.start.title}</Heading>
      <ul class="choices">
        {unsaved !== null && (
          <Choice
            title={text.code.title}
            hint={text.start.codeHint}
            to={{ name: 'code', code: unsaved }}
            go={go}
          />
        )}
        <Choice
          title={text.start.ask}
          hint={text.start.askHint}
          to={{ name: informed ? 'ask' : 'before' }}
          go={go}
        />
        <Choice title={text.start.read} hint={text.start.readHint} to={{ name: 'read' }} go={go} />
      </ul>
    </>
  )
}

type ChoiceProps = { title: string; hint: string; to: View; go: (view: View) => void }

function Choice({ title, hint, to, go }: ChoiceProps) {
  return (
    <li>
      <button type="button" class="choice" onClick={() => go(to)}>
        <b>{title}</b>
        <span>{hint}</span>
      </button>
    </li>
  )
}
