import { MalformedError, sized } from '../bytes.ts'

/** ISO/IEC 7816-4: `0x80`, then zeros to `length` bytes (section 4). Throws RangeError when there is no room for the mark. */
export function pad(plaintext: Uint8Array, length: number): Uint8Array {
  if (plaintext.length >= length) throw new RangeError(`more than ${length - 1} bytes`)
  const padded = new Uint8Array(length)
  padded.set(plaintext)
  padded[plaintext.length] = 0x80
  return padded
}

/** What `pad` was given. Throws MalformedError for another length, and for anything but one mark and zeros at the end. */
export function unpad(padded: Uint8Array, length: number): Uint8Array {
  sized(padded, length, 'padded part')
  let end = length - 1
  while (end >= 0 && padded[end] === 0) end--
  if (padded[end] !== 0x80) throw new MalformedError('no padding mark')
  return padded.slice(0, end)
}
