import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.ts'

const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

export type Window = 'phone' | 'desktop'

const windows = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const satisfies Record<Window, BrowserContextOptions>

export type TestBrowser = {
  browser: Browser
  /** The process that all the others belong to. */
  pid: number
  close(): Promise<void>
}

export async function launchBrowser(): Promise<TestBrowser> {
  const executablePath = findBrowser('chromium')
  if (executablePath === null) throw new Error('the set-up of the browser tests has not run')
  const server = await chromium.launchServer({ executablePath, args: ARGS })
  const browser = await chromium.connect(server.wsEndpoint())
  const { pid } = server.process()
  if (pid === undefined) throw new Error('the browser has no process')
  return {
    browser,
    pid,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** A fresh profile, as a Swedish phone or desktop has it. Errors on its pages are collected, since a page must make none. */
export async function openWindow(
  { browser }: TestBrowser,
  window: Window,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: 'sv-SE', ...windows[window], ...options })
  const faults: string[] = []
  context.on('weberror', (error) => faults.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  const page = await context.newPage()
  page.setDefaultTimeout(40_000)
  return { context, page, faults }
}
