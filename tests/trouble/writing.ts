import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { sv } from '../../client/i18n/locales/sv.ts'
import type { Reason } from '../../client/writer/journey.ts'
import { explain } from '../../client/public/parts/trouble.tsx'
import { openWindow, type TestBrowser } from '../support/browser.ts'
import { onWriterPage, type WriterPage, type WrittenCode } from '../support/writer-page.ts'
import type { Stoppable } from './stoppable.ts'

/** A phone on which a question has been written and not yet sent. */
export type Writing = {
  context: BrowserContext
  page: Page
  writer: WriterPage
  text: string
  /** Paths of the calls that writing and reading make, in order. */
  sent: string[]
  /** The question is on the page and not at the service; it was said what happened, what is kept and what to do. */
  expectKept(reason: Reason, retrySeconds?: number): Promise<void>
  /** The code is on the screen, and with the service there is this question once. */
  expectArrivedOnce(): Promise<WrittenCode>
}

let written = 0

/** `prepare` sets the page up before it is fetched; `until` is how far the person goes. */
export async function startWriting(
  browser: TestBrowser,
  service: Stoppable,
  prepare?: (page: Page) => Promise<unknown>,
  until: 'written' | 'start' = 'written',
): Promise<Writing> {
  const { context, page } = await openWindow(browser, 'phone')
  const sent: string[] = []
  context.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/threads')) sent.push(pathname)
  })
  await prepare?.(page)
  await page.goto(service.url)
  const writer = onWriterPage(page)
  written += 1
  const text = `Hej! Det här får inte försvinna (${written}).`
  if (until === 'written') {
    await writer.toAsk()
    await writer.question.fill(text)
  }
  await page.waitForLoadState('networkidle')
  return {
    context,
    page,
    writer,
    text,
    sent,
    async expectKept(reason, retrySeconds) {
      const failure = { ok: false, reason, ...(retrySeconds === undefined ? {} : { retrySeconds }) } as const
      const [what, next] = explain(sv, failure)
      await writer.problem.waitFor()
      await page.getByText(what).waitFor()
      await page.getByText(sv.problem.kept.text).waitFor()
      await page.getByText(next).waitFor()
      expect(await writer.question.inputValue()).toBe(text)
      expect(await page.getByRole('link', { name: '112' }).first().isVisible()).toBe(true)
      expect(await writer.button(sv.ask.again).isEnabled()).toBe(true)
    },
    async expectArrivedOnce() {
      const code = await writer.readCode()
      expect(code.words.split(' ')).toHaveLength(6)
      expect(await page.locator('.code-words li').first().isVisible()).toBe(true)
      expect((await service.questions()).filter((question) => question === text)).toHaveLength(1)
      return code
    },
  }
}
