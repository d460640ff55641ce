import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { startTestServer } from '../support/server.ts'
import { deskViews, publicViews, setUpViews } from '../support/views.ts'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

let browser: TestBrowser
let demo: Demo

beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launchBrowser(), startDemo()])
})

afterAll(async () => {
  await browser.close()
  await demo.stop()
})

/** What axe finds on the page as it stands. Run from outside: the page's own policy rightly refuses such a script. */
async function findings(page: Page): Promise<string[]> {
  const driver = await page.context().newCDPSession(page)
  await driver.send('Runtime.evaluate', { expression: axe })
  const { result } = await driver.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await driver.detach()
  return result.value as string[]
}

/** Stops at each view and looks at it in both themes. */
async function lookAtAll(
  page: Page,
  views: AsyncIterable<string>,
): Promise<{ seen: number; found: string[] }> {
  let seen = 0
  const found: string[] = []
  for await (const name of views) {
    seen += 1
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const finding of await findings(page)) found.push(`${name}, ${colorScheme}: ${finding}`)
    }
  }
  return { seen, found }
}

describe.each(['phone', 'desktop'] as const)('axe finds nothing, on a %s', (window) => {
  test('in any view of the public page', async () => {
    const { context, page } = await openWindow(browser, window)
    const { seen, found } = await lookAtAll(page, publicViews(page, demo))
    expect(found).toEqual([])
    expect(seen).toBeGreaterThan(15)
    await context.close()
  })

  test('in the set-up and at the doors', async () => {
    const server = await startTestServer()
    const { context, page } = await openWindow(browser, window)
    const { found } = await lookAtAll(page, setUpViews(page, server.setupLink ?? ''))
    await context.close()
    await server.stop()
    expect(found).toEqual([])
  })

  test('at the desk', async () => {
    const { context, page } = await openWindow(browser, window)
    const { found } = await lookAtAll(page, deskViews(page, demo))
    await context.close()
    expect(found).toEqual([])
  })
})
