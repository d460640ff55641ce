import { useEffect, useState } from 'preact/hooks'
import { type Locale, useText } from '../../i18n/text.ts'
import { Field, uncorrected, unremembered } from '../../ui/field.tsx'
import { Veil } from '../../ui/veil.tsx'
import type { TypedWord } from '../check-code.ts'
import { usePage } from '../page.ts'

type Checker = typeof import('../check-code.ts')

/** What the field finds out about a code while it is typed. */
export type CodeCheck = {
  /** Fetches the word lists, once. */
  prepare: () => void
  checker: Checker | null
  /** What is wrong with it, in words; null when it is a code, or when the lists could not be had and others judge. */
  problem: () => Promise<string | null>
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
  value: string
  wrong: string | undefined
  onValue: (value: string) => void
  onFocus?: () => void
}

/** One field for words or digits, and below it what has been understood so far. */
export function CodeField({ check, value, wrong, onValue, onFocus }: CodeFieldProps) {
  const text = useText()
  return (
    <Veil label={text.veil.show}>
      <Field label={text.read.label} why={text.read.hint} wrong={wrong}>
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
      <Understood check={check} typed={value} onValue={onValue} />
    </Veil>
  )
}

type UnderstoodProps = { check: CodeCheck; typed: string; onValue: (value: string) => void }

function Understood({ check: { checker }, typed, onValue }: UnderstoodProps) {
  const text = useText()
  const { language } = usePage()
  const settled = useSettled(typed)
  const checked = checker?.checkTyped(typed, language.words) ?? { kind: 'nothing' as const }
  const unknown = checked.kind === 'words' ? checked.words.filter(({ state }) => state === 'unknown') : []

  return (
    <>
      {checked.kind === 'words' && (
        <ol class="slots" aria-label={text.read.found}>
          {slotsOf(checked.words).map(({ place, word, state }) => (
            <li key={place} class={state} aria-hidden={state === 'known' ? undefined : 'true'}>
              <bdi>{word}</bdi>
            </li>
          ))}
        </ol>
      )}
      {checked.kind === 'digits' && <p class="quiet">{text.read.digits(checked.found)}</p>}
      <output class="stack">
        {settled &&
          unknown.map(({ word, near }) => (
            <p key={word} class="wrong">
              {text.read.unknown(word)}
              {near.length > 0 && ` ${text.read.near} `}
              {near.map((nearest) => (
                <button
                  key={nearest}
                  type="button"
                  class="chip"
                  onClick={() => onValue(checker?.withWord(typed, placeOf(checked, word), nearest) ?? typed)}
                >
                  <bdi>{nearest}</bdi>
                </button>
              ))}
            </p>
          ))}
      </output>
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

function placeOf(checked: ReturnType<Checker['checkTyped']>, word: string): number {
  return checked.kind === 'words'
    ? checked.words.findIndex((one) => one.word === word && one.state === 'unknown')
    : -1
}

/** Whether the typing has paused: a word is called unknown then, not in the middle of the next one. */
function useSettled(typed: string): boolean {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), 400)
    return () => clearTimeout(timer)
  }, [typed])
  return settled === typed
}
