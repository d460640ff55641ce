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
  /**
   * A phone on which a question has been written, at the middle's address where no other is given. One that ended the
   * case before with its code on the screen is taken again, unless `prepare` or `until` ask for one of its own.
   */
  write(start?: Start): Promise<Writing>
  /** Closed when the case is over. */
  keep(context: BrowserContext): void
}

export function setScene(env: Record<string, string> = {}): Scene {
  const open: BrowserContext[] = []
  /** By address; the browser closes them. */
  const phones = new Map<string, Writing>()
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
    async write(start = {}) {
      const { service, middle, browser } = here()
      const { at = middle.url } = start
      const isOwn = start.prepare !== undefined || start.until !== undefined
      const used = isOwn ? undefined : phones.get(at)
      if (used !== undefined && (await used.isAtItsCode())) {
        await used.writeAnother()
        return used
      }
      await used?.context.close()
      const writing = await startWriting(browser, service, { ...start, at })
      if (isOwn) open.push(writing.context)
      else phones.set(at, writing)
      return writing
    },
  }
}
