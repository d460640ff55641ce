import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { plantSeeds } from '../quality/seeds.ts'
import { speak, walk } from '../quality/walk.ts'
import { launchBrowser, openWindow, type TestBrowser, type Window } from '../support/browser.ts'
import { startDemo } from '../../scripts/lib/start-demo.ts'
import { startTestServer } from '../support/server.ts'
import { startService } from '../support/service.ts'
import { deskViews, setUpViews } from '../support/views.ts'
import { needBrowser } from '../../scripts/find-browser.ts'
import { readyClient } from '../../scripts/lib/ready-client.ts'
import { shrinkPng } from '../../scripts/lib/shrink-png.ts'

// npm run screens: pictures of every view and state into docs/screens, and a list of them. The public page on a phone,
// in light, dark and Arabic; the desk on phone and desktop, in light and dark.

const folder = fileURLToPath(new URL('../../docs/screens', import.meta.url))

type Scheme = 'light' | 'dark'
/** How something may look: the name that its picture ends in, and the theme. */
type Look = { name: string; scheme: Scheme }
/** What was taken: for each view the looks, both in order. */
type Taken = Map<string, string[]>

const light: Look = { name: 'light', scheme: 'light' }
const dark: Look = { name: 'dark', scheme: 'dark' }
const arabic: Look = { name: 'arabic', scheme: 'light' }

/** Stops at each view and takes it in each look. */
async function take(
  page: Page,
  window: Window,
  looks: readonly Look[],
  views: AsyncIterable<string>,
  taken: Taken,
): Promise<void> {
  for await (const view of views)
    for (const { name, scheme } of looks) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
      await shrinkPng(picture, join(folder, fileOf(view, `${window}-${name}`)))
      taken.set(view, [...(taken.get(view) ?? []), `${window}-${name}`])
    }
}

/** `ask, no_wasm` and `phone-dark` give `ask-no-wasm-phone-dark.png`. */
function fileOf(view: string, look: string): string {
  return `${view.replaceAll(/[^a-z\d]+/g, '-')}-${look}.png`
}

async function takePublic(browser: TestBrowser): Promise<Taken> {
  const taken: Taken = new Map()
  const service = await startService({ VISKAN_PREVIEW_LANGUAGES: '1' })
  const seeds = await plantSeeds(service)
  const walks: [code: string, looks: Look[]][] = [
    ['sv', [light, dark]],
    ['ar', [arabic]],
  ]
  for (const [code, looks] of walks) {
    const { context, page } = await openWindow(browser, 'phone')
    await take(page, 'phone', looks, walk(page, await speak(code), service, seeds), taken)
    await context.close()
  }
  await service.server.stop()
  return taken
}

async function takeDesk(browser: TestBrowser): Promise<Taken> {
  const taken: Taken = new Map()
  const demo = await startDemo()
  for (const window of ['phone', 'desktop'] as const) {
    const server = await startTestServer()
    const walks = [
      (page: Page) => setUpViews(page, server.setupLink ?? ''),
      (page: Page) => deskViews(page, demo),
    ]
    for (const views of walks) {
      const { context, page } = await openWindow(browser, window)
      await take(page, window, [light, dark], views(page), taken)
      await context.close()
    }
    await server.stop()
  }
  await demo.stop()
  return taken
}

/** The list of all pictures: a line a view. */
function listOf(title: string, taken: Taken): string {
  const looks = [...taken.values()][0] ?? []
  const lines = [...taken].map(([view, names]) =>
    [view, ...names.map((name) => `[${name}](${fileOf(view, name)})`)].join(' | '),
  )
  return `## ${title}\n\n${[
    `view${' |'.repeat(looks.length)}`,
    `---${' | ---'.repeat(looks.length)}`,
    ...lines,
  ]
    .map((line) => `| ${line} |`)
    .join('\n')}\n`
}

needBrowser('chromium')
await readyClient()
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
try {
  const lists = [
    listOf('The public page, on a phone of 360 × 740', await takePublic(browser)),
    listOf('The desk', await takeDesk(browser)),
  ]
  await writeFile(
    join(folder, 'README.md'),
    `# Screens\n\nMade by \`npm run screens\`, which walks through every view and state that the tests look at.\n\n${lists.join('\n')}`,
  )
} finally {
  await browser.close()
}
console.log('The pictures and their list are in docs/screens.')
