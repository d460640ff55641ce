import type { HintKind } from './identity-hint.ts'

/**
 * A sentence that somebody may write here, and what in it may tell who they are. Phone numbers and addresses of mail are
 * ones set aside for tests; so are the personal numbers, or they have a wrong check digit and are nobody's.
 */
export type Sentence = readonly [text: string, ...kinds: HintKind[]]
