import type { Break } from './break.ts'
import type { Copy } from './copy.ts'
import { type Ended, runTests } from './run-test.ts'

/**
 * What became of a broken promise's test: it fell; it stayed green, so nothing holds the promise; or it did not run, so
 * the break shows nothing.
 */
export type Verdict = 'felled' | 'green' | 'not run'

/** `why` is the first line of what the fallen test said. */
export type Outcome = { verdict: Verdict; seconds: number; why: string; said: string }

export async function fell(copy: Copy, one: Break): Promise<Outcome> {
  const began = performance.now()
  const [ended] = await copy.broken(one, () => runTests(copy.root, [one.falls], { bail: true }))
  return { ...verdictOn(ended), seconds: (performance.now() - began) / 1000 }
}

function verdictOn(ended: Ended | undefined): Omit<Outcome, 'seconds'> {
  const { passed, failed, why, said } = ended ?? { passed: 0, failed: 0, why: '', said: '' }
  const rest = { why: why.split('\n')[0] ?? '', said }
  if (failed > 0) return { verdict: 'felled', ...rest }
  return { verdict: passed > 0 ? 'green' : 'not run', ...rest }
}
