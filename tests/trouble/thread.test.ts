/** What goes wrong behind a code: reading, writing more, exchanging it, erasing. */
import { describe, expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import type { Reason } from '../../client/writer/journey.ts'
import { long, split } from '../support/long.ts'
import { answerJson, answerPage, drop, halve, loseAnswer, type Meddling, refuse } from './middle.ts'
import { askElsewhere, erase, opens, startReading } from './reading.ts'
import { setScene } from './scene.ts'

const scene = setScene()

const failures: [Meddling, Reason, number?][] = [
  [drop, 'offline'],
  [answerPage, 'offline'],
  [halve, 'offline'],
  [answerJson({ status: 'blocked' }), 'server'],
  [refuse(429, { 'retry-after': '20' }), 'busy', 20],
  [refuse(503, { 'retry-after': '120' }), 'server', 120],
  [refuse(413), 'too_large'],
]

test('a thread cannot be opened, in every way there is: the code stays in its field, and then it opens', async () => {
  const { digits, question } = await askElsewhere(scene)
  const { page, writer, code, expectSaid } = await startReading(scene)
  await writer.toRead()
  await writer.typeCode(digits)
  let press = sv.read.show
  for (const [meddling, ...why] of failures.slice(0, 5)) {
    scene.middle.meet('/api/threads/open', meddling)
    await writer.press(press)
    await expectSaid(why[0], 'code', why[1])
    expect(await code.inputValue()).toBe(digits)
    press = sv.read.again
  }
  scene.middle.calm()
  await writer.press(sv.read.again)
  await writer.unveil()
  await writer.press(sv.thread.all)
  await writer.press(sv.thread.showMine)
  await page.getByText(question).waitFor()
})

describe('somebody writes more', () => {
  async function writeMore(text: string) {
    const asked = await askElsewhere(scene)
    const reading = await startReading(scene)
    await reading.read(asked.digits)
    await reading.writer.press(sv.follow.open)
    await reading.follow.fill(text)
    return { ...asked, ...reading }
  }

  test('it cannot be sent, in every way there is: the text stays, and then it is there once', async () => {
    const { question, page, writer, follow, expectSaid } = await writeMore('En sak till.')
    let press = sv.follow.send
    for (const [meddling, ...why] of failures) {
      scene.middle.meet('/api/threads/messages', meddling)
      await writer.press(press)
      await expectSaid(why[0], 'text', why[1])
      expect(await follow.inputValue()).toBe('En sak till.')
      press = sv.ask.again
    }
    scene.middle.calm()
    await writer.press(sv.ask.again)
    await page.getByText(sv.follow.sent).waitFor()
    expect(await scene.service.messages(question)).toEqual([question, 'En sak till.'])
  })

  test(
    'the answer is lost and the text is changed: what arrived stands, and what was changed comes after it',
    long,
    async () => {
      const { question, page, writer, follow, expectSaid } = await writeMore('Först så.')
      scene.middle.meet('/api/threads/messages', loseAnswer)
      await writer.press(sv.follow.send)
      await expectSaid('offline', 'text')
      await follow.fill('Sedan så.')
      scene.middle.calm()
      await writer.press(sv.ask.again)
      await page.getByText(sv.follow.sent).waitFor()
      expect(await page.getByText(sv.follow.changed).isVisible()).toBe(false)
      expect(await scene.service.messages(question)).toEqual([question, 'Först så.', 'Sedan så.'])
    },
  )

  test('a reply comes meanwhile: it is shown first, the text stays, and then it is there once', async () => {
    const { question, page, writer, follow } = await writeMore('En sak till.')
    await scene.service.answer(question, 'Ett svar som kom emellan')
    await writer.press(sv.follow.send)
    await page.getByText(sv.follow.changed).waitFor()
    await page.getByText('Ett svar som kom emellan').waitFor()
    expect(await follow.inputValue()).toBe('En sak till.')
    await writer.press(sv.ask.again)
    await page.getByText(sv.follow.sent).waitFor()
    expect(await scene.service.messages(question)).toEqual([
      question,
      'Ett svar som kom emellan',
      'En sak till.',
    ])
  })

  test('the thread was erased meanwhile: it is said, and the text stays', long, async () => {
    const { digits, writer, follow, expectSaid } = await writeMore('En sak till.')
    await erase(scene, digits)
    await writer.press(sv.follow.send)
    await expectSaid('gone', 'text')
    expect(await follow.inputValue()).toBe('En sak till.')
  })
})

describe('a code is exchanged', () => {
  /** As far as the new code, with the answer to the exchange lost or the exchange itself. */
  async function exchange(meddling: Meddling) {
    const asked = await askElsewhere(scene)
    const reading = await startReading(scene)
    await reading.read(asked.digits)
    const words = await reading.drawNew()
    scene.middle.meet('/api/threads/recode', meddling)
    await reading.writer.press(sv.recode.confirm)
    await reading.page.getByText(sv.recode.unsure).waitFor()
    await reading.expectSaid('offline')
    scene.middle.calm()
    return { ...asked, ...reading, words }
  }

  test(
    'it does not get through: both codes are known, the old one counts, and trying again exchanges it',
    long,
    async () => {
      const { question, digits, words, page, writer } = await exchange(drop)
      expect(await page.locator('.code-words').innerText()).toContain(words.split(' ')[0])
      expect(await opens(scene, digits)).toEqual([question])
      await writer.press(sv.recode.confirm)
      await page.getByText(sv.recode.done).waitFor()
      expect(await opens(scene, digits)).toBeNull()
      expect(await opens(scene, words)).toEqual([question])
    },
  )

  test('the answer is lost: the new code is still shown, it alone opens the thread, and trying again says so', async () => {
    const { question, digits, words, page, writer } = await exchange(loseAnswer)
    expect((await page.locator('.code-words li').allInnerTexts()).map((word) => word.trim()).join(' ')).toBe(
      words,
    )
    expect(await opens(scene, digits)).toBeNull()
    await writer.press(sv.recode.confirm)
    await page.getByText(sv.recode.done).waitFor()
    expect(await opens(scene, words)).toEqual([question])
  })

  test(
    'the answer is lost, and then more is written: it arrives, and the new code opens it',
    long,
    async () => {
      const { question, words, page, writer, follow } = await exchange(loseAnswer)
      await writer.press(sv.back)
      await writer.unveil()
      await writer.press(sv.follow.open)
      await follow.fill('En sak till.')
      await writer.press(sv.follow.send)
      await page.getByText(sv.follow.sent).waitFor()
      expect(await opens(scene, words)).toEqual([question, 'En sak till.'])
    },
  )

  test('the answer is lost, and then all is erased: it is gone, whichever code counted', long, async () => {
    const { question, words, writer } = await exchange(loseAnswer)
    await writer.press(sv.back)
    await writer.press(sv.thread.erase)
    await writer.press(sv.erase.now)
    await writer.heading(sv.erase.doneTitle).waitFor()
    expect(await scene.service.questions()).not.toContain(question)
    expect(await opens(scene, words)).toBeNull()
  })
})

const erasing = [
  ['is lost', loseAnswer, 'offline'],
  ['is lost with what was sent', drop, 'offline'],
  ['is half', halve, 'offline'],
  ['is not the service’s', answerJson({ status: 'blocked' }), 'server'],
] as const

for (const { cases, where } of split(erasing, ([name]) => name === 'is lost'))
  test.each(cases)(
    'all is erased, and the answer %s: that is said, and erasing again is sure',
    where,
    async (_, meddling, reason) => {
      const { question, digits } = await askElsewhere(scene)
      const { page, writer, read, expectSaid } = await startReading(scene)
      await read(digits)
      scene.middle.meet('/api/threads/erase', meddling)
      await writer.press(sv.thread.erase)
      await writer.press(sv.erase.now)
      await page.getByText(sv.erase.failed).waitFor()
      await expectSaid(reason)
      expect(await writer.heading(sv.erase.doneTitle).isVisible()).toBe(false)
      scene.middle.calm()
      await writer.press(sv.erase.again)
      await writer.heading(sv.erase.doneTitle).waitFor()
      expect(await scene.service.questions()).not.toContain(question)
    },
  )

test(
  'a code is practised without a network, after another one was read: nobody calls it wrong, and then it is right',
  long,
  async () => {
    const { digits } = await askElsewhere(scene)
    const { context, page, writer, expectArrivedOnce } = await scene.write()
    await writer.press(sv.ask.send)
    const words = await expectArrivedOnce()
    await writer.press(sv.toStart)
    await writer.open(digits)
    await writer.press(sv.thread.leave)
    await writer.press(`${sv.code.title} ${sv.start.codeHint}`)
    await writer.press(sv.code.next)
    await context.setOffline(true)
    await writer.typeCode(words)
    await writer.press(sv.practise.check)
    await page.getByText(sv.problem.offline.next).waitFor()
    expect(await page.getByText(sv.practise.wrong).isVisible()).toBe(false)
    expect(await page.getByLabel(sv.read.label, { exact: true }).inputValue()).toBe(words)
    await context.setOffline(false)
    await writer.press(sv.practise.check)
    await writer.heading(sv.done.title).waitFor()
  },
)
