import type { Page } from 'playwright-core'

/** What the page itself saw of one leaving. */
type Leaving = { milliseconds: number; frames: number }

const leavings = new WeakMap<Page, Leaving>()

/**
 * Watches from inside the page, from the press that leaves (a click on the exit, or Shift let go) until the document
 * holds none of what it held. Told through the console, the one way out that works in the same task.
 */
export async function watchLeaving(page: Page): Promise<void> {
  page.on('console', (message) => {
    const [sign, milliseconds, frames] = message.text().split(' ')
    if (sign === 'viskan-test-left')
      leavings.set(page, { milliseconds: Number(milliseconds), frames: Number(frames) })
  })
  await page.addInitScript(() => {
    let start = Number.NaN
    let frames = 0
    const press = (): void => {
      start = performance.now()
      frames = 0
      requestAnimationFrame(() => {
        frames += 1
      })
    }
    addEventListener('click', press, true)
    addEventListener('keyup', press, true)
    // An element is told at once when it leaves the document; an observer would be told only when all else is done.
    class Probe extends HTMLElement {
      disconnectedCallback(): void {
        if (document.querySelector('#app') === null)
          console.debug(`viskan-test-left ${performance.now() - start} ${frames}`)
      }
    }
    customElements.define('viskan-test-probe', Probe)
    addEventListener('DOMContentLoaded', () => document.body.append(new Probe()))
  })
}

/** How long the press took to empty the page; NaN where it did not. Throws where a frame was painted in between. */
export function leavingTime(page: Page): number {
  const leaving = leavings.get(page)
  if (leaving !== undefined && leaving.frames > 0)
    throw new Error('a frame was painted between press and empty page')
  return leaving?.milliseconds ?? Number.NaN
}
