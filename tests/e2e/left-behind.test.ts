/** What the page leaves behind, and what it does not hide: in a real browser, one view after the other. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sv, svDesk as desk } from '../../scripts/lib/texts.ts'
import { createWriter } from '../../scripts/lib/actors/writer.ts'
import { launchBrowser, openWindow, type TestBrowser } from '../support/browser.ts'
import { onDeskPage } from '../support/desk-page.ts'
import { type NeutralSite, startNeutralSite } from '../support/neutral-site.ts'
import { type Service, startService } from '../support/service.ts'
import { onWriterPage } from '../support/writer-page.ts'
import { type Copy, startCopy, TELL } from './leaving/copy.ts'
import { type Meddling, type Middle, startMiddle } from '../trouble/middle.ts'

/** On a machine that does much else. */
const PATIENCE_MS = 20_000

let neutral: NeutralSite
let service: Service
let browser: TestBrowser
let middle: Middle
/** Knows which lines are still open. */
let copy: Copy
const open: (() => Promise<void>)[] = []

beforeAll(async () => {
  neutral = await startNeutralSite()
  ;[service, browser] = await Promise.all([startService({ VISKAN_EXIT: neutral.url }), launchBrowser()])
  middle = await startMiddle(service.server.url)
  copy = await startCopy(service.server.url, {})
})

afterEach(async () => {
  neutral.hang(false)
  middle.calm()
  for (const close of open.splice(0)) await close()
})

afterAll(async () => {
  await browser.close()
  await middle.close()
  await copy.close()
  await service.server.stop()
  await neutral.close()
})

/** The code of an answered question, and a phone at the start of the page. */
async function arrive(at = middle.url) {
  const { digits } = await createWriter(service.server.url).ask('Hej, en resa i sommar')
  await service.answer('Det ordnar sig')
  const { context, page } = await openWindow(browser, 'phone')
  open.push(() => context.close())
  await page.goto(at)
  return { digits, page, writer: onWriterPage(page) }
}

/** Everything in which a page can keep something, as it is now. */
function kept(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    state: history.state as unknown,
    name: window.name,
    address: location.pathname + location.search + location.hash,
  }))
}

const NOTHING = {
  cookies: '',
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  state: null,
  name: '',
  address: '/',
}

test('whatever is read, written, exchanged and erased behind a code, the browser keeps nothing of it', async () => {
  const { digits, page, writer } = await arrive()
  const expectNothing = async (view: string): Promise<void> => {
    expect([view, await kept(page)]).toEqual([view, NOTHING])
  }
  await expectNothing('start')
  await writer.open(digits)
  await expectNothing('thread, veiled')
  await writer.unveil()
  await writer.press(sv.thread.all)
  await expectNothing('thread, all of it')
  await writer.followUp('En sak till')
  await expectNothing('follow-up')
  await writer.press(sv.thread.recode)
  await writer.button(sv.recode.confirm).waitFor()
  await expectNothing('new code')
  await writer.press(sv.recode.confirm)
  await page.getByText(sv.recode.done).waitFor()
  await expectNothing('thread, exchanged')
  await writer.press(sv.thread.erase)
  await writer.button(sv.erase.now).waitFor()
  await expectNothing('erasing')
  await writer.press(sv.erase.now)
  await writer.heading(sv.erase.doneTitle).waitFor()
  await expectNothing('erased')
})

test('leaving ends the worker and what it knows, also where the neutral site never answers', async () => {
  const { digits, writer } = await arrive(copy.url)
  await writer.open(digits)
  // The worker waits for news, on a line that ends with it.
  const isWaiting = () => copy.asked.some(({ path }) => path === '/api/threads/wait') && !copy.quiet()
  await expect.poll(isWaiting, { timeout: PATIENCE_MS }).toBe(true)
  neutral.hang(true)
  await writer.exit.click({ noWaitAfter: true })
  await expect.poll(() => copy.quiet(), { timeout: PATIENCE_MS }).toBe(true)
  // The worker may be gone before the browser has asked the neutral site.
  await expect.poll(() => neutral.visits, { timeout: PATIENCE_MS }).not.toEqual([])
})

test('leaving in any other way empties the page as well', async () => {
  const { digits, page, writer } = await arrive(copy.url)
  await writer.open(digits)
  // After the page's own: nothing else gets out of a page that is going.
  await page.evaluate((path) => {
    addEventListener('pagehide', () => navigator.sendBeacon(path, String(document.body.childNodes.length)))
  }, TELL)
  await page.goto(neutral.url)
  await expect.poll(() => copy.told, { timeout: PATIENCE_MS }).toEqual(['0'])
})

/** The second message does not come, the first comes twice. */
const hideAndDouble: Meddling = async (way) => {
  const { status, headers, body } = await way.ask()
  type Opened = { messages?: unknown[]; thread?: { messages?: unknown[] } }
  const answer = JSON.parse(body.toString()) as Opened
  const holder = answer.messages === undefined ? answer.thread : answer
  if (holder?.messages === undefined) return way.answer(status, headers, body)
  const [first, , ...rest] = holder.messages
  holder.messages = [first, first, ...rest]
  const { 'content-length': _, ...others } = headers
  return way.answer(status, others, JSON.stringify(answer))
}

async function expectSaid(page: Page, ...texts: string[]): Promise<void> {
  for (const text of texts) await page.getByText(text).waitFor()
}

test('a message that is missing and one that comes twice are said to the writer', async () => {
  const { digits, page, writer } = await arrive()
  await createWriterWith(digits, 'En sak till')
  middle.meet('/api/threads/open', hideAndDouble)
  await writer.open(digits)
  await writer.unveil()
  await expectSaid(page, sv.thread.missing(1), sv.thread.doubled)
})

async function createWriterWith(digits: string, text: string): Promise<void> {
  const writer = createWriter(service.server.url)
  await writer.read(digits)
  const sent = await writer.journey.followUp({ text })
  if (!sent.ok) throw new Error(sent.reason)
}

test('a message that is missing and one that comes twice are said at the desk', async () => {
  const { digits } = await createWriter(service.server.url).ask('Hej, en annan resa')
  await createWriterWith(digits, 'En sak till')
  await createWriterWith(digits, 'Och en till')
  middle.meet('/api/desk/threads/open', hideAndDouble)
  const { context, page } = await openWindow(browser, 'desktop')
  open.push(() => context.close())
  await page.goto(`${middle.url}desk`)
  const at = onDeskPage(page)
  await at.signIn(service.founder.name, service.founder.passphrase)
  await at.openFirst()
  await expectSaid(page, desk.thread.missing(1), desk.thread.doubled)
})
