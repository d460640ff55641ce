import { type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../../scripts/find-browser.ts'
import { type Engine, expressionOf, PHONE_BELOW, type Size, type Tab } from './engine.ts'

const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

export async function startChromium(): Promise<Engine> {
  const executablePath = findBrowser('chromium')
  if (executablePath === null) throw new Error('the set-up of the browser tests has not run')
  const browser = await chromium.launch({
    executablePath,
    args: ARGS,
    // Leaving is about what a browser keeps: it keeps here what it keeps for everybody.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const whole = await browser.newBrowserCDPSession()

  /** Asked of the browser itself: the driver hears of a new tab some time after it is there. */
  async function tabsBeside(page: Page): Promise<number> {
    const own = await page.context().newCDPSession(page)
    const { targetInfo } = await own.send('Target.getTargetInfo')
    const { targetInfos } = await whole.send('Target.getTargets')
    await own.detach()
    return targetInfos.filter(
      ({ type, browserContextId }) => type === 'page' && browserContextId === targetInfo.browserContextId,
    ).length
  }

  return {
    name: 'chromium',
    async open(size) {
      const phone = size.width < PHONE_BELOW
      const context = await browser.newContext({
        locale: 'sv-SE',
        viewport: size,
        hasTouch: phone,
        isMobile: phone,
      })
      const page = await context.newPage()
      return tabOf(page, await context.newCDPSession(page), phone, () => tabsBeside(page))
    },
    close: () => browser.close(),
  }
}

/** Playwright waits for every page that is on its way; what must not wait goes to the browser directly. */
function tabOf(page: Page, direct: CDPSession, phone: boolean, tabs: Tab['tabs']): Tab {
  const step = async (by: number): Promise<void> => {
    const { currentIndex, entries } = await direct.send('Page.getNavigationHistory')
    const entry = entries[currentIndex + by]
    if (entry !== undefined) await direct.send('Page.navigateToHistoryEntry', { entryId: entry.id })
  }
  return {
    async goto(url) {
      await page.goto(url, { waitUntil: 'commit' })
    },
    async evaluate(run, ...given) {
      const { result, exceptionDetails } = await direct.send('Runtime.evaluate', {
        expression: expressionOf(run, given),
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails !== undefined)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return JSON.parse(String(result.value))
    },
    async pressAt(x, y, { button = 'left', held } = {}) {
      if (phone && held === undefined && button === 'left') return page.touchscreen.tap(x, y)
      if (held !== undefined) await page.keyboard.down(held)
      await page.mouse.click(x, y, { button })
      if (held !== undefined) await page.keyboard.up(held)
    },
    down: (key) => page.keyboard.down(key),
    up: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    resize: (size: Size) => page.setViewportSize(size),
    async reload() {
      await page.reload({ waitUntil: 'commit' })
    },
    back: () => step(-1),
    forward: () => step(1),
    tabs,
    close: () => page.context().close(),
  }
}
