import { useText } from '../../i18n/text.ts'
import type { TypedWord } from './check-code.ts'
import { useSettled } from '../use-settled.ts'
import type { Checker } from './use-code-check.ts'

/** A word is called unknown once the typing has paused, not in the middle of the next one. */
const PAUSE_MS = 250

type UnknownWordsProps = {
  checker: Checker | null
  typed: string
  words: readonly TypedWord[]
  onChoose: (typed: string) => void
}

/** Words that are in no list, and what they may have been. */
export function UnknownWords({ checker, typed, words, onChoose }: UnknownWordsProps) {
  const { read } = useText()
  const isSettled = useSettled(typed, PAUSE_MS) === typed
  const unknown = words.map((one, index) => ({ ...one, index })).filter(({ state }) => state === 'unknown')
  return (
    <div class="stack" aria-live="polite">
      {isSettled &&
        unknown.map(({ word, near, index }) => (
          <p key={index} class="wrong">
            {read.unknown(word)}
            {near.length > 0 && ` ${read.near} `}
            {near.map((nearest) => (
              <button
                key={nearest}
                type="button"
                class="chip"
                onClick={() => onChoose(checker?.withWord(typed, index, nearest) ?? typed)}
              >
                <bdi>{nearest}</bdi>
              </button>
            ))}
          </p>
        ))}
    </div>
  )
}
