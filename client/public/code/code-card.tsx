import { useState } from 'preact/hooks'
import { useText } from '../../i18n/text.ts'
import { Veil } from '../../ui/veil.tsx'
import type { ShownCode } from '../../writer/journey.ts'
import { usePage } from '../page.ts'
import { Faces } from './code-face-switch.tsx'
import { Fold } from '../parts/fold.tsx'

/** A code in both faces, one at a time, and how to keep it out of sight. */
export function CodeCard({ code }: { code: ShownCode }) {
  const text = useText()
  const { language } = usePage()
  const [face, setFace] = useState<'words' | 'digits'>('words')
  const [copied, setCopied] = useState(false)
  const words = code.words[language.words]
  return (
    <div class="stack" onCopy={() => setCopied(true)}>
      <Faces
        title={text.code.showAs}
        options={{ words: text.code.words, digits: text.code.digits }}
        value={face}
        onValue={setFace}
      />
      <Veil label={text.veil.show}>
        {face === 'words' ? (
          <ol class="code-words" lang={language.words}>
            {words.map((word) => (
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
      <output>{copied ? text.code.copied : ''}</output>
      <p>{text.code.why}</p>
      <Fold title={text.code.hide.title}>
        <ul>
          {text.code.hide.text.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <PlainSight code={code} words={words} />
      </Fold>
    </div>
  )
}

/** The same code as it may stand in somebody's notes. */
function PlainSight({ code, words }: { code: ShownCode; words: readonly string[] }) {
  const { hide } = useText().code
  const { veil } = useText()
  const { language } = usePage()
  const [shape, setShape] = useState<'list' | 'number'>('list')
  return (
    <>
      <Faces
        title={hide.as}
        options={{ list: hide.list, number: hide.number }}
        value={shape}
        onValue={setShape}
      />
      <p>{shape === 'list' ? hide.listHint : hide.numberHint}</p>
      <Veil label={veil.show}>
        <div class="note-paper" lang={language.words}>
          {shape === 'list' ? (
            words.map((word, i) => (
              <p key={word} dir="auto">
                {i + 1} {word}
              </p>
            ))
          ) : (
            <p dir="auto">
              {hide.reference} {code.digits}
            </p>
          )}
        </div>
      </Veil>
    </>
  )
}
