/** A line that is slow, that breaks, that goes silent. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { type SlowLine, startSlowLine } from '../support/slow-line.ts'
import { setScene } from './scene.ts'
import { long } from '../support/long.ts'

const scene = setScene()
let line: SlowLine

beforeAll(async () => {
  line = await startSlowLine(scene.service.url)
})

afterEach(() => {
  line.limit(null)
  line.die(false)
})

afterAll(() => line.close())

test('it is very slow: it says what it is doing, and it arrives', long, async () => {
  const { page, writer, sent, expectArrivedOnce } = await scene.write({ at: line.url })
  line.limit({ bytesPerSecond: 8_000, latencyMs: 500 })
  await writer.press(sv.ask.send)
  await page.getByText(sv.ask.sending).waitFor({ timeout: 2_000 })
  await expectArrivedOnce()
  expect(sent).toEqual(['/api/threads'])
})

test('it dies in the middle of sending: the text stays, and sending again sends it once', async () => {
  const { page, writer, text, expectKept, expectArrivedOnce } = await scene.write({ at: line.url })
  line.limit({ bytesPerSecond: 4_000, latencyMs: 200 })
  await writer.press(sv.ask.send)
  await page.getByText(sv.ask.sending).waitFor()
  line.die(true)
  await expectKept('offline')
  expect(await scene.service.questions()).not.toContain(text)
  line.limit(null)
  line.die(false)
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test('it breaks for a moment while the answer is on its way: the browser itself sends again, and it is there once', async () => {
  const { writer, text, sent, expectItsCode } = await scene.write({ at: line.url })
  line.limit({ bytesPerSecond: 100_000, latencyMs: 700 })
  await writer.press(sv.ask.send)
  await vi.waitFor(async () => expect(await scene.service.questions()).toContain(text), {
    timeout: 15_000,
    interval: 20,
  })
  line.limit(null)
  line.cut()
  await expectItsCode()
  expect(sent).toEqual(['/api/threads'])
})

test('it goes silent: after a minute that is said, the text stays, and sending again sends it once', async () => {
  const { page, writer, expectKept, expectArrivedOnce } = await scene.write({ until: 'written' })
  // A minute of the worker's, in which everything is sent and heard, takes half a second.
  await page.workers()[0]?.evaluate(() => {
    const { setTimeout } = globalThis
    const sooner = (run: () => void, ms: number) => setTimeout(run, ms === 60_000 ? 500 : ms)
    Object.assign(globalThis, { setTimeout: sooner })
  })
  scene.middle.meet('/api/threads', (way) => way.ask())
  await writer.press(sv.ask.send)
  await expectKept('offline')
  scene.middle.calm()
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test(
  'it dies while the cryptography is on its way: nothing is said before Send, the text stays, and it arrives',
  long,
  async () => {
    const { page, writer, text, sent, expectKept, expectArrivedOnce } = await scene.write({
      at: line.url,
      until: 'start',
    })
    await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
    line.limit({ bytesPerSecond: 50_000, latencyMs: 50 })
    const coming = page.waitForResponse(/\.wasm$/)
    await writer.toAsk()
    await coming
    line.die(true)
    await writer.question.fill(text)
    expect(await writer.problem.isVisible()).toBe(false)
    await writer.press(sv.ask.send)
    await expectKept('offline')
    expect(sent).toEqual([])
    line.limit(null)
    line.die(false)
    await writer.press(sv.ask.again)
    await expectArrivedOnce()
  },
)
