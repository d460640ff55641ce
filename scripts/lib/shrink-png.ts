import { writeFile } from 'node:fs/promises'
import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** Pixels as the browser gave them: three or four bytes each. */
type Raster = { width: number; height: number; depth: number; pixels: Buffer }

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Writes a screenshot as a PNG with at most 256 colours: a page has few, and the file is a third of the browser's. */
export async function shrinkPng(png: Buffer, path: string): Promise<void> {
  const raster = decode(png)
  const { palette, indices } = reduce(raster)
  const rows = Buffer.alloc((raster.width + 1) * raster.height)
  for (let y = 0; y < raster.height; y++)
    indices.copy(rows, y * (raster.width + 1) + 1, y * raster.width, (y + 1) * raster.width)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(raster.width, 0)
  header.writeUInt32BE(raster.height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
  ]
  await writeFile(path, Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))]))
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** The 256 most frequent colours as they are, every other one to the nearest of them: mere edges of letters. */
function reduce({ width, height, depth, pixels }: Raster): { palette: Buffer; indices: Buffer } {
  const counts = new Map<number, number>()
  const colours = Uint32Array.from({ length: width * height }, (_, i) => pixels.readUIntBE(i * depth, 3))
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const kept = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour)
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(kept, colour)]))
  const palette = Buffer.alloc(kept.length * 3)
  for (const [i, colour] of kept.entries()) palette.writeUIntBE(colour, i * 3, 3)
  return { palette, indices: Buffer.from(colours.map((colour) => places.get(colour) ?? 0)) }
}

function nearest(kept: readonly number[], colour: number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [i, one] of kept.entries()) {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((one >> shift) & 255) - ((colour >> shift) & 255)) ** 2,
      0,
    )
    if (distance < least) [best, least] = [i, distance]
  }
  return best
}

function decode(png: Buffer): Raster {
  const data: Buffer[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const [width, height, bits, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]
  if (bits !== 8 || (kind !== 2 && kind !== 6)) throw new Error('a PNG of another kind')
  const depth = kind === 2 ? 3 : 4
  return {
    width,
    height,
    depth,
    pixels: unfilter(inflateSync(Buffer.concat(data)), width * depth, height, depth),
  }
}

/** Takes back the five filters of the PNG standard. */
function unfilter(rows: Buffer, stride: number, height: number, depth: number): Buffer {
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const left = x < depth ? 0 : (pixels[y * stride + x - depth] ?? 0)
      const up = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0)
      const corner = y === 0 || x < depth ? 0 : (pixels[(y - 1) * stride + x - depth] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      pixels[y * stride + x] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return pixels
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
