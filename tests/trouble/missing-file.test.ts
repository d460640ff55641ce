/** A file that comes only when it is needed does not come. */
import { describe, expect, test, vi } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { chunkOf, pageFiles } from '../support/built-files.ts'
import { long, split } from '../support/long.ts'
import { answerPage, drop, halve, type Meddling, refuse } from './middle.ts'
import { askElsewhere, startReading } from './reading.ts'
import { setScene } from './scene.ts'

const { worker: WORKER, wasm: WASM } = pageFiles()
const LISTS = chunkOf('public/code/check-code.ts')
const READING = chunkOf('public/read/reading-chunk.tsx')

const ways: Record<string, Meddling> = {
  'cannot be fetched': drop,
  'is not there': refuse(404),
  'is something else': answerPage,
  'is half': halve,
}

const scene = setScene()

/** A question written although this file did not come; nothing was said of it so far. */
async function writeWithout(file: string, fail: Meddling) {
  scene.middle.meet(file, fail)
  const before = timesAsked(file)
  const writing = await scene.write({ until: 'open' })
  await writing.writer.question.fill(writing.text)
  await vi.waitFor(() => expect(timesAsked(file)).toBeGreaterThan(before), { timeout: 40_000, interval: 10 })
  await writing.page.waitForTimeout(150)
  expect(await writing.writer.problem.isVisible()).toBe(false)
  return writing
}

for (const { cases, where } of split(Object.entries(ways), ([name]) => name === 'is half'))
  test.each(cases)(
    'the cryptography %s: that is said at Send, the text stays, and it arrives once the file comes',
    where,
    async (_, fail) => {
      const { writer, sent, expectKept, expectArrivedOnce } = await writeWithout(WASM, fail)
      await writer.press(sv.ask.send)
      await expectKept('offline')
      expect(sent).toEqual([])
      scene.middle.calm()
      await writer.press(sv.ask.again)
      await expectArrivedOnce()
    },
  )

test('the worker does not come, in every way there is: that is said at Send, the text stays, and it arrives once it comes', async () => {
  const { writer, sent, expectKept, expectArrivedOnce } = await writeWithout(WORKER, drop)
  let press = sv.ask.send
  for (const fail of Object.values(ways)) {
    scene.middle.meet(WORKER, fail)
    await writer.press(press)
    await expectKept('offline')
    press = sv.ask.again
  }
  expect(sent).toEqual([])
  scene.middle.calm()
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test(
  'what shows a thread does not come, in every way there is: the code stays in its field, and it opens once it comes',
  long,
  async () => {
    const { digits } = await askElsewhere(scene)
    scene.middle.meet(READING, drop)
    const { writer, code, expectSaid } = await startReading(scene)
    await writer.toRead()
    await writer.typeCode(digits)
    let press = sv.read.show
    for (const fail of Object.values(ways)) {
      scene.middle.meet(READING, fail)
      await writer.press(press)
      await expectSaid('offline', 'code')
      expect(await code.inputValue()).toBe(digits)
      press = sv.read.again
    }
    scene.middle.calm()
    await writer.press(sv.read.again)
    await writer.button(sv.veil.show).waitFor()
  },
)

test('the word lists do not come: the code can be practised and read all the same', long, async () => {
  scene.middle.meet(LISTS, drop)
  const { page, writer, expectArrivedOnce } = await scene.write({ until: 'written' })
  await writer.press(sv.ask.send)
  const words = await expectArrivedOnce()
  await writer.press(sv.code.next)
  await writer.typeCode(words)
  await writer.press(sv.practise.check)
  await writer.heading(sv.done.title).waitFor()
  await writer.press(sv.toStart)
  await writer.open(words)
  await writer.unveil()
  await writer.heading(sv.thread.title.received).waitFor()
  expect(await page.evaluate(() => document.body.textContent)).not.toContain(sv.problem.title)
  expect(timesAsked(LISTS)).toBeGreaterThan(0)
})

describe('a page that a newer one has taken the place of', () => {
  const BUILT = '/a/'

  test('says so before anything is written, keeps what is, and works once it is loaded anew', async () => {
    const { page, writer, text, sent, expectKept, expectArrivedOnce } = await scene.write({ until: 'start' })
    await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
    scene.middle.meet(BUILT, refuse(404))
    await writer.toAsk()
    await writer.problem.waitFor()
    await writer.question.fill(text)
    await writer.press(sv.ask.again)
    await expectKept('stale')
    expect(sent).toEqual([])
    scene.middle.calm()
    const before = await page.evaluate(() => history.length)
    await writer.press(sv.problem.stale.reload)
    await writer.toAsk()
    expect(await writer.question.inputValue()).toBe('')
    expect(await page.evaluate(() => history.length)).toBe(before)
    await writer.question.fill(text)
    await writer.press(sv.ask.send)
    await expectArrivedOnce()
  })

  test('says so where a reply, a text or a language cannot be fetched', long, async () => {
    const { digits } = await askElsewhere(scene)
    const { page, writer, code, expectSaid } = await startReading(scene)
    await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
    scene.middle.meet(BUILT, refuse(404))
    await writer.toRead()
    await writer.typeCode(digits)
    await writer.press(sv.read.show)
    await expectSaid('stale', 'code')
    expect(await code.inputValue()).toBe(digits)
    await writer.press(sv.back)
    await page.getByText(sv.foot.title).click()
    await writer.press(sv.foot.about)
    await page.getByText(sv.problem.stale.what).waitFor()
    await writer.press(sv.back)
    await page.getByLabel(sv.language).selectOption('sv-simple')
    await page.getByText(sv.problem.stale.what).waitFor()
  })
})

function timesAsked(file: string): number {
  return scene.middle.asked.filter((path) => path.startsWith(file)).length
}
