import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'

const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const RUN = `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(RULES)} }).then(
  ({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`

const drivers = new WeakMap<Page, Promise<CDPSession>>()

/** What axe finds on the page as it stands. Run from outside: the page's own policy rightly refuses such a script. */
export async function axeFindings(page: Page): Promise<string[]> {
  const driver = await driverOf(page)
  const ran = await evaluate(driver, `typeof axe === 'undefined' ? null : ${RUN}`)
  if (ran !== null) return ran
  await driver.send('Runtime.evaluate', { expression: source })
  return (await evaluate(driver, RUN)) ?? ['axe did not start']
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
