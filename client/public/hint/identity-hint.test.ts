import * as fc from 'fast-check'
import { brotliCompressSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { findIdentity } from './identity-hint.ts'
import { harmless, heldOut, sentenceCode, type Sentence, telling } from './sentences.ts'

const LONGEST = 8_000

describe('what in a text may tell who its writer is', () => {
  test('the table has ninety sentences, at least half of them harmless', () => {
    const all = [...harmless, ...telling]
    expect(all.length).toBeGreaterThanOrEqual(90)
    expect(harmless.length).toBeGreaterThanOrEqual(all.length / 2)
    expect(harmless.every(([, ...kinds]) => kinds.length === 0)).toBe(true)
    expect(telling.every(([, ...kinds]) => kinds.length > 0)).toBe(true)
  })

  test.each([
    ['harmless', harmless],
    ['telling', telling],
    ['held out', heldOut],
  ])('at least 95 % of the %s sentences are judged right, kind by kind', (_, sentences) => {
    const misses = sentences.filter((sentence) => !isRight(sentence)).map(describeMiss)
    const right = 1 - misses.length / sentences.length
    expect({ right, misses }).toSatisfy(() => right >= 0.95)
  })

  test('a hint says where: exactly what gives the writer away', () => {
    const text = 'Hej, jag heter Åsa, mejla asa@example.se. Jag bor på Björkvägen 3B och har 050312-2384.'
    const pieces = findIdentity(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])
    expect(pieces).toEqual([
      ['personal_number', '050312-2384'],
      ['email', 'asa@example.se'],
      ['address', 'Björkvägen 3B'],
      ['name', 'jag heter Åsa'],
    ])
  })

  test('digits of other scripts are digits', () => {
    expect(findIdentity('رقمي ٠٧٠ ١٧٤ ٠٦ ٠٥').map(({ kind }) => kind)).toEqual(['phone'])
  })

  test('a code is only looked for where the page knows it', () => {
    expect(findIdentity(sentenceCode.digits)).toEqual([])
    expect(findIdentity('', { words: [], digits: '' })).toEqual([])
    expect(findIdentity(`min: ${sentenceCode.digits}`, sentenceCode).map(({ kind }) => kind)).toEqual([
      'code',
    ])
  })

  test('a personal number counts only with a day that can be and a right check digit', () => {
    expect(isPersonalNumber('050312-2384')).toBe(true)
    expect(isPersonalNumber('050312-2385')).toBe(false)
    expect(isPersonalNumber('051312-2384')).toBe(false)
    expect(isPersonalNumber('1050312-2384')).toBe(false)
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

  test('never throws, and points inside the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const hints = findIdentity(text, sentenceCode)
        expect(new Set(hints.map(({ kind }) => kind)).size).toBe(hints.length)
        for (const { from, to } of hints) expect(0 <= from && from < to && to <= text.length).toBe(true)
      }),
    )
  })

  const units = [
    '1',
    '0',
    '070 ',
    '+46 ',
    '+1 ',
    '00',
    '030405-',
    'a',
    'a ',
    "a'",
    'a.',
    'a@',
    'a@b.',
    ' ',
    '\n',
    'å',
    '😀',
  ]
  const words = [
    'gatan',
    'gatan ',
    'Storgatan 3 gånger ',
    'bor på gatan ',
    '12 a b c ',
    'skolan',
    'As skola ',
    'född ',
  ]
  const turns = [
    'jag heter ',
    'heter jag ',
    'jag är A, och, ',
    'mvh ',
    '/A ',
    'tack ',
    'klass 1 ',
    'gurka tröja lampa ',
  ]

  test.each([...units, ...words, ...turns])(
    '8,000 characters of %j are read in a few milliseconds',
    (unit) => {
      const text = unit.repeat(LONGEST / unit.length)
      const once = fastest(() => findIdentity(text, sentenceCode))
      const tenfold = fastest(() => findIdentity(text.repeat(10), sentenceCode))
      expect(once).toBeLessThan(25)
      // Ten times the text in about ten times the time; a square would be a hundred.
      expect(tenfold).toBeLessThan(Math.max(50 * once, 250))
    },
  )
})

test('it weighs at most 2.5 kB in the first load', async () => {
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
  expect(brotliCompressSync(code).byteLength).toBeLessThanOrEqual(2_500)
})

function isPersonalNumber(text: string): boolean {
  return findIdentity(text).some(({ kind }) => kind === 'personal_number')
}

function isRight([text, ...kinds]: Sentence): boolean {
  const found = findIdentity(text, sentenceCode).map(({ kind }) => kind)
  return found.toSorted().join() === kinds.toSorted().join()
}

function describeMiss([text, ...kinds]: Sentence): string {
  const found = findIdentity(text, sentenceCode).map(
    ({ kind, from, to }) => `${kind} “${text.slice(from, to)}”`,
  )
  return `“${text}” should give ${kinds.join(', ') || 'nothing'}, gives ${found.join(', ') || 'nothing'}`
}

// The best of several: what a busy machine adds is not the function's own.
function fastest(run: () => void): number {
  let best = Infinity
  for (let i = 0; i < 8; i++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}
