/**
 * npm run measure:inbox: 3,000 threads through the real calls and the real sealing, then what a counsellor waits for in a
 * real browser, and what the server spends on it. It prints and judges; run it on a quiet machine.
 */
import { chromium, type Page } from 'playwright-core'
import type { Inbox } from '../shared/api/desk/desk-calls.ts'
import { THREAD_MESSAGES } from '../shared/sizes.ts'
import { needBrowser } from './find-browser.ts'
import { foundCentre } from './lib/actors/centre.ts'
import { signIn } from './lib/actors/counsellor.ts'
import { readyClient } from './lib/ready-client.ts'
import { fromPress, scriptPerKey } from './measure-inbox/desk.ts'
import { fill } from './measure-inbox/fill.ts'
import { type Measured, startMeasured } from './measure-inbox/start-measured.ts'

const THREADS = Number(process.argv[2] ?? 3_000)
const FOUNDER = 'Amira Lindqvist'
const LONG = [200, Math.min(1_000, THREAD_MESSAGES)] as const
/** Those that have waited longest stand first: the long ones are found there. */
const DAYS_BEFORE = -1
const KEYS = 40
const ROW = '.lines .line'
const TURN = '.turns .turn'

const executablePath = needBrowser('chromium')
await readyClient()
const service = await startMeasured()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const { passphrase } = await foundCentre(service.setupLink, { centre: 'Viskan', founder: FOUNDER })
  await seed(service)
  await firstPage(service, passphrase)
  const page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(60_000)
  await enter(page, service, passphrase)
  await nextPage(page, service)
  for (let nth = 0; nth < LONG.length; nth++) await openThread(page, service, nth)
  const { median, longest } = await scriptPerKey(page, KEYS)
  tell('script for a key press, the middle one', median, 16)
  tell('script for a key press, the longest', longest)
} finally {
  await browser.close()
  await service.stop()
}

async function seed({ url, setClock }: Measured): Promise<void> {
  const began = performance.now()
  await setClock(DAYS_BEFORE)
  for (const messages of LONG) await fill(url, 1, messages)
  await setClock(0)
  await fill(url, THREADS - LONG.length)
  tell(`${THREADS} threads seeded`, performance.now() - began)
}

/** The server's part alone, asked for by a desk without a page. The first time warms it up. */
async function firstPage({ url, during }: Measured, passphrase: string): Promise<void> {
  const counsellor = await signIn(url, FOUNDER, passphrase)
  const ask = (): Promise<Inbox> => counsellor.post('/api/desk/inbox', { closed: false })
  await ask()
  const { marks } = await during(ask)
  tell('first page: SQLite', marks.sqliteMs, 10)
  tell('  longest hold of the loop', marks.loopMs)
}

async function enter(page: Page, { url, during }: Measured, passphrase: string): Promise<void> {
  await page.goto(`${url}/desk`)
  await page.locator('form input').first().fill(FOUNDER)
  await page.locator('form input[name=passphrase]').fill(passphrase)
  const { result, marks } = await during(() => fromPress(page, 'form button[type=submit]', ROW, 1))
  tell('sign-in to rows', result, 1_600)
  tell('  longest hold of the loop', marks.loopMs)
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  tell('nodes in the document', nodes, 2_500, '')
}

/** From asking for the next lines until they are read; where the list fetches them by itself, by scrolling to its end. */
async function nextPage(page: Page, { during }: Measured): Promise<void> {
  const arrived = page.waitForResponse('**/api/desk/inbox')
  const { result, marks } = await during(async () => {
    const began = performance.now()
    await page.evaluate((row) => [...document.querySelectorAll(row)].at(-1)?.scrollIntoView(), ROW)
    const button = page.locator('nav > button').last()
    await Promise.race([arrived, button.click({ timeout: 400 }).catch(() => {})])
    await (await arrived).finished()
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
    return performance.now() - began
  })
  tell('next page', result, 500)
  tell('  SQLite, of one page or more', marks.sqliteMs)
  await page.evaluate((row) => document.querySelector(row)?.closest('.pane')?.scrollTo(0, 0), ROW)
}

async function openThread(page: Page, { during }: Measured, nth: number): Promise<void> {
  const { result, marks } = await during(() => fromPress(page, ROW, TURN, 1, nth))
  const turns = await page.locator(TURN).count()
  tell(`a long thread opened, ${turns} messages shown`, result)
  tell('  longest hold of the loop', marks.loopMs, 20)
  tell('  SQLite', marks.sqliteMs)
}

function tell(what: string, measured: number, most?: number, unit = ' ms'): void {
  const limit = most === undefined ? '' : `   (at most ${most}${unit})`
  const over = most !== undefined && !(measured <= most)
  console.log(`${over ? '✗' : ' '} ${what}: ${Math.round(measured * 10) / 10}${unit}${limit}`)
  if (over) process.exitCode = 1
}
