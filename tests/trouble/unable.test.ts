/** What stops a question before anything of it leaves the phone. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { sv } from '../../client/i18n/locales/sv.ts'
import type { Site } from '../../shared/api/site.ts'
import { dayOf } from '../../shared/protocol/epoch.ts'
import { launchBrowser, type TestBrowser } from '../support/browser.ts'
import { type Stoppable, startStoppable } from './stoppable.ts'
import { startWriting } from './writing.ts'

const DAY_MS = 86_400_000

let service: Stoppable
let browser: TestBrowser
const open: BrowserContext[] = []

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startStoppable(), launchBrowser()])
})

afterEach(async () => {
  for (const context of open.splice(0)) await context.close()
})

afterAll(async () => {
  await browser.close()
  await service.remove()
})

async function writing(...more: [Parameters<typeof startWriting>[2]?, Parameters<typeof startWriting>[3]?]) {
  const started = await startWriting(browser, service, ...more)
  open.push(started.context)
  return started
}

test('the phone has another date: nothing is sent, the date is named, and once it is right it arrives', async () => {
  const { page, writer, text, sent, expectArrivedOnce } = await writing()
  const wrong = Date.now() + 400 * DAY_MS
  // The keys are made in a worker, which has a clock of its own.
  const worker = await vi.waitFor(() => page.workers()[0] ?? Promise.reject(new Error('no worker yet')))
  await worker.evaluate((now) => {
    const right = Date.now
    Date.now = () => now
    Reflect.set(globalThis, 'setRight', () => {
      Date.now = right
    })
  }, wrong)
  await writer.press(sv.ask.send)
  await page.getByText(sv.problem.clock.what(dayOf(wrong))).waitFor()
  await page.getByText(sv.problem.clock.next).waitFor()
  expect(await writer.question.inputValue()).toBe(text)
  expect(sent).toEqual([])
  await worker.evaluate(() => {
    const setRight: unknown = Reflect.get(globalThis, 'setRight')
    if (typeof setRight === 'function') setRight()
  })
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test('the centre’s key does not verify: nothing is sent, it is said whom to call, and the true key is taken after', async () => {
  let forged = 0
  const { context, page, writer, sent, expectKept, expectArrivedOnce } = await writing((fresh) =>
    alterSite(fresh, (site) => {
      forged += 1
      forgeSignature(site)
    }),
  )
  await writer.press(sv.ask.send)
  await expectKept('epoch')
  expect(await page.getByRole('link', { name: '020-407 040' }).first().isVisible()).toBe(true)
  await writer.press(sv.ask.again)
  await expectKept('epoch')
  expect(sent).toEqual([])
  expect(forged).toBe(2)
  await context.unrouteAll()
  await page.unrouteAll()
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test('the centre takes no questions now: nothing is sent, and it arrives when it does again', async () => {
  const { page, writer, sent, expectKept, expectArrivedOnce } = await writing((fresh) =>
    alterSite(fresh, (site) => {
      for (const centre of site.centres) centre.epoch = null
    }),
  )
  await writer.press(sv.ask.send)
  await expectKept('no_epoch')
  expect(sent).toEqual([])
  await page.unrouteAll()
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

test('the centre changes its key while somebody writes: the question is sealed anew and arrives, unnoticed', async () => {
  const { context, writer, sent, expectArrivedOnce } = await writing()
  const bodies: { locator: string; message: string }[] = []
  let asked = 0
  context.on('request', (request) => {
    if (request.url().endsWith('/api/site')) asked += 1
  })
  await context.route('**/api/threads', (route) => {
    bodies.push(route.request().postDataJSON() as { locator: string; message: string })
    if (bodies.length > 1) return route.continue()
    return route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      json: { code: 'epoch.closed', status: 409 },
    })
  })
  await writer.press(sv.ask.send)
  await expectArrivedOnce()
  expect(asked).toBe(1)
  expect(sent).toHaveLength(2)
  expect(bodies[0]?.locator).toBe(bodies[1]?.locator)
  expect(bodies[0]?.message).not.toBe(bodies[1]?.message)
})

test.each([
  ['there is no WebAssembly', 'no_wasm', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
  [
    'there is no good randomness',
    'no_random',
    () => {
      Crypto.prototype.getRandomValues = (array) => array
    },
  ],
] as const)('%s: it is said before anything is written, and nothing is sent', async (_, reason, remove) => {
  const { writer, text, sent, expectKept } = await writing((fresh) => fresh.addInitScript(remove), 'start')
  await writer.toAsk()
  await writer.problem.waitFor()
  await writer.question.fill(text)
  await expectKept(reason)
  await writer.press(sv.ask.again)
  await expectKept(reason)
  expect(sent).toEqual([])
})

test('the phone has too little memory for the keys: nothing is sent, it is said, and it arrives once there is', async () => {
  const { page, writer, text, sent, expectKept, expectArrivedOnce } = await writing((fresh) =>
    lackMemory(fresh),
  )
  await writer.press(sv.ask.send)
  await expectKept('no_wasm')
  expect(sent).toEqual([])
  const worker = page.workers()[0]
  await worker?.evaluate(() => Reflect.set(globalThis, 'memoryIsShort', false))
  expect(await writer.question.inputValue()).toBe(text)
  await writer.press(sv.ask.again)
  await expectArrivedOnce()
})

/** The memory that a code takes cannot be had in the worker. */
async function lackMemory(page: Page): Promise<void> {
  const lack = `{
    globalThis.memoryIsShort = true
    const instantiate = WebAssembly.instantiate
    WebAssembly.instantiate = async (...given) => {
      const made = await instantiate.apply(WebAssembly, given)
      if (made.exports?.Hash_SetMemorySize === undefined) return made
      const Hash_SetMemorySize = (bytes) => {
        if (globalThis.memoryIsShort && bytes > 2 ** 25) throw new RangeError('no memory')
        return made.exports.Hash_SetMemorySize(bytes)
      }
      return { exports: { ...made.exports, Hash_SetMemorySize } }
    }
  }\n`
  await page.route('**/a/worker-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: lack + (await response.text()) })
  })
}

function forgeSignature(site: Site): void {
  const epoch = site.centres[0]?.epoch
  if (epoch === undefined || epoch === null) throw new Error('no epoch')
  epoch.signature = epoch.signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))
}

async function alterSite(page: Page, alter: (site: Site) => void): Promise<void> {
  await page.route('**/api/site', async (route) => {
    const response = await route.fetch()
    const site = (await response.json()) as Site
    alter(site)
    await route.fulfill({ response, json: site })
  })
}
