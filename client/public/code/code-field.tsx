import { useRef } from 'preact/hooks'
import { type Locale, useText } from '../../i18n/text.ts'
import { TextArea } from '../../ui/field.tsx'
import { Veil } from '../../ui/veil.tsx'
import { usePage } from '../page.ts'
import { Completions } from './completions.tsx'
import { Understood } from '../parts/understood.tsx'
import { UnknownWords } from './unknown-words.tsx'
import type { CodeCheck, CodeFault } from './use-code-check.ts'

type Faults = Locale['read']['problem']

function sayFault({ read, practise }: Locale, fault: CodeFault, own: Partial<Faults> | undefined): string {
  if (fault.problem === 'another') return practise.wrong
  const faults = { ...read.problem, ...own }
  if ('found' in fault) return faults[fault.problem](fault.found)
  return faults[fault.problem]
}

type CodeFieldProps = {
  check: CodeCheck
  label: string
  why: string
  value: string
  fault: CodeFault | null
  /** What is said of a fault where the words are no code. */
  faults?: Partial<Faults>
  onValue: (value: string) => void
  onFocus?: () => void
}

/** One field for words or digits, all of them in sight; below it words to choose and what has been understood so far. */
export function CodeField({ check, value, fault, faults, onValue, onFocus, ...rest }: CodeFieldProps) {
  const text = useText()
  const { language } = usePage()
  const { checker } = check
  // Once it has been asked what the code opens, the last word is whole too.
  const finished = fault === null ? undefined : checker?.checkTyped(`${value} `, language.words)
  const checked = finished ?? check.checked
  const boxRef = useRef<HTMLDivElement>(null)
  const words = checked.kind === 'words' ? checked.words : []
  const offered = checker?.completions(value, language.words) ?? []
  const isWhole = words.length === 6 && words.every(({ state }) => state === 'known')
  const isHelped = checked.kind === 'words' && (!isWhole || offered.length > 0)

  function choose(chosen: string): void {
    onValue(chosen)
    boxRef.current?.querySelector('textarea')?.focus({ preventScroll: true })
  }

  return (
    <Veil label={text.veil.show}>
      <div ref={boxRef} class="stack">
        <TextArea
          {...rest}
          class="code-input"
          rows={1}
          wrong={fault === null ? undefined : sayFault(text, fault, faults)}
          value={value}
          onValue={onValue}
          onEnter={(area) => area.form?.querySelector<HTMLElement>('[type=submit]')?.click()}
          onFocus={() => {
            check.prepare()
            onFocus?.()
          }}
        />
        {/* Room is kept while words are missing, so that nothing below moves with every letter. */}
        <div class="word-help" data-open={isHelped ? '' : undefined}>
          <Completions checker={checker} typed={value} words={offered} onChoose={choose} />
          <UnknownWords checker={checker} typed={value} words={words} onChoose={choose} />
        </div>
        <Understood checked={checked} />
      </div>
    </Veil>
  )
}
