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

/** Base64url without padding (RFC 4648, section 5). The time grows with the length, also for a message of many pages. */
export function toBase64url(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3)
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  let at = 0
  for (let i = 0; i < whole; i += 3) {
    const held = (byteAt(bytes, i) << 16) | (byteAt(bytes, i + 1) << 8) | byteAt(bytes, i + 2)
    text[at++] = byteAt(UNITS, held >> 18)
    text[at++] = byteAt(UNITS, (held >> 12) & 63)
    text[at++] = byteAt(UNITS, (held >> 6) & 63)
    text[at++] = byteAt(UNITS, held & 63)
  }
  if (whole < bytes.length) {
    const held = (byteAt(bytes, whole) << 8) | byteAt(bytes, whole + 1)
    text[at++] = byteAt(UNITS, held >> 10)
    text[at++] = byteAt(UNITS, (held >> 4) & 63)
    if (at < text.length) text[at++] = byteAt(UNITS, (held << 2) & 63)
  }
  return ascii.decode(text)
}

/**
 * The bytes of canonical base64url: no padding, no other characters, no stray bits at the end, so that bytes have
 * one spelling. Throws MalformedError otherwise, and where the bytes are not `length` many.
 */
export function fromBase64url(text: string, length?: number): Uint8Array<ArrayBuffer> {
  if (text.length % 4 === 1) throw new MalformedError('base64url has an impossible length')
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  if (length !== undefined) sized(bytes, length, 'base64url')
  // What is no character of base64url sets bits that no sextet has.
  let seen = 0
  let held = 0
  let at = 0
  const whole = text.length - (text.length % 4)
  for (let i = 0; i < whole; i += 4) {
    const a = sextetAt(text, i)
    const b = sextetAt(text, i + 1)
    const c = sextetAt(text, i + 2)
    const d = sextetAt(text, i + 3)
    seen |= a | b | c | d
    bytes[at++] = (a << 2) | (b >> 4)
    bytes[at++] = (b << 4) | (c >> 2)
    bytes[at++] = (c << 6) | d
  }
  for (let i = whole; i < text.length; i++) {
    const value = sextetAt(text, i)
    seen |= value
    held = (held << 6) | value
  }
  if (seen > 63) throw new MalformedError('base64url has another character')
  const spare = text.length % 4 === 3 ? 2 : 4
  if ((held & ((1 << spare) - 1)) !== 0) throw new MalformedError('base64url has stray bits')
  for (let left = bytes.length - at; left > 0; left--) bytes[at++] = held >> (spare + 8 * (left - 1))
  return bytes
}

const ascii = new TextDecoder()
/** The alphabet as character codes, and the value of each code; 64 for a code that has none. */
const UNITS = utf8(ALPHABET)
const SEXTETS = new Uint8Array(128).fill(64)
for (const [value, unit] of UNITS.entries()) SEXTETS[unit] = value

function sextetAt(text: string, i: number): number {
  return SEXTETS[text.charCodeAt(i)] ?? 64
}

function byteAt(bytes: Uint8Array, i: number): number {
  return bytes[i] ?? 0
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
