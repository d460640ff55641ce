import type { Texts } from '../../i18n/desk/index.ts'

/** The steps that somebody takes, in order. */
const steps = ['names', 'passphrase', 'kit', 'proof'] as const

/** "Step 2 of 4", for the steps that are counted. */
export function stepText(texts: Texts, step: (typeof steps)[number]): string {
  return texts.setup.step({ n: steps.indexOf(step) + 1, of: steps.length })
}
