/** A browser from 2021 that is never updated: Firefox 90, say. What it does not know is taken away from a newer one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { pageFiles } from '../support/built-files.ts'
import { onWriterPage } from '../support/writer-page.ts'
import { type Stoppable, startStoppable } from './stoppable.ts'
import { long } from '../support/long.ts'

let service: Stoppable
let browser: TestBrowser

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startStoppable(), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await service.remove()
})

/** Runs first, in the page and in its worker. */
function forget(): void {
  const newer: Record<string, string[]> = {
    Array: ['fromAsync'],
    'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
    'Uint8Array.prototype': ['toBase64', 'toHex'],
    Uint8Array: ['fromBase64', 'fromHex'],
    'String.prototype': ['at', 'isWellFormed', 'toWellFormed'],
    Object: ['hasOwn', 'groupBy'],
    Map: ['groupBy'],
    Promise: ['withResolvers', 'try'],
    'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf'],
    AbortSignal: ['any', 'timeout'],
    'Crypto.prototype': ['randomUUID'],
    'Element.prototype': ['checkVisibility', 'setHTML'],
    'HTMLFormElement.prototype': ['requestSubmit'],
    globalThis: ['structuredClone', 'scheduler', 'navigation', 'trustedTypes', 'Iterator'],
  }
  for (const [path, names] of Object.entries(newer)) {
    const holder = path
      .split('.')
      .reduce<unknown>((at, name) => (at === undefined ? at : Reflect.get(at as object, name)), globalThis)
    for (const name of holder === undefined ? [] : names) Reflect.deleteProperty(holder as object, name)
  }
  if (!('document' in globalThis)) return
  // A worker is a script there, whatever is asked for.
  globalThis.Worker = new Proxy(globalThis.Worker, {
    construct: (Newer, [url]: [string]) => new Newer(url),
  })
}

test('writes, practises and reads all the same', long, async () => {
  // The policy for scripts is one of the things that it does not know, and so ignores.
  const { context, page, faults } = await openWindow(browser, 'phone', { bypassCSP: true })
  await page.addInitScript(forget)
  await page.route(`**${pageFiles().worker}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `(${forget.toString()})();${await response.text()}` })
  })
  await page.goto(service.url)
  expect(await page.evaluate(() => ['at' in [], 'structuredClone' in globalThis])).toEqual([false, false])
  const writer = onWriterPage(page)
  const code = await writer.ask('Hej från en gammal telefon!')
  await writer.press(sv.code.next)
  await page.getByLabel(sv.read.label, { exact: true }).pressSequentially(code.words)
  await writer.press(sv.practise.check)
  await writer.heading(sv.done.title).waitFor()
  await writer.press(sv.toStart)
  await service.answer('Hej från en gammal telefon!', 'Hej, och tack.')
  await writer.open(code.words)
  await writer.unveil()
  await page.getByText('Hej, och tack.').waitFor()
  expect(faults).toEqual([])
  await context.close()
})
