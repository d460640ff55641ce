import { find, isCommon, isName, lastWord } from './scan.ts'

const oneWord = /(?:skolan?|gymnasiet)s?\b/gi
const twoWords = /\b([a-z'-]{3,25}) (skolan?|gymnasi(?:um|et))\b/gi
const english =
  /\b((?:[a-z'.]{2,20} ){1,3})(high school|high|academy|secondary(?: school)?|grammar(?: school)?|gymnasium|college|school)\b/gi
const place =
  /\b(?:(?:go|goes|going|went|back|moved) to |(?:at|attend(?:ing|s|ed)?|from|pa) )(?:the )?((?:[a-z'.]{2,20} ){1,2})$/i
const called =
  /\b(?:\w{0,12}skolan?|gymnasi(?:um|et)|school|college)(?: jag gar pa| i go to)?(?: he(?:ter|tter|tte)| (?:is )?(?:called|named)|'?s? name is|( (?:ar|is)|:)) ([a-z'-]{2,30})/gi
// What a school can be without being one that one could find.
const kindOf =
  /^(?:grund|gymn\w*|\w*hog|for|musik|kultur|sim|kor|fri|fritid|\w*sar|sprak|koran|kvall|\w*stadie|mellan|privat|dan|sommar|\w*dag|hem|yrke|idrott|special|internat|bil|trafik|rid|balett|konst|polis|vuxen|flick|pojk|natur|drom|grann|folk|lek)s?$/i
const kindOfSchool =
  /^(?:\w+(?:day|ish|ic|ian|ary)|normal|local|special|boarding|driving|night|summer|private|qu?oran|muslim|different|nearest|middle|law|art|music|language|(?:girl|boy)s?'?s?|dance|business|sixth|form|finish|start|leave|quit|miss|skip|change)$/i
const somebodys = /^(?:han|henne|dera|mamma|pappa|\w*bror|\w*syster|barnen|syskon|kompi|kusin|andra)s$/i

/** A school by its name. */
export function findSchool(text: string): string | null {
  return (
    find(text, oneWord, ([noun = ''], before) => {
      const start = before.match(/[a-z-]{2,30}$/i)?.[0] ?? ''
      // "Rinkebyskolan", "rinkebyskolan"; "Malmö Borgarskola", but not "en balettskola".
      return start !== '' && !kindOf.test(start) && (noun !== 'skola' || isName(start))
    }) ??
    find(text, twoWords, ([, name = '', noun = ''], before) => {
      const first = lastWord(before)
      if (isCommon(name) || somebodys.test(name)) return false
      // Written small only right after "på", and not "på svensk skola", "på svenska skolan", "på svenskt gymnasium".
      return isName(name)
        ? first !== '' || name.endsWith('s')
        : /^(?:pa|i|fran)$/i.test(first) && !isAdjective(name, noun)
    }) ??
    find(text, english, ([, words = '', kind = ''], before) => {
      const names = words.trim().split(' ')
      const [last = '', earlier = ''] = names.toReversed()
      // "Lincoln High", "Oakwood Primary School".
      if (/^[A-Z]/.test(kind) && (isGiven(last) || (/^[A-Z]/.test(last) && isName(earlier)))) return true
      const said = (before + words).match(place)?.[1]?.trim().split(' ') ?? []
      return !said.some(isCommon) && !said.every((word) => kindOfSchool.test(word))
    }) ??
    find(text, called, ([, is, name = '']) => isGiven(name) || (!is && !isCommon(name)))
  )
}

function isGiven(name: string): boolean {
  return isName(name) && !kindOfSchool.test(name)
}

function isAdjective(word: string, noun: string): boolean {
  if (/^gym/i.test(noun)) return /t$/i.test(word)
  return /n$/i.test(noun)
    ? /a$/i.test(word) && !/(?:st|tj|nn|rg|ng|[dt]r)a$/i.test(word)
    : /[gkltv]$/i.test(word)
}
