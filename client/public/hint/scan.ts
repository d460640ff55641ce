/** A piece of a text: `text.slice(from, to)`. */
export type Range = { from: number; to: number }

/**
 * The same text with plain letters for marked ones (å to a) and 0–9 for the digits of Arabic, Persian and wide scripts, so
 * that patterns can be plain and `\b` works. Its length does not change, so places in it are places in the text.
 */
export function plain(text: string): string {
  return text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[À-ỿ]/g, (letter) => letter.normalize('NFD').charAt(0))
}

/** Dots in place of a text, as many. */
export function blank(text: string): string {
  return '.'.repeat(text.length)
}

/**
 * The first match of a global pattern that `accept` agrees to. Every repetition in a pattern is bounded, so that time
 * stays linear.
 */
export function find(
  text: string,
  pattern: RegExp,
  accept?: (groups: (string | undefined)[], before: string, after: string) => boolean,
): Range | null {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const from = match.index
    const to = from + match[0].length
    const before = text.slice(Math.max(0, from - 30), from)
    if (!accept || accept(match, before, text.slice(to, to + 9))) return { from, to }
    // What was refused may hide what is meant.
    pattern.lastIndex = from + 1
  }
  return null
}

// Words that stand where a name of a person, a street or a school could, and are none; folded.
const common =
  /^(?:inte|samma|de[nmt]?|vad|ju|en|ett|och|eller|men|sa|ar|pa|i|till|fran|nar|om|min|mitt|var|hemlig|anonym|ingen|nagon|orolig|radd|mig|jag|er|alla|not|an?|the|in|on|at|of|to|down|and|but|or|is|known|private|me|you|my|our|his|her|their|this|that|high|english|after)$/i

/** Whether a word is written as a name is: with a capital, and not a common word. */
export function isName(word: string): boolean {
  return /^[A-Z]/.test(word) && !common.test(word)
}

export function isCommon(word: string): boolean {
  return common.test(word)
}

/** The last word of what stands before, or '' where a sentence begins. */
export function lastWord(before: string): string {
  return before.match(/[a-z'’]{1,30}(?=[ ,]{1,2}$)/i)?.[0] ?? ''
}
