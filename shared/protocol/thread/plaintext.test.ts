import { describe, expect, test } from 'vitest'
import { fromUtf8, MalformedError, utf8 } from '../../bytes.ts'
import { readPlaintext, writePlaintext } from './plaintext.ts'

const names = ['text', 'by'] as const

describe('writing', () => {
  test('puts v first, then the fields in their own order, and leaves out what is absent', () => {
    expect(fromUtf8(writePlaintext(names, { by: 'b', text: 't' }))).toBe('{"v":1,"text":"t","by":"b"}')
    expect(fromUtf8(writePlaintext(names, { by: 'b' }))).toBe('{"v":1,"by":"b"}')
  })

  test('leaves out what it was not asked for', () => {
    const more = { text: 't', secret: 's' }
    expect(fromUtf8(writePlaintext(names, more))).toBe('{"v":1,"text":"t"}')
  })
})

describe('reading', () => {
  test.each([
    ['{"v":1}', {}],
    ['{"text":"t","v":1,"new":{"a":[1]},"__proto__":{"by":"x"}}', { text: 't' }],
    [' {"v":1.0,"text":"\\ud800"}', { text: '\uD800' }],
  ])('%s', (json, fields) => {
    expect(readPlaintext(names, utf8(json))).toEqual(fields)
  })

  test.each([
    '',
    'null',
    '1',
    '"v"',
    '[{"v":1}]',
    '{}',
    '{"text":"t"}',
    '{"v":2,"text":"t"}',
    '{"v":"1","text":"t"}',
    '{"v":true}',
    '{"v":1,"text":1}',
    '{"v":1,"text":null}',
    '{"v":1,"text":["t"]}',
    '{"v":1,"by":{}}',
    '{"v":1,"text":"t"',
    '{"v":1}\u0000',
    '\u{feff}{"v":1}',
    '['.repeat(8000),
  ])('refuses %s', (json) => {
    expect(() => readPlaintext(names, utf8(json))).toThrow(MalformedError)
  })

  test('refuses what is not UTF-8', () => {
    expect(() => readPlaintext(names, Uint8Array.of(0x7b, 0xff, 0x7d))).toThrow(MalformedError)
  })
})
