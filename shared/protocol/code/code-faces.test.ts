import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MalformedError } from '../../bytes.ts'
import {
  codeFromBytes,
  codeFromIndices,
  codeToBytes,
  codeToDigits,
  codeToIndices,
  codeToWords,
  damm,
  wordsOf,
} from './code-faces.ts'
import { madeUpList } from '../testing.ts'

const anyCode = fc.bigInt({ min: 0n, max: 2n ** 66n - 1n })

describe('the faces of a code', () => {
  test('bytes and indices come back', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(codeFromBytes(codeToBytes(code))).toBe(code)
        expect(codeFromIndices(codeToIndices(code))).toBe(code)
      }),
    )
  })

  test('digits are seven groups of three whose check is right', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const digits = codeToDigits(code)
        expect(digits).toMatch(/^\d{3}( \d{3}){6}$/)
        expect(BigInt(digits.replaceAll(' ', '').slice(0, 20))).toBe(code)
        expect(damm(digits.replaceAll(' ', ''))).toBe(0)
      }),
    )
  })

  test('words are those of the list', () => {
    const list = madeUpList('v')
    expect(codeToWords(1n, list)).toEqual(['vååå', 'vååå', 'vååå', 'vååå', 'vååå', 'vååb'])
    expect(() => codeToWords(1n, list.slice(1))).toThrow(RangeError)
    expect(() => wordsOf([2048], list)).toThrow(RangeError)
  })

  test.each([-1n, 2n ** 66n])('%s is no code', (value) => {
    expect(() => codeToBytes(value)).toThrow(RangeError)
    expect(() => codeToDigits(value)).toThrow(RangeError)
    expect(() => codeToIndices(value)).toThrow(RangeError)
  })

  test('what is too long or too large is malformed', () => {
    expect(() => codeFromBytes(new Uint8Array(8))).toThrow(MalformedError)
    expect(() => codeFromBytes(Uint8Array.of(4, 0, 0, 0, 0, 0, 0, 0, 0))).toThrow(MalformedError)
  })

  test.each([[[0, 0, 0, 0, 0]], [[0, 0, 0, 0, 0, 2048]], [[0, 0, 0, 0, 0, -1]], [[0, 0, 0, 0, 0, 0.5]]])(
    'the indices %j are malformed',
    (indices) => {
      expect(() => codeFromIndices(indices)).toThrow(MalformedError)
    },
  )
})

describe('the check digit', () => {
  test('finds every wrong digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(20), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
        const digits = Array.from(codeToDigits(code).replaceAll(' ', ''))
        const [here = '', next = ''] = digits.slice(at, at + 2)
        expect(damm(digits.with(at, String((Number(here) + by) % 10)).join(''))).not.toBe(0)
        fc.pre(next !== '' && here !== next)
        expect(
          damm(
            digits
              .with(at, next)
              .with(at + 1, here)
              .join(''),
          ),
        ).not.toBe(0)
      }),
    )
  })

  test('of a number is known', () => {
    expect(damm('572')).toBe(4)
    expect(damm('')).toBe(0)
    expect(() => damm('1x')).toThrow(RangeError)
  })
})
