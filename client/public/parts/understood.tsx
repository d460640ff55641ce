import { useText } from '../../i18n/text.ts'
import type { TypedWord } from '../check-code.ts'
import { usePage } from '../page.ts'
import { useSettled } from '../use-settled.ts'
import type { Checker } from './code-field.tsx'

/** A word is called unknown once the typing has paused, not in the middle of the next one. */
const PAUSE_MS = 250

type UnderstoodProps = {
  checker: Checker | null
  typed: string
  /** The last word is whole too: it has been asked what the code opens. */
  isFinished: boolean
  onChoose: (typed: string) => void
}

/** What has been read so far: which words are right, which is in no list and what it may have been. */
export function Understood({ checker, typed, isFinished, onChoose }: UnderstoodProps) {
  const text = useText()
  const { language } = usePage()
  const isSettled = useSettled(typed, PAUSE_MS) === typed
  const checked = checker?.checkTyped(isFinished ? `${typed} ` : typed, language.words) ?? {
    kind: 'nothing' as const,
  }
  const words = checked.kind === 'words' ? checked.words : []
  const unknown = words.map((one, place) => ({ ...one, place })).filter(({ state }) => state === 'unknown')

  return (
    <>
      {checked.kind === 'words' && (
        <ol class="slots" aria-label={text.read.found}>
          {slotsOf(words).map(({ place, word, state }) => (
            <li key={place} class={state} aria-hidden={state === 'known' ? undefined : 'true'}>
              <bdi>{word}</bdi>
            </li>
          ))}
        </ol>
      )}
      {checked.kind === 'digits' && <p class="quiet">{text.read.digits(checked.found)}</p>}
      <div class="stack" aria-live="polite">
        {isSettled &&
          unknown.map(({ word, near, place }) => (
            <p key={place} class="wrong">
              {text.read.unknown(word)}
              {near.length > 0 && ` ${text.read.near} `}
              {near.map((nearest) => (
                <button
                  key={nearest}
                  type="button"
                  class="chip"
                  onClick={() => onChoose(checker?.withWord(typed, place, nearest) ?? typed)}
                >
                  <bdi>{nearest}</bdi>
                </button>
              ))}
            </p>
          ))}
      </div>
    </>
  )
}

/** The words as typed, and an empty place for each that is missing of six. */
function slotsOf(words: readonly TypedWord[]) {
  return Array.from({ length: Math.max(6, words.length) }, (_, place) => {
    const { word, state } = words[place] ?? { word: '', state: 'open' }
    return { place, word, state }
  })
}
