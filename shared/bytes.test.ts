import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  concat,
  equal,
  fromBase64url,
  fromUtf8,
  MalformedError,
  sized,
  toBase64url,
  u32,
  utf8,
} from './bytes.ts'

const anyBytes = fc.uint8Array({ maxLength: 300 })

describe('base64url', () => {
  test('agrees with the platform and comes back', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = toBase64url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64url(text, bytes.length)).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  test('has one spelling: whatever is read is written the same', () => {
    const near = fc.string({ unit: fc.constantFrom(...Array.from('AQgwBCz09-_=+/ .é')), maxLength: 8 })
    fc.assert(
      fc.property(near, (text) => {
        expect([text, 'malformed']).toContain(spelling(text))
      }),
    )
  })

  test.each([8190, 8191, 8192])('of a whole message, %d bytes, agrees too', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 167) >> 3)
    expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    expect(fromBase64url(toBase64url(bytes), length)).toEqual(bytes)
  })

  test.each(['A', 'AAAAA', 'AB', 'AAB', 'AA==', 'AAA=', 'A+A/', 'AA\n', ' AA', 'AAÅ', 'AA\u{10000}'])(
    'refuses %j',
    (text) => {
      expect(() => fromBase64url(text)).toThrow(MalformedError)
    },
  )

  test('refuses another length than asked for', () => {
    expect(fromBase64url('AAAA', 3)).toHaveLength(3)
    expect(() => fromBase64url('AAAA', 2)).toThrow(MalformedError)
    expect(() => fromBase64url('', 1)).toThrow(MalformedError)
  })
})

describe('text', () => {
  test('comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromUtf8(utf8(text))).toBe(text)
      }),
    )
  })

  test('keeps a byte order mark', () => {
    expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\u{feff}A')
  })

  test.each([[[0xff]], [[0xc3]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]]])('refuses the bytes %j', (bytes) => {
    expect(() => fromUtf8(Uint8Array.from(bytes))).toThrow(MalformedError)
  })
})

describe('numbers', () => {
  test('are big-endian', () => {
    expect([...u32(0x01020304)]).toEqual([1, 2, 3, 4])
    expect([...u32(0xffffffff)]).toEqual([255, 255, 255, 255])
  })

  test.each([-1, 1.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY])('refuse %d', (n) => {
    expect(() => u32(n)).toThrow(MalformedError)
  })
})

describe('comparison', () => {
  test('sees every difference', () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, (a, b) => {
        expect(equal(a, a.slice())).toBe(true)
        expect(equal(a, b)).toBe(Buffer.compare(a, b) === 0)
      }),
    )
    expect(equal(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
    expect(equal(Uint8Array.of(1), Uint8Array.of(1, 0))).toBe(false)
  })
})

/** These bytes, and how many of them have been looked at. */
function watched(bytes: Uint8Array): { bytes: Uint8Array; looks: () => number } {
  let looks = 0
  const each = function* (entries: boolean) {
    for (const [i, byte] of bytes.entries()) {
      looks += 1
      yield entries ? [i, byte] : byte
    }
  }
  const proxy = new Proxy(bytes, {
    get(target, name) {
      if (name === 'entries') return () => each(true)
      if (name === Symbol.iterator || name === 'values') return () => each(false)
      if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
  return { bytes: proxy, looks: () => looks }
}

test.each([
  ['at the first byte', 0],
  ['in the middle', 15],
  ['at the last byte', 31],
  ['nowhere', null],
])('a comparison looks at every byte, wherever the difference is: %s', (_, at) => {
  const a = watched(new Uint8Array(32).fill(7))
  const b = watched(new Uint8Array(32).fill(7).map((byte, i) => (i === at ? byte ^ 1 : byte)))
  expect(equal(a.bytes, b.bytes)).toBe(at === null)
  expect([a.looks(), b.looks()]).toEqual([32, 32])
})

test('joining keeps order and copies', () => {
  const first = Uint8Array.of(1, 2)
  const joined = concat(first, new Uint8Array(0), Uint8Array.of(3))
  first[0] = 9
  expect([...joined]).toEqual([1, 2, 3])
})

test('a wrong size is named, not shown', () => {
  expect(() => sized(Uint8Array.of(77), 2, 'a key')).toThrow(new MalformedError('a key is not 2 bytes'))
})

function spelling(text: string): string {
  try {
    return toBase64url(fromBase64url(text))
  } catch (error) {
    return error instanceof MalformedError ? 'malformed' : 'broken'
  }
}
