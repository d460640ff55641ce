import Sqlite from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sv } from '../../scripts/lib/texts.ts'
import type { Centre, Contact } from '../../shared/api/public/site.ts'
import { axeFindings } from '../support/axe.ts'
import { launchBrowser, openWindow, type TestBrowser, type Window } from '../support/browser.ts'
import { type NeutralSite, startNeutralSite } from '../support/neutral-site.ts'
import { split } from '../support/long.ts'
import { type Service, startService } from '../support/service.ts'
import { pageFaults } from './markup.ts'
import { misfits } from './room.ts'

const WINDOWS: readonly Window[] = ['phone', 'desktop']
const TOUCH = 48

type Shown = { under: string | null; dialled: string }
type Case = { name: string; brand: string; centres: Pick<Centre, 'name' | 'contacts'>[]; lines: Shown[] }

const bris: Contact = { name: 'Bris', number: '116 111', hours: '00–24' }
const origo: Contact = { name: 'Origo', number: '020-25 30 00', hours: '09–16' }
/** Written by somebody who means no good. */
const odd: Contact = {
  name: '\u202eRåd & <b>"stöd"</b>\u2028\'',
  number: '+46 13-12 34 56',
  hours: '<script>alert()</script>',
}
const LONG_NAME = 'Resurscentrum Östergötland'
const ODD_NAME = 'Öst <i>&amp; väst\u202e'

const cases: Case[] = [
  {
    name: 'with one centre',
    brand: LONG_NAME,
    centres: [{ name: LONG_NAME, contacts: [bris, origo, odd] }],
    lines: ['112', '116111', '020253000', '+4613123456'].map((dialled) => ({ under: null, dialled })),
  },
  {
    name: 'with several centres',
    brand: sv.brand,
    centres: [
      { name: 'Origo', contacts: [bris, origo] },
      { name: ODD_NAME, contacts: [bris, odd, { name: 'Kväll', number: '070-123 45 67', hours: '' }] },
    ],
    lines: [
      { under: null, dialled: '112' },
      { under: null, dialled: '116111' },
      { under: 'Origo', dialled: '020253000' },
      { under: ODD_NAME, dialled: '+4613123456' },
      { under: ODD_NAME, dialled: '0701234567' },
    ],
  },
]

let neutral: NeutralSite
let service: Service
let browser: TestBrowser

beforeAll(async () => {
  neutral = await startNeutralSite()
  ;[service, browser] = await Promise.all([startService({ VISKAN_EXIT: neutral.url }), launchBrowser()])
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
  await neutral.close()
})

/** The service runs on and looks again after a second. The first centre is there, the others are added. */
async function setCentres([first, ...others]: Case['centres']): Promise<void> {
  const db = new Sqlite(`${service.server.data}/viskan.db`)
  db.prepare('update centres set name = ?, contacts = ?').run(first?.name, JSON.stringify(first?.contacts))
  const add = db.prepare('insert into centres values (?, ?, ?, ?, 3, 90)')
  for (const { name, contacts } of others)
    add.run('A'.repeat(22), name, Buffer.alloc(32), JSON.stringify(contacts))
  db.close()
  const last = [first, ...others].at(-1)?.contacts.at(-1)
  await vi.waitUntil(async () => (await sent()).includes(`<bdi>${last?.number}</bdi>`), { timeout: 20_000 })
}

async function sent(): Promise<string> {
  return (await fetch(service.server.url)).text()
}

async function arriveWithoutScript(window: Window, colorScheme: 'light' | 'dark' = 'light') {
  const { context, page } = await openWindow(browser, window, { javaScriptEnabled: false, colorScheme })
  await page.goto(service.server.url)
  return { context, page }
}

/** What stands in noscript cannot be found by its words. */
async function openEnglish(page: Page): Promise<void> {
  await page.locator('noscript summary').click()
}

/** In the page, before axe: it passes over noscript, and where scripts are off no timer ever rings. */
function openToAxe(): void {
  const noscript = document.querySelector('noscript')
  noscript?.replaceWith(...noscript.childNodes)
  Reflect.set(globalThis, 'setTimeout', (run: () => void) => void Promise.resolve().then(run))
}

