import type { BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser, type TestBrowser } from '../support/browser.ts'
import { type Middle, startMiddle } from './middle.ts'
import { type Stoppable, startStoppable } from './stoppable.ts'
import { startWriting, type Start, type Writing } from './writing.ts'

/** What the cases of one file share: a service, something that stands in front of it, a browser. */
export type Scene = {
  readonly service: Stoppable
  readonly middle: Middle
  readonly browser: TestBrowser
  /** A phone on which a question has been written, at the middle's address where no other is given; `kept` leaves it to the case to close it. */
  write(start?: Start & { kept?: boolean }): Promise<Writing>
  /** Closed when the case is over. */
  keep(context: BrowserContext): void
}

export function setScene(env: Record<string, string> = {}): Scene {
  const open: BrowserContext[] = []
  let parts: Pick<Scene, 'service' | 'middle' | 'browser'> | null = null

  function here(): Pick<Scene, 'service' | 'middle' | 'browser'> {
    if (parts === null) throw new Error('the scene is not set yet')
    return parts
  }

  beforeAll(async () => {
    const [service, browser] = await Promise.all([startStoppable(env), launchBrowser()])
    parts = { service, browser, middle: await startMiddle(service.url) }
  })

  afterEach(async () => {
    here().middle.calm()
    await Promise.all(open.splice(0).map((context) => context.close()))
  })

  afterAll(async () => {
    const { service, middle, browser } = here()
    await browser.close()
    await middle.close()
    await service.remove()
  })

  return {
    get service() {
      return here().service
    },
    get middle() {
      return here().middle
    },
    get browser() {
      return here().browser
    },
    keep: (context) => void open.push(context),
    async write({ kept = false, ...start } = {}) {
      const { service, middle, browser } = here()
      const writing = await startWriting(browser, service, { at: middle.url, ...start })
      if (!kept) open.push(writing.context)
      return writing
    },
  }
}
