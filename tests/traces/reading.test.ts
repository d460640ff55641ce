import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Finding, scan } from '../privacy/scanner.ts'
import { BlockError, unpackLz4Block, unpackSnappy, unpackSnappyStream } from './block-codecs.ts'
import { createFinder, createGathering } from './finder.ts'
import { unpack, unpackValue } from './unpack.ts'

const TEXT = 'fågeln på ön sjunger, fågeln på ön sjunger, fågeln på ön sjunger'
const ONCE = Buffer.from('fågeln på ön sjunger, ')
const SIZE = Buffer.byteLength(TEXT)

// The first part as it is, then a repeat of it that runs into itself.
const literals = Buffer.concat([Buffer.from([0xff, ONCE.length - 15]), ONCE])
const LZ4 = Buffer.concat([
  literals,
  Buffer.from([ONCE.length, 0, SIZE - ONCE.length - 5 - 19]),
  Buffer.from([5 << 4]),
  Buffer.from('unger'),
])
const SNAPPY = Buffer.concat([
  Buffer.from([SIZE, (ONCE.length - 1) << 2]),
  ONCE,
  Buffer.from([((SIZE - ONCE.length - 1) << 2) | 2, ONCE.length, 0]),
])
function framed(kind: number, body: Buffer): Buffer {
  const size = Buffer.alloc(3)
  size.writeUIntLE(body.length + 4, 0, 3)
  return Buffer.concat([Buffer.from([kind]), size, Buffer.alloc(4), body])
}
const SNAPPY_STREAM = Buffer.concat([
  Buffer.from([0xff, 6, 0, 0]),
  Buffer.from('sNaPpY'),
  framed(1, ONCE),
  framed(0, SNAPPY),
])
const head = Buffer.from('mozLz40\0____')
head.writeUInt32LE(SIZE, 8)

function seen(place: { name: string; bytes: Buffer }, read: typeof unpack): string[] {
  return read(place).flatMap(({ name, bytes }) => (bytes.toString() === TEXT ? [name] : []))
}

test('blocks are read, repeats that run into themselves too', () => {
  expect(unpackLz4Block(LZ4, SIZE).toString()).toBe(TEXT)
  expect(unpackSnappy(SNAPPY).toString()).toBe(TEXT)
})

test.each([1, 5, 12, 28])('a block cut off after %i bytes is none', (length) => {
  expect(() => unpackLz4Block(LZ4.subarray(0, length), SIZE)).toThrow(BlockError)
  expect(() => unpackSnappy(SNAPPY.subarray(0, length))).toThrow(BlockError)
})

test.each([
  ['mozLz4', Buffer.concat([head, LZ4])],
  ['brotli', Buffer.concat([brotliCompressSync(TEXT), Buffer.from('after')])],
  ['gzip', Buffer.concat([Buffer.from('before'), gzipSync(TEXT), Buffer.from('after')])],
  ['zlib', Buffer.concat([Buffer.from('before'), deflateSync(TEXT), Buffer.from('after')])],
  ['zstd', Buffer.concat([Buffer.from('before'), zstdCompressSync(TEXT)])],
])('what is compressed is read: %s', (kind, bytes) => {
  expect(seen({ name: 'file', bytes }, unpack)).toContain(`file (${kind})`)
})

test('a stream of blocks is read, and a cut-off one as far as it goes', () => {
  expect(unpackSnappyStream(SNAPPY_STREAM).toString()).toBe(`${ONCE.toString()}${TEXT}`)
  expect(unpackSnappyStream(SNAPPY_STREAM.subarray(0, -1)).toString()).toBe(ONCE.toString())
  const [place] = unpack({ name: 'file', bytes: SNAPPY_STREAM })
  expect(place?.name).toBe('file (snappy)')
})

test('a value of a database may be a Snappy block', () => {
  expect(seen({ name: 'value', bytes: SNAPPY }, unpackValue)).toEqual(['value (snappy)'])
})

function named(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ canary, place }) => `${canary} in ${place}`))].toSorted()
}

test('the look for many finds what the look for one finds', () => {
  const canaries = ['fågeln på ön', 'sjunger, fåg'].map((value) => ({ name: value, value }))
  const wide = Buffer.from(TEXT, 'utf16le')
  const plain = [Buffer.from(TEXT), wide, Buffer.from(wide).swap16(), Buffer.from(TEXT, 'latin1')]
  const escaped = [encodeURIComponent(TEXT), JSON.stringify(TEXT)]
  const base64 = plain.map((bytes) => bytes.toString('base64'))
  const coded = [...plain, ...[...escaped, ...base64].map((text) => Buffer.from(text))]
  const places = [...coded, Buffer.from('helt andra ord')].map((bytes, i) => ({ name: `${i}`, bytes }))
  expect(named(createFinder(canaries).find(places))).toEqual(named(scan(places, canaries)))
  expect(new Set(scan(places, canaries).map(({ place }) => place)).size).toBe(coded.length)
})

test('words that stand near each other are seen in any order, far from each other not', () => {
  const gathering = createGathering(['svan', 'duken', 'ridhäst', 'vulkan', 'lärka', 'hjälm'], 4, 100)
  const near = Buffer.from('köp lärka; duken! och vulkan? svan', 'utf16le')
  const far = Buffer.from(['lärka', 'duken', 'vulkan', 'svan'].join(' '.repeat(60)))
  const few = Buffer.from('lärka lärka duken svan')
  const places = [near, far, few].map((bytes, i) => ({ name: `${i}`, bytes }))
  expect(gathering(places).map(({ place }) => place)).toEqual(['0'])
})
