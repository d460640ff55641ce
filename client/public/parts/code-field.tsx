import { useRef, useState } from 'preact/hooks'
import { type Locale, useText } from '../../i18n/text.ts'
import { Field, uncorrected, unremembered } from '../../ui/field.tsx'
import { Veil } from '../../ui/veil.tsx'
import { usePage } from '../page.ts'
import { Completions } from './completions.tsx'
import { Understood } from './understood.tsx'

export type Checker = typeof import('../check-code.ts')

/** What the field finds out about a code while it is typed. */
export type CodeCheck = {
  /** Fetches the word lists, once. */
  prepare: () => void
  checker: Checker | null
  /** What is wrong with it, in words; null when it is a code, or when the lists could not be had and others judge. */
  problem: () => Promise<string | null>
  /** What was typed, without the label that a number may have been noted with. */
  bare: () => string
}

export function useCodeCheck(typed: string): CodeCheck {
  const text = useText()
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
    async problem() {
      if (typed.trim() === '') return text.read.problem.empty
      const problem = (await load())?.problemIn(typed, language.words) ?? null
      return problem === null ? null : sayProblem(text, problem)
    },
  }
}

function sayProblem(text: Locale, problem: NonNullable<ReturnType<Checker['problemIn']>>): string {
  const inWords = text.read.problem
  if (problem.problem === 'words' || problem.problem === 'count')
    return inWords[problem.problem](problem.found)
  return inWords[problem.problem]
}

type CodeFieldProps = {
  check: CodeCheck
  label: string
  why: string
  value: string
  wrong: string | undefined
  onValue: (value: string) => void
  onFocus?: () => void
}

/** One field for words or digits, and below it words to choose and what has been understood so far. */
export function CodeField({ check, label, why, value, wrong, onValue, onFocus }: CodeFieldProps) {
  const text = useText()
  const boxRef = useRef<HTMLDivElement>(null)

  function choose(chosen: string): void {
    onValue(chosen)
    boxRef.current?.querySelector('input')?.focus({ preventScroll: true })
  }

  return (
    <Veil label={text.veil.show}>
      <div ref={boxRef} class="stack">
        <Field label={label} why={why} wrong={wrong}>
          {(wiring) => (
            <input
              {...wiring}
              {...unremembered}
              ref={uncorrected}
              class="input code-input"
              type="text"
              dir="auto"
              enterkeyhint="go"
              value={value}
              onInput={(event) => onValue(event.currentTarget.value)}
              onFocus={() => {
                check.prepare()
                onFocus?.()
              }}
            />
          )}
        </Field>
        <Completions checker={check.checker} typed={value} onChoose={choose} />
        <Understood checker={check.checker} typed={value} onChoose={choose} />
      </div>
    </Veil>
  )
}
