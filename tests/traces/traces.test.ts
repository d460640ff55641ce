import { beforeAll, describe, expect, test } from 'vitest'
import { sv } from '../../shared/protocol/words/sv.ts'
import type { Canary, Finding, Place } from '../privacy/scanner.ts'
import { split } from '../support/long.ts'
import type { Engine } from './browsers.ts'
import { createFinder, createGathering } from './finder.ts'
import { goEveryWay, type Left, type WayName, ways } from './journeys.ts'
import { cookiesOf, formEntries, shelves, storageOf, visited } from './kept.ts'

/** Six words and what may stand between them, in two bytes a letter. */
const SPAN = 300

const protectedWays = (Object.keys(ways) as WayName[]).filter((name) => name !== 'unprotected')

function placesOf({ profile }: Left): Place[] {
  return [...profile.files, ...profile.unpacked]
}

function codeWordsIn(canaries: readonly Canary[]): string[] {
  const words = canaries.flatMap(({ value }) => (typeof value === 'string' ? [value.split(' ')] : []))
  const code = words.find((list) => list.length === 6 && list.every((word) => sv.includes(word)))
  if (code === undefined) throw new Error('there is no code')
  return code
}

/** Every trace of what was written, of the code and of where in the service somebody was. */
function tracesIn(left: Left): Finding[] {
  const inside = ['api', 'ut', 'desk', '?', '#'].map((path) => ({
    name: 'address',
    value: `${left.host}/${path}`,
  }))
  const places = placesOf(left)
  return [
    ...createFinder(left.canaries).find(places),
    // In base64 the last sign would not count whole.
    ...createFinder(inside, /^(as it is|UTF-16LE|UTF-16BE)$/).find(places),
    ...createGathering(codeWordsIn(left.canaries), 4, SPAN)(places),
  ]
}

const ENGINES: readonly Engine[] = ['chromium', 'firefox']

for (const { cases, where: run } of split(ENGINES, (engine) => engine === 'chromium'))
  describe.each(cases)('what a visit leaves in a profile of %s', run, (engine) => {
    let left: Record<WayName, Left>

    beforeAll(async () => {
      left = await goEveryWay(engine)
    }, 240_000)

    describe.each(protectedWays)('%s', (way) => {
      test('no word of question, reply, follow-up or code, in any file', () => {
        expect(tracesIn(left[way])).toEqual([])
      })

      test('one address, with a neutral title', () => {
        const { profile, host } = left[way]
        const pages = visited(engine, profile, host)
        expect(pages.map(({ url }) => url)).toEqual([`http://${host}/`])
        // The browser may name the line after the page that the exit leads to.
        expect(['Frågor', 'Väder']).toContain(pages[0]?.title)
      })

      test('no cookie, no storage, no cache, no worker, nothing to fill forms with', () => {
        const { profile, host } = left[way]
        expect(cookiesOf(engine, profile)).toEqual([])
        expect(storageOf(engine, profile, host)).toEqual([])
        expect(formEntries(engine, profile)).toEqual([])
      })
    })

    test('the session was saved while the text stood there', () => {
      for (const way of protectedWays.filter((name) => ways[name].ending === 'writing')) {
        const sessions = placesOf(left[way]).filter(({ name }) => shelves[engine].session.test(name))
        expect(sessions.filter(({ bytes }) => bytes.includes(left[way].host))).not.toEqual([])
      }
    })

    test('no file is of a kind that this cannot read', () => {
      for (const { profile } of Object.values(left))
        expect(profile.files.filter(({ name }) => /\.(ldb|sst)$/.test(name))).toEqual([])
    })

    test('the same look finds all of it in each place once the protections are out', () => {
      const { unprotected } = left
      const traces = tracesIn(unprotected)
      for (const [kind, { where, what }] of Object.entries(shelves[engine].places)) {
        const found = new Set(traces.filter(({ place }) => where.test(place)).map(({ canary }) => canary))
        expect([kind, what.filter((name) => !found.has(name))]).toEqual([kind, []])
      }
      const { profile, host } = unprotected
      expect(traces.map(({ canary }) => canary)).toContain('address')
      expect(traces.map(({ encoding }) => encoding)).toContain('near')
      expect(cookiesOf(engine, profile)).not.toEqual([])
      expect(storageOf(engine, profile, host)).not.toEqual([])
      expect(formEntries(engine, profile)).not.toEqual([])
      expect(visited(engine, profile, host).length).toBeGreaterThan(1)
    })
  })
