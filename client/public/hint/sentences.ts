import type { Sentence } from './sentence.ts'
import * as en from './sentences-en.ts'
import * as sv from './sentences-sv.ts'

/** The code that the sentences about codes speak of. */
export const sentenceCode = {
  words: ['gurka', 'tröja', 'lampa', 'kanel', 'pärm', 'segelbåt'],
  digits: '482 193 007 561 940 338 215',
}

/** They look like something, and are not. */
export const harmless: readonly Sentence[] = [...sv.harmless, ...en.harmless]

/** Each with every kind that it holds. */
export const telling: readonly Sentence[] = [...sv.telling, ...en.telling]
