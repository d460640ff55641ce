/** The pseudo-locale's hand: every letter marked, every text 40 per cent longer and in brackets. */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const MARKED = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'
const LONGER = 1.4
const STAND_IN = 0xe000

const marks = new Map(Array.from(PLAIN, (letter, i) => [letter, MARKED[i] ?? letter]))

/** A locale, or any part of one, accented. What is handed to its functions comes back as it was. */
export function accent<T>(part: T): T {
  return accented(part) as T
}

function accented(part: unknown): unknown {
  if (typeof part === 'string') return accentText(part)
  if (typeof part === 'function') return accentFunction(part as (given: Given) => unknown)
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

type Value = string | number
type Given = Value | Readonly<Record<string, Value>>

function accentFunction(text: (given: Given) => unknown): (given: Given) => unknown {
  function say(given: Given): unknown {
    // Names and words stand in by private-use characters meanwhile, so that they keep their letters.
    const words: string[] = []
    const standIn = (value: Value): Value =>
      typeof value === 'string' ? String.fromCharCode(STAND_IN + words.push(value) - 1) : value
    const standIns =
      typeof given === 'object'
        ? Object.fromEntries(Object.entries(given).map(([name, value]) => [name, standIn(value)]))
        : standIn(given)
    return restored(accented(text(standIns)), words)
  }
  // Whatever else it bears goes along.
  return Object.assign(say, text)
}

function restored(part: unknown, words: readonly string[]): unknown {
  if (typeof part !== 'string') return part
  return part.replace(/[\uE000-\uE00F]/g, (sign) => words[sign.charCodeAt(0) - STAND_IN] ?? '')
}
