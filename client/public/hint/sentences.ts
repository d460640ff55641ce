import type { HintKind } from './identity-hint.ts'
import * as en from './sentences-en.ts'
import * as sv from './sentences-sv.ts'

/**
 * A sentence that somebody may write here, and what in it may tell who they are. Phone numbers and addresses of mail are
 * ones set aside for tests; so are the personal numbers, or they have a wrong check digit and are nobody's.
 */
export type Sentence = readonly [text: string, ...kinds: HintKind[]]

/** The code that the sentences about codes speak of. */
export const sentenceCode = {
  words: ['gurka', 'tröja', 'lampa', 'kanel', 'pärm', 'segelbåt'],
  digits: '482 193 007 561 940 338 215',
}

/** They look like something, and are not. */
export const harmless: readonly Sentence[] = [...sv.harmless, ...en.harmless]

/** Each with every kind that it holds. */
export const telling: readonly Sentence[] = [...sv.telling, ...en.telling]
