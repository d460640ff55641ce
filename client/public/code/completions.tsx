import { useText } from '../../i18n/text.ts'
import { usePage } from '../page.ts'
import { useSettled } from '../use-settled.ts'
import type { Checker } from './use-code-check.ts'

/** They are read out once the typing has paused. */
const PAUSE_MS = 400

type CompletionsProps = {
  checker: Checker | null
  typed: string
  /** What the last word may become, as it is typed. */
  words: readonly string[]
  onChoose: (typed: string) => void
}

/**
 * Words that the last one may become, as buttons next in order after the field: they can be touched, reached with Tab
 * and read on any phone, where a list that opens over the page often cannot.
 */
export function Completions({ checker, typed, words, onChoose }: CompletionsProps) {
  const { read } = useText()
  const { language } = usePage()
  const settled = useSettled(typed, PAUSE_MS)
  const said = settled === typed ? words : (checker?.completions(settled, language.words) ?? [])
  return (
    <>
      {words.length > 0 && (
        <fieldset class="completions">
          <legend class="unseen">{read.choose}</legend>
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
      )}
      <output class="unseen">{said.length > 0 ? read.fits(said.join(', ')) : ''}</output>
    </>
  )
}
