/** For tests only: word lists before there are real ones, and bytes that are easy to tell apart. */

/** 2,048 made-up words of four letters or more, all beginning alike. */
export function madeUpList(beginning: string): string[] {
  const letters = 'åbcdefghijklmnöp'
  const letter = (n: number) => letters.charAt(n & 15)
  return Array.from({ length: 2048 }, (_, i) => beginning + letter(i >> 8) + letter(i >> 4) + letter(i))
}

/** `length` bytes of one value. */
export function filled(length: number, value: number): Uint8Array {
  return new Uint8Array(length).fill(value)
}

/** The same bytes with one bit turned. */
export function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
}
