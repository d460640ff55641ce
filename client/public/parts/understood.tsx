import { useText } from '../../i18n/text.ts'
import type { Checked, TypedWord } from '../code/check-code.ts'

/** What has been read so far: which words are right, or how many digits there are. */
export function Understood({ checked }: { checked: Checked }) {
  const { read } = useText()
  if (checked.kind === 'digits') return <p class="quiet">{read.digits(checked.found)}</p>
  if (checked.kind !== 'words') return null
  return (
    <ol class="slots" aria-label={read.found}>
      {slotsOf(checked.words).map(({ place, word, state }) => (
        <li key={place} class={state} aria-hidden={state === 'known' ? undefined : 'true'}>
          <bdi>{word}</bdi>
        </li>
      ))}
    </ol>
  )
}

/** The words as typed, and an empty place for each that is missing of six. */
function slotsOf(words: readonly TypedWord[]) {
  return Array.from({ length: Math.max(6, words.length) }, (_, place) => {
    const { word, state } = words[place] ?? { word: '', state: 'open' }
    return { place, word, state }
  })
}
