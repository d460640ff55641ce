import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldedWords, indexOf, tokensOf, wordTokens } from './read-words.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

describe('fold', () => {
  test.each([
    ['Älg', 'alg'],
    ['ÅRA', 'ara'],
    ['a\u030Ara', 'ara'],
    ['İstanbul', 'istanbul'],
    ['ILIK ışık', 'ilik isik'],
    ['كتابي', 'کتابی'],
    ['موسى', 'موسی'],
    ['می\u200Cروم', 'میروم'],
    ['مُعَلِّم', 'معلم'],
    ['Ｌａｍｐａ', 'lampa'],
    ['ﬁn', 'fin'],
    ['ẞ', 'ß'],
    ['ﻲ', 'ی'],
  ])('%s becomes %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded)
  })

  test('folds every character once and for all', () => {
    const unstable: string[] = []
    for (let point = 0; point <= 0x10ffff; point++) {
      const folded = fold(String.fromCodePoint(point))
      if (fold(folded) !== folded) unstable.push(point.toString(16))
    }
    expect(unstable).toEqual([])
  })

  test('is idempotent, and blind to how letters are composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('digits', () => {
  // The zeros of: Arabic, Persian, Devanagari, Tamil, Thai, Tibetan, N'Ko, Mongolian, New Tai Lue, fullwidth, Adlam,
  // mathematical bold and monospace, and the two runs of Myanmar Extended-C, which touch.
  const zeros = [0x660, 0x6f0, 0x966, 0xbe6, 0xe50, 0xf20, 0x7c0, 0x1810, 0x19d0, 0xff10, 0x1e950]
  const far = [0x1d7ce, 0x1d7f6, 0x116d0, 0x116da]

  test.each([...zeros, ...far])('of the script whose zero is U+%i', (zero) => {
    const all = Array.from({ length: 10 }, (_, i) => String.fromCodePoint(zero + i)).join('')
    expect(tokensOf(all)).toEqual([{ digits: '0123456789' }])
  })

  test('stand in runs of ten in this Unicode, as the reading assumes', () => {
    let run = 0
    const lengths: number[] = []
    for (let point = 0; point <= 0x10ffff; point++) {
      if (/^\p{Nd}$/u.test(String.fromCodePoint(point))) run++
      else if (run > 0) {
        lengths.push(run)
        run = 0
      }
    }
    expect(lengths.length).toBeGreaterThan(60)
    expect(lengths.filter((length) => length % 10 !== 0)).toEqual([])
  })
})

describe('tokens', () => {
  test('anything but letters and digits separates', () => {
    expect(tokensOf('  Lampa-bröd\u00A0\u200E/älg,🙂träd\n12 3')).toEqual([
      { word: 'lampa' },
      { word: 'brod' },
      { word: 'alg' },
      { word: 'trad' },
      { digits: '12' },
      { digits: '3' },
    ])
  })

  test('letters and digits separate each other', () => {
    expect(tokensOf('1lampa2')).toEqual([{ digits: '1' }, { word: 'lampa' }, { digits: '2' }])
  })

  test('are letters of any script, or ASCII digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of tokensOf(text)) {
          expect('word' in token ? token.word : token.digits).toMatch(
            'word' in token ? /^\p{L}+$/u : /^[0-9]+$/,
          )
        }
      }),
    )
  })
})

describe('numbering', () => {
  test.each([
    '1. lampa 2. bröd',
    '1) lampa\n2) bröd',
    '1lampa2bröd',
    '۱. lampa ۲. bröd',
    'lampa 2. bröd',
    'lampa bröd',
    '01 lampa bröd',
  ])('in %j is left out', (text) => {
    expect(wordTokens(tokensOf(text))).toEqual(['lampa', 'brod'])
  })

  test.each([
    '2. lampa',
    '1. lampa 3. bröd',
    'lampa 1 bröd',
    '1 1 lampa',
    'lampa 2',
    '1 2 lampa bröd',
    '99999999999 lampa',
  ])('is not what stands in %j', (text) => {
    expect(wordTokens(tokensOf(text))).toBeNull()
  })
})

test('a list is folded once, at most 2,048 words of it', () => {
  const list = ['Älg', ...Array.from({ length: 2100 }, (_, i) => `w${i}`)]
  expect(foldedWords(list)).toBe(foldedWords(list))
  expect(foldedWords(list)).toHaveLength(2048)
  expect(indexOf(list).get('alg')).toBe(0)
  expect(indexOf(list).get('w2047')).toBeUndefined()
})