/** Every line that can be pressed, with the heading that it stands under. */
function linesOn(page: Page): Promise<Shown[]> {
  return page.locator('a[href^="tel:"]:visible').evaluateAll((links) =>
    links.map((link) => ({
      under: link.closest('.own')?.querySelector('h3')?.textContent ?? null,
      dialled: link.getAttribute('href')?.replace('tel:', '') ?? '',
    })),
  )
}

/** What is drawn before the script and after it, word by word and where. */
function drawnOn(page: Page): Promise<string[]> {
  return page.locator('.brand bdi, h1, .foot h2, .foot h3, .foot a').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return `${one.textContent} ${[x, y + scrollY, width, height].map(Math.round).join()}`
    }),
  )
}

for (const { cases: some, where } of split(cases, ({ centres }) => centres.length > 1))
  describe.each(some)('without a script, $name', where, ({ brand, centres, lines }) => {
    beforeAll(() => setCentres(centres))

    test('it is said why, and every line can be pressed', async () => {
      const { context, page } = await arriveWithoutScript('phone')
      expect(await page.locator('.brand').innerText()).toBe(brand)
      expect(await page.locator('noscript > div > p').innerText()).toContain('för att låsa din text')
      await openEnglish(page)
      expect(await page.locator('noscript details > p').innerText()).toContain('to lock your text')
      expect(await linesOn(page)).toEqual(lines)
      for (const link of await page.locator('a[href^="tel:"]').all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(TOUCH)
      // Where something of the odd line counted as markup, it would not be there in full.
      const text = await page.locator('a[href="tel:+4613123456"] span').textContent()
      expect(text).toBe(`${odd.name}, ${odd.hours}`)
      await context.close()
    })

    test('the exit leads away', async () => {
      for (const window of WINDOWS) {
        const { context, page } = await arriveWithoutScript(window)
        await page.getByRole('link', { name: sv.exit.label }).click()
        await page.getByRole('heading', { name: 'Väder' }).waitFor()
        expect(page.url()).toBe(neutral.url)
        await context.close()
      }
    })

    test('axe finds nothing, light and dark, on a phone and on a desktop', async () => {
      const found: string[] = []
      for (const window of WINDOWS)
        for (const scheme of ['light', 'dark'] as const) {
          const { context, page } = await arriveWithoutScript(window, scheme)
          await openEnglish(page)
          await page.evaluate(openToAxe)
          found.push(...(await axeFindings(page)).map((one) => `${window}, ${scheme}: ${one}`))
          await context.close()
        }
      expect(found).toEqual([])
    })

    test('it fits at 320 px, at 400 %, with WCAG text spacing and with text at 200 %', async () => {
      const { context, page } = await arriveWithoutScript('desktop')
      await openEnglish(page)
      expect(await misfits(page)).toEqual([])
      await context.close()
    })

    test('the page as it is sent is valid HTML', async () => {
      expect(await pageFaults(await sent())).toEqual([])
    })

    test.each(WINDOWS)(
      'nothing of it moves or changes when the script and the site come, on a %s',
      async (window) => {
        const { context, page } = await openWindow(browser, window)
        let letScriptCome = (): void => {}
        let letSiteCome = (): void => {}
        const script = new Promise<void>((resolve) => (letScriptCome = resolve))
        const site = new Promise<void>((resolve) => (letSiteCome = resolve))
        await page.route('**/*.js', (route) => script.then(() => route.continue()))
        await page.route('**/api/site', (route) => site.then(() => route.continue()))
        await page.goto(service.server.url, { waitUntil: 'commit' })
        await page.waitForFunction(() => document.styleSheets.length > 0)
        const before = await drawnOn(page)
        expect(before).toHaveLength(lines.length + new Set(lines.map(({ under }) => under)).size + 2)
        letScriptCome()
        await page.getByRole('button', { name: sv.start.ask }).waitFor()
        expect(await drawnOn(page)).toEqual(before)
        const answered = page.waitForResponse('**/api/site')
        letSiteCome()
        await (await answered).finished()
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
        )
        expect(await drawnOn(page)).toEqual(before)
        expect(await linesOn(page)).toEqual(lines)
        await context.close()
      },
    )
  })
