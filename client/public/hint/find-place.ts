import { find, isCommon, isName, lastWord, type Range } from './scan.ts'

// Patterns are for folded text: "vagen" is "vägen".
const street =
  /\b([a-z-]{0,25})(gatan?|vag(?:en)?|grand(?:en)?|stig(?:en)?|torg(?:et)?|allen?|backen|plan|liden|leden|slingan|ringen|street|road|avenue|lane)\b(?:,? (\d{1,3}) ?(?:[a-h]\b)?(?!\w|[.:]\d))?/gi
const surely = /^(?:gat|vag|gr|sti|torg|str|road|av|lane)/i
// Ways that are no address: "skolvägen".
const way = /^(?:hem|skol|om|motor|ut|in|gang|huvud|lands)$/i
// Numbers that count: "på vägen 3 killar", "12 juni".
const counted =
  /^ (?:g[aiu]|ti|mi|da|ve|ma|ki|tj|kv|pe|bi|ba|bl|st|km|kr|ja|fe|ap|jun|jul|au|se|ok|no|de[cs]|hou|we)/i
const living = /\b(?:bor?|adress|hus|hemma|live|home|address) [^.!?\n]*$/i
const numberFirst = /\b\d{1,4}[a-z]?,? ((?:[a-z'’.]{1,20} ){1,3})(street|road|avenue|lane|drive)\b/gi

/** A street with its number, or a named street right after words on living there. */
export function findAddress(text: string): Range | null {
  return (
    find(text, street, ([, start = '', kind = '', number], before, after) => {
      const named =
        start === '' ? isName(lastWord(before)) : !way.test(start) && (surely.test(kind) || isName(start))
      return named && (number === undefined ? surely.test(kind) && living.test(before) : !counted.test(after))
    }) ??
    find(text, numberFirst, ([, names = '', kind = '']) => {
      const words = names.trim().split(' ')
      return (
        words.every(isName) ||
        (surely.test(kind) && !words.some((word) => isCommon(word) || counted.test(' ' + word)))
      )
    })
  )
}

const oneWord = /\b([a-z]{3,25}?)s?(?:skolan|gymnasiet)s?\b/gi
const twoWords = /\b([a-z'’]{3,25}) ((?:high |\w{3,7}ary )?)(skolan?|gymnasi(?:um|et)|school)\b/gi
const classes =
  /\b(?:klass(?: ar)?|class|(?:gar|ar|elev|am|['’]m) in?|i(?= [6-9][A-E])) (?:[1-9] ?[a-e]|[a-z]{2}\d\d[a-z]?)\b/gi
const anySchool =
  /^(?:grund|gymn\w*|\w*hog|for|musik|kultur|sim|kor|fri|fritid|\w*sar|sprak|koran|kvall|\w*stadie|mellan|privat|dan|sommar|\w*dag|hem|yrke|idrott)$/i
const somebodys = /^(?:han|henne|dera|mamma|pappa|\w*bror|\w*syster|barnen|syskon|kompi|kusin|andra)s$/i

/** A school by its name, or a class with its letter. */
export function findSchool(text: string): Range | null {
  return (
    find(text, oneWord, ([, start = '']) => !anySchool.test(start)) ??
    find(text, twoWords, ([, name = '', grade = '', noun = ''], before) => {
      const first = lastWord(before)
      if (/school/i.test(noun))
        return isName(name) && (noun < 'a' || grade !== '' || /^(?:at|to|from)$/i.test(first))
      // "Björkhagens skola", "Norra skolan"; written small only right after "på".
      const named = /(?:s|[rt]ra|sodra)$/i.test(name) && !somebodys.test(name)
      return isName(name) ? first !== '' || named : named && /^(?:pa|i|fran)$/i.test(first)
    }) ??
    find(text, classes)
  )
}
