import * as fc from 'fast-check'
import { brotliCompressSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { hintsIn } from './find-hints.ts'
import { findIdentity } from './identity-hint.ts'
import type { Sentence } from './sentence.ts'
import { harmless, sentenceCode, telling } from './sentences.ts'
import * as en from './sentences-en.ts'
import * as sv from './sentences-sv.ts'

const LONGEST = 8_000

describe('what in a text may tell who its writer is', () => {
  test('the table has five hundred sentences, at least half of them harmless', () => {
    const all = [...harmless, ...telling]
    expect(all.length).toBeGreaterThanOrEqual(500)
    expect(harmless.length).toBeGreaterThanOrEqual(all.length / 2)
    expect(harmless.every(([, ...kinds]) => kinds.length === 0)).toBe(true)
    expect(telling.every(([, ...kinds]) => kinds.length > 0)).toBe(true)
  })

  test.each([
    ['harmless Swedish', sv.harmless],
    ['telling Swedish', sv.telling],
    ['harmless English', en.harmless],
    ['telling English', en.telling],
  ])('at least 98 % of the %s sentences are judged right, kind by kind', (_, sentences) => {
    const misses = sentences.filter((sentence) => !isRight(sentence)).map(describeMiss)
    const right = 1 - misses.length / sentences.length
    expect({ right, misses }).toSatisfy(() => right >= 0.98)
  })

  test('every harmless sentence one after the other is as harmless', () => {
    const all = harmless.map(([text]) => `${text} `)
    for (let i = 0; i < all.length; i += 12)
      expect(findIdentity(all.slice(i, i + 12).join('Så är det. '))).toEqual([])
  })

  test('several kinds are told at once', () => {
    const text = 'Hej, jag heter Åsa, mejla asa@example.se. Jag bor på Björkvägen 3B och har 050312-2384.'
    expect(findIdentity(text)).toEqual(['personal_number', 'email', 'address', 'name'])
  })

  test('digits of other scripts are digits, and letters may come in two parts', () => {
    expect(findIdentity('رقمي ٠٧٠ ١٧٤ ٠٦ ٠٥')).toEqual(['phone'])
    expect(hintsIn('vi bor på björkvägen 3'.normalize('NFD'), [])).toEqual(['address'])
  })

  test('a personal number has a day that can be; ten bare digits need a right check digit too', () => {
    const isPersonalNumber = (text: string) => findIdentity(text).includes('personal_number')
    expect(['050312-2384', '050312-2385', '0503122384', '050372-2384'].map(isPersonalNumber)).toEqual(
      Array(4).fill(true),
    )
    expect(['051312-2384', '050332-2384', '0503122385', '1050312-2384'].map(isPersonalNumber)).toEqual(
      Array(4).fill(false),
    )
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[...harmless, ...telling].flatMap(([text]) => text.split(' ')),
    '\n',
    '  ',
    '@',
    '😀',
  )

  test('gives each kind once at most, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const kinds = hintsIn(text, [sentenceCode])
        expect(new Set(kinds).size).toBe(kinds.length)
      }),
    )
  })

  const units = [
    '1',
    '0',
    '12 ',
    '070 ',
    '07 ',
    '+46 ',
    '+1 ',
    '00',
    '(',
    '030405-',
    '2003-04-05 ',
    ' ',
    '\n',
  ]
  const letters = ['a', 'a ', "a'", 'a.', 'a-', 'A ', 'Aa ', 'a@', 'a@b.', '@', 'a at b dot ', 'å', '😀']
  const places = ['gatan', 'gatan ', 'Storgatan 3 gånger ', 'bor på gatan ', '12 a b c ', '9 A ', '123 45 a ']
  const schools = ['skolan', 'As skola ', 'A School ', 'go to a b ', 'High ', 'skolan heter ', 'gymnasium ']
  const turns = [
    'jag heter ',
    'heter jag ',
    'jag är A, och, ',
    'I am Aa Bb ',
    "i'm called ",
    'hej ',
    'mvh ',
    '/A ',
  ]
  const others = ['noll sju ', 'ring mig på ', 'order nr no id ', 'född ', 'tack ', 'gurka tröja lampa ']

  test.each([...units, ...letters, ...places, ...schools, ...turns, ...others])(
    '8,000 characters of %j are read in a few milliseconds',
    (unit) => {
      const text = unit.repeat(LONGEST / unit.length)
      const once = fastest(() => hintsIn(text, [sentenceCode]), 8)
      const tenfold = fastest(() => hintsIn(text.repeat(10), [sentenceCode]), 2)
      expect(once).toBeLessThan(25)
      // Ten times the text in about ten times the time; a square would be a hundred.
      expect(tenfold).toBeLessThan(Math.max(50 * once, 250))
    },
  )
})

test('it weighs at most 4.5 kB', async () => {
  const entry = fileURLToPath(new URL('identity-hint.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: ['es2020', 'safari14'],
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = 'output' in built ? built.output : []
  const code = outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
  expect(code).toContain('personal_number')
  expect(brotliCompressSync(code).byteLength).toBeLessThanOrEqual(4_500)
})

function isRight([text, ...kinds]: Sentence): boolean {
  return hintsIn(text, [sentenceCode]).toSorted().join() === kinds.toSorted().join()
}

function describeMiss([text, ...kinds]: Sentence): string {
  const found = hintsIn(text, [sentenceCode])
  return `“${text}” should give ${kinds.join(', ') || 'nothing'}, gives ${found.join(', ') || 'nothing'}`
}

// In the thread's own time, the best of several: what a busy machine adds is not the function's own.
function fastest(run: () => void, times: number): number {
  let best = Infinity
  for (let i = 0; i < times; i++) {
    const start = process.threadCpuUsage()
    run()
    const { user, system } = process.threadCpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
