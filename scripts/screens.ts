import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { launchBrowser, openWindow, type TestBrowser, type Window } from '../tests/support/browser.ts'
import { type Demo, startDemo } from '../tests/support/demo.ts'
import { startTestServer } from '../tests/support/server.ts'
import { deskViews, publicViews, setUpViews } from '../tests/support/views.ts'
import { needBrowser } from './find-browser.ts'
import { readyClient } from './lib/ready-client.ts'
import { shrinkPng } from './lib/shrink-png.ts'

// npm run screens: a picture of each view, on phone and desktop, light and dark, into docs/screens.

const folder = fileURLToPath(new URL('../docs/screens', import.meta.url))
const SCHEMES = ['light', 'dark'] as const
let pictures = 0

/** Stops at each view and takes it in both themes. */
async function take(page: Page, window: Window, views: AsyncIterable<string>): Promise<void> {
  for await (const name of views)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const path = join(folder, `${name}-${window}-${colorScheme}.png`)
      await shrinkPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }), path)
      pictures += 1
    }
}

async function takeAll(browser: TestBrowser, demo: Demo, window: Window): Promise<void> {
  const server = await startTestServer()
  const walks = [
    (page: Page) => publicViews(page, demo),
    (page: Page) => deskViews(page, demo),
    (page: Page) => setUpViews(page, server.setupLink ?? ''),
  ]
  for (const walk of walks) {
    const { context, page } = await openWindow(browser, window)
    await take(page, window, walk(page))
    await context.close()
  }
  await server.stop()
}

needBrowser('chromium')
await readyClient()
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const [browser, demo] = await Promise.all([launchBrowser(), startDemo()])
try {
  for (const window of ['phone', 'desktop'] as const) await takeAll(browser, demo, window)
} finally {
  await browser.close()
  await demo.stop()
}
console.log(`${pictures} pictures in docs/screens.`)
