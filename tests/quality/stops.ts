import type { Page } from 'playwright-core'
import type { Locale, Pages } from '../../client/i18n/text.ts'
import type { Counsellor } from '../../scripts/lib/actors/counsellor.ts'
import type { WriterPage, WrittenCode } from '../support/writer-page.ts'
import type { Seeds } from './seeds.ts'
import type { Wire } from './wire.ts'

/** Names of the views and states that a walk stopped at. */
export type Stops = AsyncGenerator<string>

export type Walk = {
  page: Page
  writer: WriterPage
  text: Locale
  pages: Pages
  /** The list that codes are written in, in this language. */
  words: readonly string[]
  wire: Wire
  seeds: Seeds
  counsellor: Counsellor
  /** Tells this walk's own thread from others, in its summary. */
  area: string
  /** The code of that thread, once it is asked. */
  own: WrittenCode
  /** Opens what is folded under this name. */
  summary: (name: string) => Promise<void>
  /** Waits until the page shows these words. */
  says: (words: string) => Promise<void>
  /** Scrolls until this is in sight: a picture may be taken at the stop. */
  look: (selector: string) => Promise<void>
}
