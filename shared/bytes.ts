/** Bytes: joining, text, base64url, comparison. No dependencies; every end uses it. */

/**
 * Something from outside is not what the protocol says: a wrong length, text that is not canonical base64url,
 * JSON of another shape. The message names the part, never its content.
 */
export class MalformedError extends Error {
  override readonly name = 'MalformedError'
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** All parts in one new array. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Text as UTF-8. A lone surrogate becomes U+FFFD, as in every encoder of the platform. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** UTF-8 as text, a leading byte order mark kept. Throws MalformedError where it is not valid UTF-8. */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new MalformedError('text is not UTF-8')
  }
}

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += ALPHABET.charAt((held >> bits) & 63)
    }
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (6 - bits)) & 63)
}

/**
 * The bytes of canonical base64url: no padding, no other characters, no stray bits at the end, so that bytes have
 * one spelling. Throws MalformedError otherwise, and where the bytes are not `length` many.
 */
export function fromBase64url(text: string, length?: number): Uint8Array<ArrayBuffer> {
  if (text.length % 4 === 1) throw new MalformedError('base64url has an impossible length')
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  if (length !== undefined) sized(bytes, length, 'base64url')
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const value = sextet(text.charCodeAt(i))
    if (value < 0) throw new MalformedError('base64url has another character')
    held = (held << 6) | value
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >> bits
    }
    held &= (1 << bits) - 1
  }
  if (held !== 0) throw new MalformedError('base64url has stray bits')
  return bytes
}

function sextet(unit: number): number {
  if (unit >= 65 && unit <= 90) return unit - 65
  if (unit >= 97 && unit <= 122) return unit - 71
  if (unit >= 48 && unit <= 57) return unit + 4
  if (unit === 45) return 62
  return unit === 95 ? 63 : -1
}

/** Four bytes, big-endian. Throws MalformedError for anything but an integer from 0 to 2^32 - 1. */
export function u32(n: number): Uint8Array<ArrayBuffer> {
  if (!Number.isInteger(n) || n < 0 || n > 0xffffffff)
    throw new MalformedError('not an unsigned 32-bit integer')
  return Uint8Array.of(n >>> 24, n >>> 16, n >>> 8, n)
}

/** Whether both hold the same bytes; the time tells their lengths only. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (const [i, byte] of a.entries()) difference |= byte ^ (b[i] ?? 0)
  return difference === 0
}

/** Gives `bytes` back when they are `length` many; otherwise throws MalformedError naming `what`. */
export function sized<T extends Uint8Array>(bytes: T, length: number, what: string): T {
  if (bytes.length !== length) throw new MalformedError(`${what} is not ${length} bytes`)
  return bytes
}
