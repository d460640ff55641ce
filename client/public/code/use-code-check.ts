import { useState } from 'preact/hooks'
import { usePage } from '../page.ts'
import type { Checked } from './check-code.ts'

export type Checker = typeof import('./check-code.ts')

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
  /** What stands in the field, as far as it can be known without the lists while they are on their way. */
  checked: Checked
  /** What is wrong with it; null when it is a code, or when the lists could not be had and others judge. */
  fault: () => Promise<CodeFault | null>
  /** What was typed, without the label that a number may have been noted with. */
  bare: () => string
}

export function useCodeCheck(typed: string): CodeCheck {
  const { language } = usePage()
  const [checker, setChecker] = useState<Checker | null>(null)
  const [failed, setFailed] = useState(false)

  async function load(): Promise<Checker | null> {
    if (checker !== null) return checker
    const loaded = await import('./check-code.ts').catch(() => null)
    setChecker(loaded)
    setFailed(loaded === null)
    return loaded
  }

  return {
    checker,
    checked: checker?.checkTyped(typed, language.words) ?? (failed ? NOTHING : roughly(typed)),
    prepare: () => void load(),
    bare: () => checker?.bare(typed) ?? typed,
    async fault() {
      if (typed.trim() === '') return { problem: 'empty' }
      return (await load())?.problemIn(typed, language.words) ?? null
    },
  }
}

const NOTHING: Checked = { kind: 'nothing' }

/** Takes the room that will be needed, so that nothing moves when the lists have come. */
function roughly(typed: string): Checked {
  if (/\p{L}/u.test(typed)) return { kind: 'words', words: [] }
  const digits = typed.match(/\p{Nd}/gu)
  return digits === null ? NOTHING : { kind: 'digits', found: digits.length }
}
