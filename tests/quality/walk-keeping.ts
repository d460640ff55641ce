import type { Stops, Walk } from './stops.ts'

const ANOTHER = '344 418 431 991 074 269 299'

/** From the code to the end of a first visit. */
export async function* keeping(at: Walk): Stops {
  const { page, writer, text, words } = at
  at.own = await writer.readCode()
  yield 'code'
  await writer.press(text.code.digits)
  yield 'code, digits'
  await at.summary(text.code.hide.title)
  await at.look('.note-paper')
  yield 'code, as a list'
  await writer.press(text.code.hide.number)
  await at.says(text.code.hide.numberHint)
  await at.look('.note-paper')
  yield 'code, as a number'
  await page.locator('.code-digits').dispatchEvent('copy')
  await at.says(text.code.copied)
  yield 'code, copied'
  await writer.press(text.toStart)
  yield 'start, a code unsaved'
  await page.getByRole('button', { name: text.code.title }).click()
  await writer.press(text.code.next)
  yield 'practise'
  await writer.typeCode(`${words[7] ?? ''} ${longWord(words).slice(0, 4)}`)
  await page.locator('.completions button').first().waitFor()
  yield 'practise, completing'
  await writer.typeCode(ANOTHER)
  await writer.press(text.practise.check)
  await at.says(text.practise.wrong)
  yield 'practise, wrong'
  await writer.typeCode(at.own.words)
  await writer.press(text.practise.check)
  await writer.heading(text.done.title).waitFor()
  yield 'done'
  await writer.press(text.toStart)
}

/** One of which four letters leave something to complete. */
export function longWord(words: readonly string[]): string {
  return words.find((word) => word.length > 6 && /^\p{L}+$/u.test(word)) ?? ''
}
