import { useRef, useState } from 'preact/hooks'
import { type Locale, useText } from '../../i18n/text.ts'
import { TextArea } from '../../ui/field.tsx'
import { Veil } from '../../ui/veil.tsx'
import { usePage } from '../page.ts'
import { Completions } from './completions.tsx'
import { Understood } from './understood.tsx'

export type Checker = typeof import('../check-code.ts')

/** Why what was typed is not taken. In words only where it is shown: the language may be another by then. */
export type CodeFault =
  | { problem: 'empty' | 'mixed' | 'check' | 'range' | 'unknown' }
  | { problem: 'count' | 'words'; found: number }
  /** A code, but not the one that was shown. */
  | { problem: 'another' }

/** What the field finds out about a code while it is typed. */
export type CodeCheck = {
  /** Fetches the word lists, once. */
  prepare: () => void
  checker: Checker | null
  /** What is wrong with it; null when it is a code, or when the lists could not be had and others judge. */
  fault: () => Promise<CodeFault | null>
  /** What was typed, without the label that a number may have been noted with. */
  bare: () => string
}

export function useCodeCheck(typed: string): CodeCheck {
  const { language } = usePage()
  const [checker, setChecker] = useState<Checker | null>(null)

  async function load(): Promise<Checker | null> {
    if (checker !== null) return checker
    const loaded = await import('../check-code.ts').catch(() => null)
    setChecker(loaded)
    return loaded
  }

  return {
    checker,
    prepare: () => void load(),
    bare: () => checker?.bare(typed) ?? typed,
    async fault() {
      if (typed.trim() === '') return { problem: 'empty' }
      return (await load())?.problemIn(typed, language.words) ?? null
    },
  }
}

function sayFault({ read, practise }: Locale, fault: CodeFault): string {
  if (fault.problem === 'another') return practise.wrong
  if ('found' in fault) return read.problem[fault.problem](fault.found)
  return read.problem[fault.problem]
}

type CodeFieldProps = {
  check: CodeCheck
  label: string
  why: string
  value: string
  fault: CodeFault | null
  onValue: (value: string) => void
  onFocus?: () => void
}

/** One field for words or digits, all of them in sight; below it words to choose and what has been understood so far. */
export function CodeField({ check, value, fault, onValue, onFocus, ...rest }: CodeFieldProps) {
  const text = useText()
  const boxRef = useRef<HTMLDivElement>(null)

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
          wrong={fault === null ? undefined : sayFault(text, fault)}
          value={value}
          onValue={onValue}
          onEnter={(area) => area.form?.querySelector<HTMLElement>('[type=submit]')?.click()}
          onFocus={() => {
            check.prepare()
            onFocus?.()
          }}
        />
        <Completions checker={check.checker} typed={value} onChoose={choose} />
        <Understood checker={check.checker} typed={value} isFinished={fault !== null} onChoose={choose} />
      </div>
    </Veil>
  )
}
