import { find, isCommon, isName, lastWord } from './scan.ts'

// Patterns are for folded text: "vagen" is "vägen".
const street =
  /(gatan?|vag(?:en)?|grand(?:en)?|stig(?:en)?|torg(?:et)?|allen?|esplanaden|backen?|plan|liden|leden|slingan|ringen|kajen|brinken|parken|terrassen|street|road|avenue|lane)\b(?:,? (?:nr |nummer )?(\d{1,3}) ?(?:[a-h]\b)?(?!\w|[.:/]\d))?/gi
const surely = /^(?:gat|vag|gra|sti|torg|all|str|road|av|lane)/i
// The end of a street's name in one word: not "konstig", not "abroad".
const definite = /(?:en|[^e]et|an|nd)$/i
// Ways that are no address: "skolvägen", "på bakgatan".
const way =
  /^(?:hem|skol|om|gen|motor|ut|in|gang|huvud|lands|bak|tvar|sido?|ga|by|grus|cykel|bil|jarn|flyg|luft|rik|smyg|sma|ne[dr]|grann|fel|livs|under|a[tv]er|flykt|kors|medel)s?$/i
// Numbers that count: "på vägen 3 killar", "12 juni", "2 hours".
const counted =
  /^ (?:gang|ggr|tim|min(?:ut|\W|$)|dag|veck|manad|mil|pers|kill|tjej|kvinn|bil|barn|hus|kr|euro|doll|(?:jan|feb|mars|ma[jy]|st|k?m|of|av)\b|janu|febr|apr|jun|jul|aug|sep|o[kc]t|nov|dec|time|hour|day|week|month|year|people|boy|girl|car|kid)/i
const living = /\b(?:bor?|bott|\w*adress\w*|postnr|hus|hemma|live|home|house|address|kept)\b[^.!?\n]*$/i
const numberFirst =
  /\b\d{1,4}[a-z]?,? ((?:(?:[a-z'.]{1,20}|\d{1,3}(?:st|nd|rd|th)) ){1,3})(street|road|rd|avenue|ave|lane|drive|st|close|court|crescent|place|square|way)\b/gi
const post = /\b(?!114 14)[1-9]\d\d( ?)\d\d ([a-z]{3,20})\b/gi

/** A street with its number, a street's name right after words on living there, or a postcode with its town. */
export function findAddress(text: string): string | null {
  return (
    find(text, street, ([, kind = '', number], before, after) => {
      const start = before.match(/[a-z'-]{0,30}$/i)?.[0] ?? ''
      const earlier = before.slice(0, before.length - start.length)
      const lives = living.test(earlier)
      if (number === undefined ? !lives || !surely.test(kind) : counted.test(after)) return false
      const isSaid = lives && number !== undefined
      const last = lastWord(earlier)
      if (start === '') return isName(last) || (isSaid && last !== '' && !isCommon(last))
      return !way.test(start) && definite.test(kind) && (isSaid || surely.test(kind) || isName(start))
    }) ??
    find(text, numberFirst, ([, names = '', kind = '']) => {
      const words = names.trim().split(' ')
      if (words.every(isName)) return true
      return surely.test(kind) && !words.some((word) => isCommon(word) || counted.test(` ${word}`))
    }) ??
    find(text, post, ([, gap, town = ''], before) => {
      if (/\d[ -]$/.test(before) || /^(?:kr|pers|euro|doll)/i.test(town)) return false
      return living.test(before) || (gap === ' ' && isName(town))
    })
  )
}
