import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { View } from '../../client/public/page.ts'
import { axeFindings } from '../support/axe.ts'
import { launchBrowser, openWindow, type TestBrowser, type Window } from '../support/browser.ts'
import { split } from '../support/long.ts'
import { type Service, startService } from '../support/service.ts'
import { documentFaults } from './markup.ts'
import { misfits } from './room.ts'
import { plantSeeds, type Seeds } from './seeds.ts'
import { speak, walk } from './walk.ts'

const PATIENCE_MS = 300_000

/** Every view there is: one that is added is walked to, or does not compile. */
const ALL: Record<View['name'], true> = {
  start: true,
  before: true,
  ask: true,
  code: true,
  practise: true,
  done: true,
  read: true,
  thread: true,
  recode: true,
  erase: true,
  erased: true,
}
const VIEWS = Object.keys(ALL)

let service: Service
let browser: TestBrowser
let seeds: Seeds

beforeAll(async () => {
  ;[service, browser] = await Promise.all([startService({ VISKAN_PREVIEW_LANGUAGES: '1' }), launchBrowser()])
  seeds = await plantSeeds(service)
})

afterAll(async () => {
  await browser.close()
  await service.server.stop()
})

type Seen = { stops: string[]; views: Set<string>; axe: string[]; room: string[]; markup: string[] }

/** Everything that is looked for at each stop. A phone shows the same document as a desktop: its markup is read once. */
async function look(code: string, window: Window): Promise<Seen> {
  const seen: Seen = { stops: [], views: new Set(), axe: [], room: [], markup: [] }
  const schemes: ('light' | 'dark')[] = ['light', 'dark']
  const { context, page, faults } = await openWindow(browser, window, { reducedMotion: 'reduce' })
  for await (const stop of walk(page, await speak(code), service, seeds)) {
    seen.stops.push(stop)
    for (const name of await page
      .locator('main.view:visible')
      .evaluateAll((all) => all.map((one) => one.className)))
      seen.views.add(name)
    // The theme of the last stop first: a change has the page drawn anew. It is made of colours alone.
    if (seen.stops.length > 1) schemes.reverse()
    for (const [i, colorScheme] of schemes.entries()) {
      await page.emulateMedia({ colorScheme })
      const found = await axeFindings(page, i === 0 ? 'all' : 'colours')
      seen.axe.push(...found.map((one) => `${stop}, ${colorScheme}: ${one}`))
    }
    if (window === 'phone') seen.markup.push(...(await documentFaults(page)).map((one) => `${stop}: ${one}`))
    else seen.room.push(...(await misfits(page)).map((one) => `${stop}: ${one}`))
  }
  await context.close()
  expect(faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([])
  return seen
}

/** What is looked for in one window only: both show the same document, and room is tried in the larger one. */
const besides = {
  phone: ['is valid HTML', 'markup'],
  desktop: [
    'fits at 320 px, at 400 %, with WCAG text spacing and with text at 200 %, the exit in sight',
    'room',
  ],
} as const satisfies Record<Window, unknown>

const WALKS = (['sv', 'en', 'ar'] as const).flatMap((code) =>
  (['phone', 'desktop'] as const).map((window) => ({ code, window })),
)

for (const { cases, where } of split(WALKS, ({ code, window }) => code === 'sv' && window === 'phone'))
  describe.each(cases)('every view and state in $code, light and dark, on a $window', where, (walked) => {
    let seen: Seen

    beforeAll(async () => {
      seen = await look(walked.code, walked.window)
    }, PATIENCE_MS)

    test('is walked to', () => {
      expect(seen.stops).toHaveLength(80)
      expect(seen.views).toEqual(new Set([...VIEWS, 'more'].map((name) => `view view-${name}`)))
    })

    test('gives axe nothing to find', () => expect(seen.axe).toEqual([]))

    test.each([besides[walked.window]])('%s', (_, part) => expect(seen[part]).toEqual([]))
  })
