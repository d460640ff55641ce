import { useText } from '../../i18n/text.ts'
import { usePage } from '../page.ts'
import { useSettled } from '../use-settled.ts'
import type { Checker } from './code-field.tsx'

/** They are read out once the typing has paused. */
const PAUSE_MS = 400

type CompletionsProps = { checker: Checker | null; typed: string; onChoose: (typed: string) => void }

/**
 * Words that the last one may become, as buttons next in order after the field: they can be touched, reached with Tab
 * and read on any phone, where a list that opens over the page often cannot. Their room is there before they are.
 */
export function Completions({ checker, typed, onChoose }: CompletionsProps) {
  const text = useText()
  const { language } = usePage()
  const settled = useSettled(typed, PAUSE_MS)
  if (!/\p{L}/u.test(typed)) return null
  const fitting = (begun: string) => checker?.completions(begun, language.words) ?? []
  const words = fitting(typed)
  const said = settled === typed ? words : fitting(settled)
  return (
    <>
      <fieldset class="completions">
        <legend class="unseen">{text.read.choose}</legend>
        {words.map((word) => (
          <button
            key={word}
            type="button"
            class="chip"
            // The field keeps focus, and a phone its keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(checker?.withLast(typed, word) ?? typed)}
          >
            <bdi lang={language.words}>{word}</bdi>
          </button>
        ))}
      </fieldset>
      <output class="unseen">{said.length > 0 ? text.read.fits(said.join(', ')) : ''}</output>
    </>
  )
}
