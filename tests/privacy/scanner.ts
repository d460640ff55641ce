import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Something that must never be found: a text, or bytes. */
export type Canary = { name: string; value: string | Uint8Array }

/** Somewhere to look: a file, what the server printed, an address, a body. */
export type Place = { name: string; bytes: Buffer }

export type Finding = { canary: string; place: string; encoding: string }

/** Every place in which a canary is found, in any of the encodings below. */
export function scan(places: readonly Place[], canaries: readonly Canary[]): Finding[] {
  return canaries.flatMap((canary) =>
    encodingsOf(canary.value).flatMap(({ encoding, needle }) =>
      places
        .filter((place) => place.bytes.includes(needle))
        .map((place) => ({ canary: canary.name, place: place.name, encoding })),
    ),
  )
}

/** Every file below a folder as it is on the disk now. */
export function filesOf(folder: string): Place[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: `file ${relative(folder, path)}`, bytes: readFileSync(path) }))
}

export type Encoded = { encoding: string; needle: Buffer }

/** How something can stand somewhere: as it is, in UTF-16 or Latin-1, base64 at any offset, hex, an address, JSON. */
export function encodingsOf(value: string | Uint8Array): Encoded[] {
  const bytes = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value)
  const list = [{ encoding: 'as it is', needle: bytes }, ...codings(bytes, '')]
  if (typeof value !== 'string') return list
  const wide = Buffer.from(value, 'utf16le')
  const wideBig = Buffer.from(wide).swap16()
  return [
    ...list,
    { encoding: 'UTF-16LE', needle: wide },
    { encoding: 'UTF-16BE', needle: wideBig },
    ...codings(wide, ' of UTF-16LE'),
    ...codings(wideBig, ' of UTF-16BE'),
    ...narrow(value),
    ...texts(value).map(([encoding, text]) => ({ encoding, needle: Buffer.from(text) })),
  ]
}

/** One byte a letter, as databases of browsers keep Swedish. */
function narrow(value: string): Encoded[] {
  const needle = Buffer.from(value, 'latin1')
  if (needle.toString('latin1') !== value || needle.equals(Buffer.from(value))) return []
  return [{ encoding: 'Latin-1', needle }, ...codings(needle, ' of Latin-1')]
}

function codings(bytes: Buffer, of: string): Encoded[] {
  return [
    ...[0, 1, 2].flatMap((offset) => [
      { encoding: `base64+${offset}${of}`, needle: Buffer.from(base64Core(bytes, offset, 'base64')) },
      { encoding: `base64url+${offset}${of}`, needle: Buffer.from(base64Core(bytes, offset, 'base64url')) },
    ]),
    { encoding: `hex${of}`, needle: Buffer.from(bytes.toString('hex')) },
    { encoding: `HEX${of}`, needle: Buffer.from(bytes.toString('hex').toUpperCase()) },
  ]
}

/** The characters that depend on these bytes only, where they begin `offset` bytes into a group of three. */
function base64Core(bytes: Buffer, offset: number, coding: 'base64' | 'base64url'): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString(coding)
    .replace(/=+$/, '')
  const whole = Math.floor(((offset + bytes.length) * 8) / 6)
  return text.slice(Math.ceil((offset * 8) / 6), whole)
}

function texts(value: string): [string, string][] {
  const escaped = JSON.stringify(value)
    .slice(1, -1)
    .replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return [
    ['URL', encodeURIComponent(value)],
    ['form', new URLSearchParams([['', value]]).toString().slice(1)],
    ['JSON', JSON.stringify(value).slice(1, -1)],
    ['JSON, ASCII', escaped],
  ]
}
