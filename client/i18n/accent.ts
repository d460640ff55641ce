/** The pseudo-locale's hand: every letter marked, every text 40 per cent longer and in brackets. */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const MARKED = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'
const LONGER = 1.4

const marks = new Map(Array.from(PLAIN, (letter, i) => [letter, MARKED[i] ?? letter]))

/** A locale, or any part of one, accented. What is handed to its functions comes back as it was. */
export function accent<T>(part: T): T {
  return accented(part) as T
}

function accented(part: unknown): unknown {
  if (typeof part === 'string') return accentText(part)
  if (typeof part === 'function') return accentFunction(part as (...given: unknown[]) => unknown)
  if (Array.isArray(part)) return part.map(accented)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, accented(one)]))
}

function accentText(text: string): string {
  if (!/\p{L}/u.test(text)) return text
  const marked = Array.from(text, (letter) => {
    const mark = marks.get(letter) ?? letter
    // Longer words need another line break than longer sentences do.
    return /[aeiou]/.test(letter) ? mark + mark : mark
  }).join('')
  return `⟦${marked.padEnd(Math.ceil(text.length * LONGER), '~')}⟧`
}

function accentFunction(text: (...given: unknown[]) => unknown): (...given: unknown[]) => unknown {
  function wrapped(...given: unknown[]): unknown {
    // Names and words stand in by private-use characters meanwhile, so that they keep their letters.
    const standIns = given.map((one, i) => (typeof one === 'string' ? String.fromCharCode(0xe000 + i) : one))
    return restored(accented(text(...standIns)), given)
  }
  return Object.defineProperty(wrapped, 'length', { value: text.length })
}

function restored(part: unknown, given: readonly unknown[]): unknown {
  if (Array.isArray(part)) return part.map((one) => restored(one, given))
  if (typeof part !== 'string') return part
  return part.replace(/[\uE000-\uE00F]/g, (sign) => String(given[sign.charCodeAt(0) - 0xe000]))
}
