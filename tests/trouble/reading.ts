import { expect } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import type { Reason } from '../../client/writer/journey.ts'
import { explain } from '../../client/public/parts/trouble.tsx'
import { createWriter } from '../../scripts/lib/actors/writer.ts'
import { openWindow } from '../support/browser.ts'
import { onWriterPage } from '../support/writer-page.ts'
import type { Scene } from './scene.ts'

let asked = 0

/** A question that was asked elsewhere, and the digits of its code. */
export async function askElsewhere({ service }: Scene): Promise<{ question: string; digits: string }> {
  asked += 1
  const question = `Den här frågan har fått en kod (${asked}).`
  const { digits } = await createWriter(service.url).ask(question)
  return { question, digits }
}

/** What a code opens, as its messages; null where it opens nothing. */
export async function opens({ service }: Scene, code: string): Promise<(string | undefined)[] | null> {
  const thread = await createWriter(service.url).read(code)
  return thread?.messages.map(({ body }) => body?.text) ?? null
}

/** Erases what is behind a code, on another phone. */
export async function erase({ service }: Scene, code: string): Promise<void> {
  const writer = createWriter(service.url)
  await writer.read(code)
  const { ok } = await writer.journey.erase()
  if (!ok) throw new Error('it is still there')
}

/** A phone that has come to read, at the middle's address. */
export async function startReading(scene: Scene) {
  const { context, page } = await openWindow(scene.browser, 'phone')
  scene.keep(context)
  await page.goto(scene.middle.url)
  const writer = onWriterPage(page)
  return {
    context,
    page,
    writer,
    code: page.getByLabel(sv.read.label, { exact: true }),
    follow: page.getByLabel(sv.follow.label, { exact: true }),
    /** To the thread, unveiled. */
    async read(digits: string): Promise<void> {
      await writer.open(digits)
      await writer.unveil()
    },
    /** From the thread to a code that takes the place of this one, shown and not yet in use. Gives its words. */
    async drawNew(): Promise<string> {
      await writer.press(sv.thread.recode)
      await writer.button(sv.recode.confirm).waitFor()
      const words = await page.locator('.code-words li').allInnerTexts()
      return words.map((word) => word.trim()).join(' ')
    },
    /** It is said what happened and what to do; where `kept` is named, that it is kept. */
    async expectSaid(
      reason: Reason,
      kept: keyof typeof sv.problem.kept = 'nothing',
      retrySeconds?: number,
    ): Promise<void> {
      const failure = { ok: false, reason, ...(retrySeconds === undefined ? {} : { retrySeconds }) } as const
      const [what, next] = explain(sv, failure)
      await page.getByText(`${what} ${sv.problem.kept[kept]}`.trim()).waitFor()
      await page.getByText(next).waitFor()
      expect(await page.locator('.notice').getByRole('link', { name: '112' }).isVisible()).toBe(true)
    },
  }
}
