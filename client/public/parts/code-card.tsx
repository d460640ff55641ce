import { useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Veil } from '../../ui/veil.tsx'
import type { ShownCode } from '../../writer/journey.ts'
import { usePage } from '../page.ts'
import { Fold } from './fold.tsx'

/** A code in both faces, one at a time, and how to keep it out of sight. */
export function CodeCard({ code }: { code: ShownCode }) {
  const text = useText()
  const { language } = usePage()
  const [face, setFace] = useState<'words' | 'digits'>('words')
  return (
    <>
      <fieldset class="faces">
        <legend class="unseen">{text.code.showAs}</legend>
        {(['words', 'digits'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={face === one} onClick={() => setFace(one)}>
            {text.code[one]}
          </button>
        ))}
      </fieldset>
      <Veil label={text.veil.show}>
        {face === 'words' ? (
          <ol class="code-words" lang={language.words}>
            {code.words[language.words].map((word) => (
              <li key={word}>
                <bdi>{word}</bdi>
              </li>
            ))}
          </ol>
        ) : (
          <p class="code-digits">
            <bdi>
              {Array.from(code.digits.matchAll(/\d+/g), ({ 0: group, index }) => (
                <span key={index}>{group} </span>
              ))}
            </bdi>
          </p>
        )}
      </Veil>
      <p>{text.code.why}</p>
      <Fold title={text.code.hide.title}>
        <ul>
          {text.code.hide.text.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fold>
    </>
  )
}
