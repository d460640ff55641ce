import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axe.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { type Demo, startDemo } from '../../scripts/lib/start-demo.ts'
import { split } from '../support/long.ts'
import { startTestServer } from '../support/server.ts'
import { deskViews, setUpViews } from '../support/views.ts'

let browser: TestBrowser
let demo: Demo

beforeAll(async () => {
  ;[browser, demo] = await Promise.all([launchBrowser(), startDemo()])
})

afterAll(async () => {
  await browser.close()
  await demo.stop()
})

/** Stops at each view and looks at it in both themes. Those of the public page are looked at in tests/quality. */
async function lookAtAll(page: Page, views: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const name of views) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const finding of await axeFindings(page)) found.push(`${name}, ${colorScheme}: ${finding}`)
    }
  }
  return found
}

for (const { cases, where } of split(['phone', 'desktop'] as const, (window) => window === 'phone'))
  describe.each(cases)('axe finds nothing, on a %s', where, (window) => {
    test('in the set-up and at the doors', async () => {
      const server = await startTestServer()
      const { context, page } = await openWindow(browser, window)
      const found = await lookAtAll(page, setUpViews(page, server.setupLink ?? ''))
      await context.close()
      await server.stop()
      expect(found).toEqual([])
    })

    test('at the desk', async () => {
      const { context, page } = await openWindow(browser, window)
      const found = await lookAtAll(page, deskViews(page, demo))
      await context.close()
      expect(found).toEqual([])
    })
  })
