/** What goes wrong between the phone and the service while a question is sent. */
import type { Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { long, split } from '../support/long.ts'
import { loseAnswer } from './middle.ts'
import { setScene } from './scene.ts'
import type { Writing } from './writing.ts'

// As in production, so that one address can come too often.
const scene = setScene({ VISKAN_LIMITS: 'normal' })
const THREADS = '/api/threads'

test('the phone is offline when Send is pressed: the text stays, and sending again sends it once', async () => {
  const { context, writer, expectKept, expectArrivedOnce } = await scene.write()
  await context.setOffline(true)
  await writer.press(sv.ask.send)
  await expectKept('offline')
  await writer.press(sv.ask.again)
  await expectKept('offline')
  await context.setOffline(false)
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test(
  'the phone is offline before the first word, and online when it is sent: nothing is said and it arrives',
  long,
  async () => {
    const { context, page, writer, text, expectArrivedOnce } = await scene.write({ until: 'start' })
    await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
    await context.setOffline(true)
    const failed = context.waitForEvent('requestfailed')
    await writer.toAsk()
    await writer.question.fill(text)
    await failed
    await page.waitForTimeout(200)
    expect(await writer.problem.isVisible()).toBe(false)
    await context.setOffline(false)
    await writer.press(sv.ask.send)
    await expectArrivedOnce()
  },
)

describe('the service is away', () => {
  test('it is stopped while somebody writes, and started again: it arrives once', async () => {
    const { writer, expectKept, expectArrivedOnce } = await scene.write({ at: scene.service.url })
    await scene.service.stop('SIGKILL')
    await writer.press(sv.ask.send)
    await expectKept('offline')
    await scene.service.start()
    await writer.press(sv.ask.again)
    await expectArrivedOnce()
  })

  test('it is started anew between the first look and Send: nobody notices', long, async () => {
    const { writer, sent, expectArrivedOnce } = await scene.write({ at: scene.service.url })
    await scene.service.stop()
    await scene.service.start()
    await writer.press(sv.ask.send)
    await expectArrivedOnce()
    expect(sent).toEqual([THREADS])
  })

  test('it stores the question and dies before it answers: sending again makes no second thread', async () => {
    const { writer, expectKept, expectItsCode } = await scene.write()
    scene.middle.meet(THREADS, async (way) => {
      await way.ask()
      await scene.service.stop('SIGKILL')
      way.drop()
      scene.middle.calm()
    })
    await writer.press(sv.ask.send)
    await expectKept('offline')
    await scene.service.start()
    await writer.press(sv.ask.again)
    await expectItsCode()
  })

  test(
    'too many come from one address: it is said when to try again, and then it arrives',
    long,
    async () => {
      const { writer, page, text, expectArrivedOnce } = await scene.write()
      const knock = () => fetch(new URL(THREADS, scene.service.url), { method: 'POST' })
      await vi.waitFor(async () => expect((await knock()).status).toBe(429), { timeout: 30_000, interval: 1 })
      await writer.press(sv.ask.send)
      await page.getByText(sv.problem.busy.what).waitFor()
      await page.getByText(sv.problem.kept.text).waitFor()
      await page.getByText(/Försök igen om (59|60) minuter/).waitFor()
      expect(await writer.question.inputValue()).toBe(text)
      // Its counters are in memory only.
      await scene.service.stop()
      await scene.service.start()
      await writer.press(sv.ask.again)
      await expectArrivedOnce()
    },
  )
})

describe('the answer is lost', () => {
  test('sending again makes no second thread, and the code is the one that opens it', async () => {
    const { writer, expectKept, expectItsCode } = await scene.write()
    scene.middle.meet(THREADS, loseAnswer)
    await writer.press(sv.ask.send)
    await expectKept('offline')
    expect(scene.middle.asked).toContain(THREADS)
    scene.middle.calm()
    await writer.press(sv.ask.again)
    await expectItsCode()
  })

  test('the text is changed then: only what was sent last is there', async () => {
    const { writer, text, expectKept, expectItsCode } = await scene.write()
    await writer.question.fill(`${text} Ändrat.`)
    scene.middle.meet(THREADS, loseAnswer)
    await writer.press(sv.ask.send)
    await writer.problem.waitFor()
    expect(await scene.service.questions()).toContain(`${text} Ändrat.`)
    await writer.question.fill(text)
    await expectKept('offline')
    scene.middle.calm()
    await writer.press(sv.ask.again)
    await expectItsCode()
    expect(await scene.service.questions()).not.toContain(`${text} Ändrat.`)
  })

  test('another code is read, and then it is sent again: it is there once', long, async () => {
    const before = await scene.write()
    await before.writer.press(sv.ask.send)
    const code = await before.expectArrivedOnce()
    await scene.service.answer(before.text, 'Ett svar')

    const { page, writer, text, expectItsCode } = await scene.write()
    scene.middle.meet(THREADS, (way) => (way.path === THREADS ? loseAnswer(way) : way.pass()))
    await writer.press(sv.ask.send)
    await writer.problem.waitFor()
    await writer.press(sv.back)
    await writer.open(code)
    await writer.unveil()
    await page.getByText('Ett svar').waitFor()
    await writer.press(sv.thread.leave)
    await page.getByRole('button', { name: sv.start.ask }).click()
    expect(await writer.question.inputValue()).toBe(text)
    scene.middle.calm()
    await writer.press(sv.ask.send)
    await expectItsCode()
  })

  test('the page is reloaded meanwhile: nothing comes back, and nothing is sent again', long, async () => {
    const { page, writer, text, sent } = await scene.write()
    const stored = new Promise<void>((resolve) => {
      scene.middle.meet(THREADS, async (way) => {
        await way.ask()
        resolve()
      })
    })
    await writer.press(sv.ask.send)
    await stored
    await page.reload()
    await writer.toAsk()
    expect(await writer.question.inputValue()).toBe('')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(text)
    expect(sent).toEqual([THREADS])
    expect((await scene.service.questions()).filter((question) => question === text)).toHaveLength(1)
  })
})

/** Twice in a row, faster than anything can change on the page. */
const twice: Record<string, (writing: Writing) => Promise<void>> = {
  'is touched twice': async ({ page, writer }) => {
    const at = await middleOfSend(writer)
    await Promise.all([page.touchscreen.tap(...at), page.touchscreen.tap(...at)])
  },
  'is clicked twice': ({ writer }) => writer.button(sv.ask.send).dblclick(),
  'is pressed on a keyboard, key held down': async ({ page, writer }) => {
    await writer.button(sv.ask.send).focus()
    await hold(page)
  },
  'is Enter in a field, key held down': async ({ page }) => {
    await page.locator('summary').filter({ hasText: sv.ask.more }).click()
    await page.getByLabel(sv.summary.area.title).fill('Västervik')
    await hold(page)
  },
}

for (const { cases, where } of split(
  Object.entries(twice),
  ([name]) => name === 'is touched twice' || name.startsWith('is Enter'),
))
  test.each(cases)('Send %s: one thread', where, async (_, press) => {
    const writing = await scene.write()
    await press(writing)
    await writing.expectArrivedOnce()
    expect(writing.sent).toEqual([THREADS])
  })

test('what is typed while it is sent is not let in, so that nothing of it is lost', async () => {
  const { page, writer, text, expectKept, expectArrivedOnce } = await scene.write()
  let fail = (): void => {}
  scene.middle.meet(THREADS, (way) => {
    fail = way.drop
  })
  await writer.press(sv.ask.send)
  await page.getByText(sv.ask.sending).waitFor()
  await writer.question.focus()
  await page.keyboard.type('Mer.')
  expect(await writer.question.inputValue()).toBe(text)
  scene.middle.meet(THREADS, (way) => way.drop())
  fail()
  await expectKept('offline')
  scene.middle.calm()
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

async function middleOfSend(writer: Writing['writer']): Promise<[number, number]> {
  await writer.button(sv.ask.send).scrollIntoViewIfNeeded()
  const box = await writer.button(sv.ask.send).boundingBox()
  if (box === null) throw new Error('nothing to press')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** A key that repeats. */
async function hold(page: Page): Promise<void> {
  for (let times = 0; times < 3; times++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
}
