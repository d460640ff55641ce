/** The faces of a 66-bit code (section 1): words, digits, bytes. No cryptography, so a page can load it alone. */
import { MalformedError, sized } from '../../bytes.ts'

/** A return code, a fingerprint or a passphrase: 66 bits, `0n` to `2n ** 66n - 1n`. */
export type Code = bigint

const BITS = 66
const LIMIT = 1n << 66n
const WORDS = 6
const LIST = 2048

const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

/**
 * The Damm digit after ASCII digits: the check digit of 20, and 0 when the last of 21 is right.
 * Throws RangeError for other characters.
 */
export function damm(digits: string): number {
  let interim = 0
  for (const digit of digits) interim = dammStep(interim, digit)
  return interim
}

function dammStep(interim: number, digit: string): number {
  const next = /^[0-9]$/.test(digit) ? DAMM[interim]?.charAt(Number(digit)) : undefined
  if (next === undefined) throw new RangeError('not a digit')
  return Number(next)
}

/** Whether a value has at most 66 bits. */
export function isCode(value: bigint): boolean {
  return value >= 0n && value < LIMIT
}

function checked(code: Code): Code {
  if (!isCode(code)) throw new RangeError('not a 66-bit code')
  return code
}

/** Nine bytes, big-endian, the top six bits zero. Throws RangeError for a value of more than 66 bits. */
export function codeToBytes(code: Code): Uint8Array {
  checked(code)
  return Uint8Array.from({ length: 9 }, (_, i) => Number((code >> BigInt(64 - 8 * i)) & 255n))
}

/** Nine bytes back to a code. Throws MalformedError for another length or a value of more than 66 bits. */
export function codeFromBytes(bytes: Uint8Array): Code {
  const value = sized(bytes, 9, 'code').reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  if (!isCode(value)) throw new MalformedError('code has more than 66 bits')
  return value
}

/** 20 decimal digits and a check digit, in seven groups of three: `344 418 431 991 074 269 299`. */
export function codeToDigits(code: Code): string {
  const value = checked(code).toString().padStart(20, '0')
  return (value + damm(value)).replace(/...(?!$)/g, '$& ')
}

/** Six indices from 0 to 2047, the most significant 11 bits first. */
export function codeToIndices(code: Code): number[] {
  checked(code)
  return Array.from({ length: WORDS }, (_, i) => Number((code >> BigInt(BITS - 11 * (i + 1))) & 2047n))
}

/** Six indices back to a code. Throws MalformedError for another number of them, and for an index outside the list. */
export function codeFromIndices(indices: readonly number[]): Code {
  if (indices.length !== WORDS) throw new MalformedError('not six indices')
  return indices.reduce((sum, index) => {
    if (!Number.isInteger(index) || index < 0 || index >= LIST)
      throw new MalformedError('index outside the list')
    return (sum << 11n) | BigInt(index)
  }, 0n)
}

/** Six words of a list of 2,048. Throws RangeError for a list of another length. */
export function codeToWords(code: Code, list: readonly string[]): string[] {
  return wordsOf(codeToIndices(code), list)
}

/** The words at these indices of a list of 2,048. Throws RangeError for a list of another length or an index outside it. */
export function wordsOf(indices: readonly number[], list: readonly string[]): string[] {
  if (list.length !== LIST) throw new RangeError('not a list of 2,048 words')
  return indices.map((index) => {
    const word = list[index]
    if (word === undefined) throw new RangeError('index outside the list')
    return word
  })
}
