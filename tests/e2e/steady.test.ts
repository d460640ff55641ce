/** What is on the screen stays where it is when an answer comes: a second press must not meet something else. */
import type { BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { split } from '../support/long.ts'
import { launchBrowser, openWindow, type TestBrowser, type Window } from '../support/browser.ts'
import { chunkOf } from '../support/built-files.ts'
import { type Service, startService } from '../support/service.ts'
import { onWriterPage } from '../support/writer-page.ts'

/** Half a second after a press a shift counts as one that nobody caused. */
const AFTER_MS = 700

let service: Service
let browser: TestBrowser

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService(), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
})

async function arrive(window: Window) {
  const { context, page } = await openWindow(browser, window)
  await page.addInitScript(watchShifts)
  await page.goto(service.server.url)
  await page.getByRole('link', { name: '020-407 040' }).first().waitFor()
  return { context, page, writer: onWriterPage(page) }
}

/** In the page: what moved without a press just before. */
function watchShifts(): void {
  type Shift = PerformanceEntry & { hadRecentInput: boolean; sources: { node: Node | null }[] }
  const shifts: string[] = []
  Reflect.set(globalThis, 'shifts', shifts)
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, sources } of list.getEntries() as Shift[])
      if (!hadRecentInput) shifts.push(...sources.map(({ node }) => node?.textContent ?? 'gone'))
  }).observe({ type: 'layout-shift', buffered: true })
}

const shiftsIn = async (page: Page): Promise<unknown> => {
  await page.waitForTimeout(200)
  return page.evaluate(() => Reflect.get(globalThis, 'shifts') as unknown)
}

/** Holds what is asked for under this path back; what it gives lets it go on, so late that no press counts as its cause. */
async function holdBack(
  context: BrowserContext,
  path: string,
  end: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => Promise<void>> {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  await context.route(`**${path}`, (route) => gone.then(() => end(route)))
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, AFTER_MS))
    letGo()
  }
}

for (const { cases, where } of split(['phone', 'desktop'] as const, (window) => window === 'phone'))
  describe.each(cases)('on a %s nothing moves', where, (window) => {
    test('when nothing is found behind a code', async () => {
      const { context, page, writer } = await arrive(window)
      const answer = await holdBack(context, '/api/threads/open')
      await writer.toRead()
      await page.getByLabel(sv.read.label, { exact: true }).pressSequentially('000'.repeat(7))
      await page.getByText(sv.read.digits(21)).waitFor()
      await writer.press(sv.read.show)
      await answer()
      await page.getByRole('heading', { name: sv.read.none.title }).waitFor()
      expect(await shiftsIn(page)).toEqual([])
      await context.close()
    })

    test('when the word lists come late, and a word is in none of them', async () => {
      const { context, page, writer } = await arrive(window)
      const bringLists = await holdBack(context, chunkOf('public/code/check-code.ts'))
      await writer.toRead()
      await page.getByLabel(sv.read.label, { exact: true }).pressSequentially('xylofonist anka ')
      await bringLists()
      await page.getByText(sv.read.unknown('xylofonist')).waitFor()
      expect(await shiftsIn(page)).toEqual([])
      await context.close()
    })

    test('under the finger when a question cannot be sent', async () => {
      const { context, page, writer } = await arrive(window)
      const fail = await holdBack(context, '/api/threads', (route) => route.abort())
      await writer.toAsk()
      await writer.question.fill('Hej!')
      await writer.press(sv.ask.send)
      const placeOf = (name: string) =>
        page.evaluate((text) => {
          const all = Array.from(document.querySelectorAll('button'))
          return all.find(({ textContent }) => textContent === text)?.offsetTop
        }, name)
      const before = await placeOf(sv.ask.send)
      await fail()
      await writer.problem.waitFor()
      expect(await placeOf(sv.ask.again)).toBe(before)
      await context.close()
    })
  })

test('a field gives back the room of a long text that is taken away', async () => {
  const { context, writer } = await arrive('phone')
  await writer.toAsk()
  const height = () => writer.question.evaluate(({ offsetHeight }: HTMLElement) => offsetHeight)
  const empty = await height()
  await writer.question.fill('Hej, en sak till. '.repeat(200))
  expect(await height()).toBeGreaterThan(3 * empty)
  await writer.question.fill('Hej.')
  expect(await height()).toBe(empty)
  await context.close()
})
