import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'

const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What another theme may change: it is made of colours alone. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

const run = (only: readonly string[]): string =>
  `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(only)} }).then(
    ({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`

const drivers = new WeakMap<Page, Promise<CDPSession>>()

/** What axe finds on the page as it stands. Run from outside: the page's own policy rightly refuses such a script. */
export async function axeFindings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const code = run(rules === 'all' ? RULES : COLOUR_RULES)
  const driver = await driverOf(page)
  const ran = await evaluate(driver, `typeof axe === 'undefined' ? null : ${code}`)
  if (ran !== null) return ran
  await driver.send('Runtime.evaluate', { expression: source })
  return (await evaluate(driver, code)) ?? ['axe did not start']
}

async function evaluate(driver: CDPSession, expression: string): Promise<string[] | null> {
  const { result, exceptionDetails } = await driver.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'axe failed')
  return result.value as string[] | null
}

function driverOf(page: Page): Promise<CDPSession> {
  const driver = drivers.get(page) ?? page.context().newCDPSession(page)
  drivers.set(page, driver)
  return driver
}
