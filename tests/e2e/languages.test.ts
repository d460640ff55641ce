import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drafts, languages } from '../../client/i18n/languages.ts'
import { en, sv, svSimple } from '../../scripts/lib/texts.ts'
import { chunkOf } from '../support/built-files.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { onWriterPage } from '../support/writer-page.ts'
import { long } from '../support/long.ts'

const TYPED = 'Hej, jag vill fråga en sak.\n\nمرحبًا.'
const EASY = 'sv-simple'
const EASY_FILE = chunkOf('i18n/catalogs/sv-simple/public.json')

let server: TestServer
let browser: TestBrowser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([startTestServer(), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

const choice = (page: Page) => page.locator('.head select')
const offered = (page: Page) => choice(page).locator('option').allInnerTexts()
const documentOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

/** A question half written, with something folded out below it. */
async function writing(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await onWriterPage(page).toAsk()
  await onWriterPage(page).question.fill(TYPED)
  await page.locator('main summary').filter({ hasText: sv.ask.more }).click()
  await page.waitForLoadState('networkidle')
}

test('another language comes with one request, and nothing else changes', async () => {
  const { context, page, faults } = await openWindow(browser, 'phone')
  await writing(page, server.url)
  await page.evaluate(() => scrollTo(0, 40))
  const before = await page.evaluate(() => [history.length, location.href, scrollY])
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))

  await choice(page).selectOption(EASY)
  await onWriterPage(page, svSimple).heading(svSimple.ask.title).waitFor()
  await page.getByText(svSimple.ask.hint).waitFor()
  expect(requests.filter((path) => !path.startsWith('/api/'))).toEqual([EASY_FILE])
  expect(await documentOf(page)).toEqual([EASY, 'ltr'])
  expect(await onWriterPage(page, svSimple).question.inputValue()).toBe(TYPED)
  expect(await page.getByLabel(svSimple.summary.area.title).isVisible()).toBe(true)
  expect(await page.evaluate(() => [history.length, location.href, scrollY])).toEqual(before)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ])

  await choice(page).selectOption('en')
  await choice(page).selectOption(EASY)
  await page.getByText(svSimple.ask.hint).waitFor()
  expect(requests.filter((path) => !path.startsWith('/api/'))).toHaveLength(1)

  await page.reload()
  await page.getByRole('heading', { name: sv.start.title }).waitFor()
  expect(await documentOf(page)).toEqual(['sv', 'ltr'])
  expect(faults).toEqual([])
  await context.close()
})

test('a language that does not come is said not to have come, the old one stays, and it can be tried again', async () => {
  const { context, page } = await openWindow(browser, 'phone')
  await writing(page, server.url)
  await context.route(`**${EASY_FILE}*`, (route) => route.abort())
  await choice(page).selectOption(EASY)
  await page.getByText(sv.foot.failed).waitFor()
  expect(await documentOf(page)).toEqual(['sv', 'ltr'])
  expect(await choice(page).inputValue()).toBe('sv')
  expect(await onWriterPage(page).question.inputValue()).toBe(TYPED)

  await context.unroute(`**${EASY_FILE}*`)
  await onWriterPage(page).press(sv.foot.again)
  await page.getByText(svSimple.ask.hint).waitFor()
  expect(await page.getByText(svSimple.foot.failed).count()).toBe(0)
  await context.close()
})

test('what is wrong is said in the language that is chosen after', async () => {
  const { context, page } = await openWindow(browser, 'phone')
  await page.goto(server.url)
  const writer = onWriterPage(page)
  await writer.toRead()
  await writer.press(sv.read.show)
  await page.getByText(sv.read.problem.empty).waitFor()
  await choice(page).selectOption('en')
  await page.getByText(en.read.problem.empty).waitFor()
  expect(await page.getByText(sv.read.problem.empty).count()).toBe(0)
  await page.getByLabel(en.read.label, { exact: true }).fill('344 418')
  await page.getByRole('button', { name: en.read.show }).click()
  await page.getByText(en.read.problem.count(6)).waitFor()
  await choice(page).selectOption('sv')
  await page.getByText(sv.read.problem.count(6)).waitFor()
  await context.close()
})

test(
  'languages that nobody has reviewed are offered only where the operator says so, and then turn the page',
  long,
  async () => {
    const reviewed = languages.map(({ name }) => name)
    const wishes = { locale: 'ar' }
    const plain = await openWindow(browser, 'phone', wishes)
    await writing(plain.page, server.url)
    expect(await offered(plain.page)).toEqual(reviewed)
    await plain.context.close()

    const preview = await startTestServer({ env: { VISKAN_PREVIEW_LANGUAGES: '1' } })
    const { context, page, faults } = await openWindow(browser, 'phone', wishes)
    await writing(page, preview.url)
    expect(await offered(page)).toEqual([...reviewed, ...drafts.map(({ name }) => name)])
    expect(await documentOf(page)).toEqual(['sv', 'ltr'])
    await choice(page).selectOption('ar')
    await page.waitForFunction(() => document.documentElement.dir === 'rtl')
    expect(await documentOf(page)).toEqual(['ar', 'rtl'])
    expect(await page.locator('textarea').inputValue()).toBe(TYPED)
    expect(faults).toEqual([])
    await context.close()
    await preview.stop()
  },
)
