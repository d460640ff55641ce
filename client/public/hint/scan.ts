/** Whether a match is what is meant: its groups, and some of what stands around it. */
type Accept = (groups: (string | undefined)[], before: string, after: string) => boolean

/**
 * The first match of a global pattern that `accept` agrees to. Every repetition in a pattern is bounded, so that time
 * stays linear.
 */
export function find(text: string, pattern: RegExp, accept: Accept = () => true): string | null {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: found, index } = match
    const end = index + found.length
    if (accept(match, text.slice(Math.max(0, index - 40), index), text.slice(end, end + 40))) return found
    // What was refused may hide what is meant.
    pattern.lastIndex = index + 1
  }
  return null
}

// Words that stand where a name of a person, a street or a school could, and are none; folded. Swedish, then English.
const common =
  /^(?:inte|aldrig|samma|de[nmt]|detta|denna|dar|har|vad|vem|hur|som|ett|och|eller|men|till|fran|nar|med|for|vid|mot|over|under|efter|min|mitt|var|hans|hennes|deras|ing(?:en|et|enting)|nago[nt]|na[nt]|allt|anna[nt]|andra|mig|dig|oss|jag|han|hon|alla|hela|forra|fel|bra|hemlig\w*|anonym|orolig|radd|bara|typ|ocksa|redan|kanske|vanlig\w*|not|the|with|from|near|down|out|after|and|but|too|very|was|all|every|any|some|same|other|another|private|secret|you|our|his|her|their|this|that|what|who|how|why|she|they|never|always|only|just|also|still|really|here|there|nothing|written|hidden|old|big|small|new|good|bad|long|high|english)$/i

/** Whether a word is written as a name is: with a capital, but not in capitals, and not a common word. */
export function isName(word: string): boolean {
  return /^[A-Z](?![A-Z])/.test(word) && !isCommon(word)
}

/** Words of two letters are: few names have so few. */
export function isCommon(word: string): boolean {
  return word.length < 3 || common.test(word)
}

/** The last word of what stands before, or '' where a sentence begins. */
export function lastWord(before: string): string {
  return before.match(/[a-z']{1,30}(?=[ ,]{1,2}$)/i)?.[0] ?? ''
}
