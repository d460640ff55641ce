import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeToDigits, codeToIndices, codeToWords } from './code-faces.ts'
import { damm, readCode } from './read-code.ts'
import { madeUpList } from '../testing.ts'

const first = madeUpList('Ä')
// Shares its first half with `first`, at other places.
const second = [...madeUpList('z').slice(0, 1024), ...first.slice(0, 1024)]
const lists = [first, second]

const anyCode = fc.bigInt({ min: 0n, max: 2n ** 66n - 1n })
const separator = fc.constantFrom(' ', '\n', ', ', '-', '\t', '\u00A0', '/', ' · ', '\u200F ', '…')

describe('words', () => {
  test('in any case, any separation, composed or not, numbered or not', () => {
    const change = fc.constantFrom<(word: string) => string>(
      (word) => word,
      (word) => word.toUpperCase(),
      (word) => word.normalize('NFD'),
      (word) => word.replaceAll('å', 'a').replaceAll('ö', 'o'),
    )
    fc.assert(
      fc.property(anyCode, separator, change, fc.boolean(), (code, between, changed, numbered) => {
        const words = codeToWords(code, first).map(
          (word, i) => (numbered ? `${i + 1}. ` : '') + changed(word),
        )
        expect(readCode(words.join(between), [first])).toEqual({ codes: [code] })
      }),
    )
  })

  test('that several lists hold give every code, in the order of the lists', () => {
    const words = codeToWords(0n, first)
    const other = [1024n, 1024n, 1024n, 1024n, 1024n, 1024n].reduce((sum, index) => (sum << 11n) | index, 0n)
    expect(readCode(words.join(' '), lists)).toEqual({ codes: [0n, other] })
    expect(readCode(words.join(' '), [second, first])).toEqual({ codes: [other, 0n] })
    expect(readCode(words.join(' '), [first, first])).toEqual({ codes: [0n] })
  })

  test('of two lists are not mixed', () => {
    const mixed = [...first.slice(2000, 2004), ...second.slice(0, 2)].join(' ')
    expect(readCode(mixed, lists)).toEqual({ problem: 'unknown', unknown: ['zaaa', 'zaab'], list: 0 })
  })

  test('that no list holds are named, folded, once, for the list that holds most', () => {
    const words = ['Fel', ...second.slice(0, 3), 'FEL', 'värre']
    expect(readCode(words.join(' '), lists)).toEqual({
      problem: 'unknown',
      unknown: ['fel', 'varre'],
      list: 1,
    })
  })

  test.each([1, 5, 7])('%i of them are no code', (found) => {
    const text = [...first.slice(0, found - 1), 'fel'].join(' ')
    expect(readCode(text, lists)).toEqual({ problem: 'words', found, unknown: ['fel'], list: 0 })
  })

  test('without any list are unknown', () => {
    expect(readCode('a b c d e f', [])).toMatchObject({
      problem: 'unknown',
      unknown: ['a', 'b', 'c', 'd', 'e', 'f'],
    })
  })
})

describe('digits', () => {
  test('split anywhere, in any script', () => {
    const zero = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1e950)
    fc.assert(
      fc.property(anyCode, zero, fc.array(fc.tuple(fc.nat(21), separator)), (code, from, cuts) => {
        const digits = codeToDigits(code).replaceAll(' ', '')
        const script = Array.from(digits, (digit) => String.fromCodePoint(from + Number(digit)))
        for (const [at, between] of cuts) script[at] = `${script[at] ?? ''}${between}`
        expect(readCode(script.join(''), lists)).toEqual({ codes: [code] })
      }),
    )
  })

  test('with a mistake are caught', () => {
    expect(readCode('344 418 431 991 074 269 298', lists)).toEqual({ problem: 'check' })
    expect(readCode('344 418 431 991 074 629 299', lists)).toEqual({ problem: 'check' })
  })

  test('of a value that no code has are caught', () => {
    const tooLarge = ['73786976294838206464', '99999999999999999999']
    for (const value of tooLarge) {
      expect(readCode(`${value}${damm(value)}`, lists)).toEqual({ problem: 'range' })
    }
    expect(readCode('737 869 762 948 382 064 635', lists)).toEqual({ codes: [2n ** 66n - 1n] })
  })

  test.each(['1', '344 418 431 991 074 269 29', '344 418 431 991 074 269 299 0'])(
    '%s are too few or many',
    (text) => {
      expect(readCode(text, lists)).toEqual({ problem: 'count', found: text.replaceAll(' ', '').length })
    },
  )
})

test.each(['', ' \n', '–…🙂', '\u200C', '\u0301', '\uD800'])('%j is empty', (text) => {
  expect(readCode(text, lists)).toEqual({ problem: 'empty' })
})

test.each(['lampa 344', '344 lampa', 'kod: 344 418 431 991 074 269 299', '1. lampa 2. bröd 4. älg'])(
  '%s mixes words and digits',
  (text) => {
    expect(readCode(text, lists)).toEqual({ problem: 'mixed' })
  },
)

test('no text and no list makes it throw, and what it reads is 66 bits', () => {
  const word = fc.constantFrom(
    ...first.slice(0, 3),
    ...second.slice(0, 3),
    '1.',
    '2',
    '٣',
    '\u{116DA}',
    '\uDFFF',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789 ٣۴')), maxLength: 30 }),
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  )
  const anyLists = fc.constantFrom(
    lists,
    [],
    [[]],
    [['a'], first],
    [Array.from({ length: 3000 }, (_, i) => fromIndex(i))],
  )
  fc.assert(
    fc.property(text, anyLists, (typed, some) => {
      const read = readCode(typed, some)
      const codes = 'codes' in read ? read.codes : []
      expect('problem' in read).toBe(codes.length === 0)
      for (const code of codes) expect(codeToIndices(code)).toHaveLength(6)
    }),
    { numRuns: 3000 },
  )
})

function fromIndex(i: number): string {
  return Array.from(String(i), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')
}

test('the page loads it without cryptography', () => {
  const seen = new Set<string>()
  const visit = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    const source = readFileSync(new URL(name, import.meta.url), 'utf8')
    for (const [, from = ''] of source.matchAll(/ from '([^']+)'/g)) visit(from)
  }
  visit('./read-code.ts')
  expect([...seen].sort()).toEqual([
    '../../bytes.ts',
    './code-faces.ts',
    './read-code.ts',
    './read-words.ts',
    './suggest.ts',
  ])
})
