import { chunkOf } from '../support/built-files.ts'
import type { Stops, Walk } from './stops.ts'
import { drop } from './wire.ts'

/** The pages that few open. */
export async function* beside(at: Walk): Stops {
  const { page, writer, text, pages } = at
  const morePages = chunkOf('public/more/more-pages.tsx')
  await page.locator('.more:not([open]) > summary').click()
  await at.wire.meet(morePages, drop)
  await writer.press(text.foot.about)
  await at.says(text.foot.failed)
  yield 'more, failed'
  await at.wire.meet(morePages, null)
  await writer.press(text.foot.again)
  await at.says(pages.about.lead)
  yield 'about'
  await writer.press(text.foot.privacy)
  await at.says(pages.privacy.sections[0]?.title ?? '')
  yield 'privacy'
  await writer.press(text.foot.trace)
  for (const device of ['ios', 'samsung'] as const) {
    await writer.press(pages.trace.device.options[device])
    await at.says(pages.trace.steps[device][0] ?? '')
    await at.look('.steps')
    yield `trace, ${device}`
  }
  yield* poster(at)
  await writer.press(text.foot.accessibility)
  await writer.button(pages.accessibility.report).waitFor()
  yield 'accessibility'
  await writer.press(pages.accessibility.report)
  await writer.question.waitFor()
  yield 'ask, to report a fault'
}

async function* poster({ page, writer, text, pages, seeds, words, says }: Walk): Stops {
  await writer.press(text.foot.poster)
  const field = page.getByLabel(pages.poster.label, { exact: true })
  await field.waitFor()
  yield 'poster'
  await writer.press(pages.poster.check)
  await says(pages.poster.problem.empty)
  yield 'poster, empty'
  await field.fill(words.slice(0, 6).join(' '))
  await writer.press(pages.poster.check)
  await says(pages.poster.wrong)
  yield 'poster, wrong'
  await field.fill(seeds.poster.sv)
  await writer.button(pages.poster.check).or(writer.button(pages.poster.again)).click()
  await says(pages.poster.right)
  yield 'poster, right'
}
