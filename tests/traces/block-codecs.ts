/** Thrown where bytes are no such block. */
export class BlockError extends Error {}

/** An LZ4 block, as Firefox compresses its session files. `size` is that of the whole result, in bytes. */
export function unpackLz4Block(block: Buffer, size: number): Buffer {
  const out = Buffer.alloc(size)
  let from = 0
  let to = 0
  const byte = (): number => {
    const value = block[from++]
    if (value === undefined) throw new BlockError('the block ends early')
    return value
  }
  const length = (nibble: number): number => {
    let total = nibble
    if (nibble === 15) {
      let more = 255
      while (more === 255) total += more = byte()
    }
    return total
  }
  while (from < block.length) {
    const token = byte()
    const literals = length(token >> 4)
    block.copy(out, to, from, from + literals)
    from += literals
    to += literals
    if (from >= block.length) break
    const offset = byte() | (byte() << 8)
    to = repeat(out, to, offset, length(token & 15) + 4)
  }
  if (to !== size) throw new BlockError('the block has another size')
  return out
}

/** A Snappy block, as Firefox compresses values of its databases and Chromium blocks of its own. */
export function unpackSnappy(block: Buffer): Buffer {
  let from = 0
  const number = (bytes: number): number => {
    if (from + bytes > block.length) throw new BlockError('the block ends early')
    const value = bytes === 0 ? 0 : block.readUIntLE(from, bytes)
    from += bytes
    return value
  }
  const size = varint(() => number(1))
  if (size === 0 || size > 64 * block.length + 64) throw new BlockError('no such size')
  const out = Buffer.alloc(size)
  let to = 0
  while (from < block.length) {
    const tag = number(1)
    const upper = tag >> 2
    if ((tag & 3) === 0) {
      const literals = (upper < 60 ? upper : number(upper - 59)) + 1
      if (from + literals > block.length || to + literals > size)
        throw new BlockError('a literal is too long')
      block.copy(out, to, from, from + literals)
      from += literals
      to += literals
    } else if ((tag & 3) === 1) {
      to = repeat(out, to, ((upper >> 3) << 8) | number(1), (upper & 7) + 4)
    } else {
      to = repeat(out, to, number((tag & 3) === 2 ? 2 : 4), upper + 1)
    }
  }
  if (to !== size) throw new BlockError('the block has another size')
  return out
}

const CHECKSUM_BYTES = 4

/**
 * A Snappy stream of framed blocks, as Firefox keeps what a page puts into a cache; a cut-off one as far as it goes.
 * The checksums are not looked at.
 */
export function unpackSnappyStream(stream: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let from = 0; from + 4 <= stream.length;) {
    const kind = stream[from]
    const end = from + 4 + stream.readUIntLE(from + 1, 3)
    if (end > stream.length) break
    const body = stream.subarray(from + 4 + CHECKSUM_BYTES, end)
    if (kind === 0) parts.push(unpackSnappy(body))
    if (kind === 1) parts.push(body)
    from = end
  }
  return Buffer.concat(parts)
}

function varint(next: () => number): number {
  let value = 0
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = next()
    value += (byte & 127) * 2 ** shift
    if (byte < 128) return value
  }
  throw new BlockError('the size has no end')
}

/** Copies what stands `offset` bytes back, which may run into what it writes. */
function repeat(out: Buffer, to: number, offset: number, length: number): number {
  if (offset === 0 || offset > to || to + length > out.length) throw new BlockError('a repeat points outside')
  for (let i = to; i < to + length; i++) out[i] = out[i - offset] ?? 0
  return to + length
}
