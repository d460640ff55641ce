import { brotliDecompressSync, constants, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import type { Place } from '../privacy/scanner.ts'
import { unpackLz4Block, unpackSnappy, unpackSnappyStream } from './block-codecs.ts'

const MOZ_LZ4 = Buffer.from('mozLz40\0')
const SNAPPY_STREAM = Buffer.from([0xff, 6, 0, 0, ...Buffer.from('sNaPpY')])
const GZIP = Buffer.from([0x1f, 0x8b, 0x08])
const ZLIB = [0x01, 0x5e, 0x9c, 0xda].map((level) => Buffer.from([0x78, level]))
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
// First bytes of an entry of Chromium's cache; header and key stand before the body.
const CACHE_ENTRY = Buffer.from('305c72a71b6dfbfc', 'hex')
const CACHE_HEADER = 24
/** Less than this cannot hold what is looked for. */
const SMALLEST = 16

const partial = { finishFlush: constants.Z_SYNC_FLUSH }
const partialBrotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH }

/** What was compressed in a place, each under the name of how; a cut-off stream as far as it goes. */
export function unpack({ name, bytes }: Place): Place[] {
  return [
    ...attempt(bytes.subarray(0, 8).equals(MOZ_LZ4), () =>
      unpackLz4Block(bytes.subarray(12), bytes.readUInt32LE(8)),
    ).map((found) => ({ name: `${name} (mozLz4)`, bytes: found })),
    ...attempt(bytes.subarray(0, 10).equals(SNAPPY_STREAM), () => unpackSnappyStream(bytes)).map((found) => ({
      name: `${name} (snappy)`,
      bytes: found,
    })),
    ...every(bytes, GZIP, (rest) => inflateRawSync(afterGzipHeader(rest), partial)).map((found) => ({
      name: `${name} (gzip)`,
      bytes: found,
    })),
    ...ZLIB.flatMap((magic) => every(bytes, magic, (rest) => inflateSync(rest, partial))).map((found) => ({
      name: `${name} (zlib)`,
      bytes: found,
    })),
    ...every(bytes, ZSTD, (rest) => zstdDecompressSync(rest)).map((found) => ({
      name: `${name} (zstd)`,
      bytes: found,
    })),
    ...[0, bodyOffset(bytes)]
      .flatMap((from) =>
        attempt(from !== null, () => brotliDecompressSync(bytes.subarray(from ?? 0), partialBrotli)),
      )
      .map((found) => ({ name: `${name} (brotli)`, bytes: found })),
  ]
}

/** The same for one value of a database, which may be a Snappy block besides. */
export function unpackValue(place: Place): Place[] {
  const { name, bytes } = place
  const snappy = attempt(bytes.length >= SMALLEST, () => unpackSnappy(bytes))
  return [...unpack(place), ...snappy.map((found) => ({ name: `${name} (snappy)`, bytes: found }))]
}

function bodyOffset(bytes: Buffer): number | null {
  if (!bytes.subarray(0, 8).equals(CACHE_ENTRY)) return null
  return CACHE_HEADER + bytes.readUInt32LE(12)
}

function every(bytes: Buffer, magic: Buffer, decode: (rest: Buffer) => Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = bytes.indexOf(magic); at !== -1; at = bytes.indexOf(magic, at + 1)) {
    const from = at
    found.push(...attempt(true, () => decode(bytes.subarray(from))))
  }
  return found
}

/** RFC 1952, 2.3. */
function afterGzipHeader(bytes: Buffer): Buffer {
  const flags = bytes[3] ?? 0
  let from = 10
  if (flags & 4) from += 2 + bytes.readUInt16LE(from)
  for (const flag of [8, 16]) if (flags & flag) from = bytes.indexOf(0, from) + 1
  return bytes.subarray(flags & 2 ? from + 2 : from)
}

/** Most bytes that look like a beginning are none. */
function attempt(worthIt: boolean, decode: () => Buffer): Buffer[] {
  if (!worthIt) return []
  try {
    const found = decode()
    return found.length >= SMALLEST ? [found] : []
  } catch {
    return []
  }
}
