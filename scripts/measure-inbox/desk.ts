import type { CDPSession, Page } from 'playwright-core'

/** Milliseconds of script for each of `keys` presses in the editor: the middle one, and the longest. */
export async function scriptPerKey(page: Page, keys: number): Promise<{ median: number; longest: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.locator('textarea').first().focus()
  const took: number[] = []
  for (let key = 0; key < keys; key++) {
    const before = await scriptMs(session)
    await page.keyboard.press('a')
    await page.waitForTimeout(60)
    took.push((await scriptMs(session)) - before)
  }
  took.sort((a, b) => a - b)
  return { median: took[Math.floor(keys / 2)] ?? Number.NaN, longest: took[keys - 1] ?? Number.NaN }
}

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1_000
}

/** Milliseconds by the page's own clock from a press of `pressed` to the frame after `count` of `shown` stand there. */
export async function fromPress(
  page: Page,
  pressed: string,
  shown: string,
  count: number,
  nth = 0,
): Promise<number> {
  await page.evaluate(watchFor, { shown, count })
  await page.locator(pressed).nth(nth).click()
  const took = await page.waitForFunction(() => Reflect.get(globalThis, 'took') as number | undefined, null, {
    polling: 50,
    timeout: 60_000,
  })
  return (await took.jsonValue()) ?? Number.NaN
}

/** In the page. What stands there at the press does not count: it must have gone first, or be another. */
function watchFor({ shown, count }: { shown: string; count: number }): void {
  Reflect.deleteProperty(globalThis, 'took')
  const old = new Set(document.querySelectorAll(shown))
  addEventListener(
    'click',
    ({ timeStamp }) => {
      const changes = new MutationObserver(() => {
        const found = [...document.querySelectorAll(shown)].filter((one) => !old.has(one))
        if (found.length < count) return
        changes.disconnect()
        requestAnimationFrame(() =>
          requestAnimationFrame(() => Reflect.set(globalThis, 'took', performance.now() - timeStamp)),
        )
      })
      changes.observe(document.body, { childList: true, subtree: true })
    },
    { capture: true, once: true },
  )
}
