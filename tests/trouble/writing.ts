import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import type { Reason } from '../../client/writer/journey.ts'
import { explain } from '../../client/public/parts/trouble.tsx'
import { createWriter } from '../../scripts/lib/actors/writer.ts'
import { openWindow, type TestBrowser } from '../support/browser.ts'
import { onWriterPage, type WriterPage } from '../support/writer-page.ts'
import type { Stoppable } from './stoppable.ts'

/** A phone on which a question has been written and not yet sent. */
export type Writing = {
  context: BrowserContext
  page: Page
  writer: WriterPage
  text: string
  /** Paths of the calls that writing and reading make, in order. */
  sent: string[]
  /** The question is on the page and no code is; it was said what happened, what is kept, what to do and whom to call. */
  expectKept(reason: Reason, retrySeconds?: number): Promise<void>
  /** The code is on the screen, and the question is with the service once. Gives the code's words. */
  expectArrivedOnce(): Promise<string>
  /** The same, and the code opens it: for what may have arrived before. */
  expectItsCode(): Promise<void>
  isAtItsCode(): Promise<boolean>
  /** From the code to another question, on the same page. */
  writeAnother(): Promise<void>
}

export type Start = {
  /** Where the page is. */
  at?: string
  /** Sets the page up before it is fetched. */
  prepare?: (page: Page) => Promise<unknown>
  /** How far the person goes: everything is there and the question written, or its field is open, or the page has come. */
  until?: 'written' | 'open' | 'start'
}

let written = 0

function nextText(): string {
  written += 1
  return `Hej! Det här får inte försvinna (${written}).`
}

export async function startWriting(
  browser: TestBrowser,
  service: Stoppable,
  { at = service.url, prepare, until = 'written' }: Start,
): Promise<Writing> {
  const { context, page } = await openWindow(browser, 'phone')
  const sent: string[] = []
  context.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/threads')) sent.push(pathname)
  })
  await prepare?.(page)
  const able = until === 'written' ? cryptographyCame(page) : undefined
  await page.goto(at)
  const writer = onWriterPage(page)
  let text = nextText()
  if (until !== 'start') await writer.toAsk()
  if (until === 'written') await writer.question.fill(text)
  await able
  async function expectArrivedOnce(): Promise<string> {
    await writer.heading(sv.code.title).waitFor()
    const words = await page.locator('.code-words li').allInnerTexts()
    expect(words).toHaveLength(6)
    expect(await page.locator('.code-words li').first().isVisible()).toBe(true)
    expect((await service.questions()).filter((question) => question === text)).toHaveLength(1)
    return words.map((word) => word.trim()).join(' ')
  }

  return {
    context,
    page,
    writer,
    sent,
    get text() {
      return text
    },
    expectArrivedOnce,
    async expectKept(reason, retrySeconds) {
      const failure = { ok: false, reason, ...(retrySeconds === undefined ? {} : { retrySeconds }) } as const
      const [what, next] = explain(sv, failure)
      await writer.problem.waitFor()
      await page.getByText(what).waitFor()
      await page.getByText(sv.problem.kept.text).waitFor()
      await page.getByText(next).waitFor()
      expect(await writer.question.inputValue()).toBe(text)
      expect(await writer.question.isEditable()).toBe(true)
      expect(await page.locator('.notice').getByRole('link', { name: '112' }).isVisible()).toBe(true)
      expect(await writer.button(sv.ask.again).isEnabled()).toBe(true)
    },
    async expectItsCode() {
      const thread = await createWriter(service.url).read(await expectArrivedOnce())
      expect(thread?.messages.map(({ body }) => body?.text)).toEqual([text])
    },
    isAtItsCode: () => writer.heading(sv.code.title).isVisible(),
    async writeAnother() {
      text = nextText()
      sent.length = 0
      await writer.press(sv.toStart)
      await page.getByRole('button', { name: sv.start.ask }).click()
      await writer.question.fill(text)
    },
  }
}

/** What sending needs has been fetched: from then on a dead network is noticed by the question alone. */
async function cryptographyCame(page: Page): Promise<void> {
  const [wasm] = await Promise.all([
    page.waitForResponse(/\/a\/[^/]*\.wasm$/),
    page.waitForResponse(/\/api\/site$/),
  ])
  await wasm.finished()
}
