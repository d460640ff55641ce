import type { Page } from 'playwright-core'
import { drafts, type Language, languages } from '../../client/i18n/languages.ts'
import { sv } from '../../scripts/lib/texts.ts'
import type { Pages } from '../../client/i18n/text.ts'
import type { Locale } from '../../client/i18n/text.ts'
import { en as englishWords } from '../../shared/protocol/words/en.ts'
import { sv as swedishWords } from '../../shared/protocol/words/sv.ts'
import type { Service } from '../support/service.ts'
import { onWriterPage } from '../support/writer-page.ts'
import { asking } from './walk-asking.ts'
import { beside } from './walk-beside.ts'
import { keeping } from './walk-keeping.ts'
import { reading } from './walk-reading.ts'
import type { Seeds } from './seeds.ts'
import type { Stops, Walk } from './stops.ts'
import { wireOf } from './wire.ts'

const LISTS = { sv: swedishWords, en: englishWords }

/** Goes to every view and every state of it once, in one language, and stops at each. */
export async function* walk(page: Page, spoken: Spoken, service: Service, seeds: Seeds): Stops {
  const { language, text, pages } = spoken
  const at: Walk = {
    page,
    writer: onWriterPage(page, text),
    text,
    pages,
    words: spoken.words,
    wire: wireOf(page.context()),
    seeds,
    counsellor: service.counsellor,
    area: `${language.code} ${page.viewportSize()?.width ?? 0}`,
    own: { words: '', digits: '' },
    summary: (name) => page.locator('summary').filter({ hasText: name }).last().click(),
    says: (words) => page.getByText(words).filter({ visible: true }).first().waitFor(),
    look: (selector) => page.locator(selector).last().scrollIntoViewIfNeeded(),
  }
  await page.goto(service.server.url)
  await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
  await page.getByLabel(sv.language).selectOption(language.code)
  await at.writer.heading(text.start.title).waitFor()
  yield 'start'
  await at.summary(text.foot.title)
  await at.look('.more-pages')
  yield 'start, more pages'
  yield* asking(at)
  yield* keeping(at)
  yield* reading(at)
  yield* beside(at)
  // An answer without content ends the way there, and what stands meanwhile stays.
  await page.context().route('https://www.smhi.se/**', (route) => route.fulfill({ status: 204 }))
  await at.writer.exit.click({ noWaitAfter: true })
  await at.says(text.exit.leaving)
  yield 'leaving'
}

/** A language with its texts. */
export type Spoken = { language: Language; text: Locale; pages: Pages; words: readonly string[] }

export async function speak(code: string): Promise<Spoken> {
  const language = [...languages, ...drafts].find((one) => one.code === code)
  if (language === undefined) throw new Error(`no language ${code}`)
  const [text, pages] = await Promise.all([language.load(), language.pages()])
  return { language, text, pages, words: LISTS[language.words] }
}
