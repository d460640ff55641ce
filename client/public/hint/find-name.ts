import { find, isCommon, isName, type Range } from './scan.ts'

// Patterns are for folded text: "ar" is "är".
const said =
  /\b(?:jag heter|heter jag|mitt (?:\w{1,9} )?namn ar|my (?:\w{1,9} )?name(?:['’]?s| is)|nam[en]:|(jag kallas|i(?: a|['’]?)m called|(?:^|och|[.!?]) ?heter)):? (?:egentligen )?([a-z-]{2,30})/gi
const last = /\b([a-z-]{2,30}) heter jag\b/gi
const aged =
  /\b(?:jag ar|i(?: a|['’]?)m) ([a-z-]{2,30})(?: [a-z-]{2,30})?(?:[ ,]{1,2}(?:och|and|jag|ar|i|am|i['’]m)){0,3}[ ,]{1,2}\d\d\b/gi
const signed =
  /(?:\b(halsning(?:ar)?|mvh|kram(?:ar)?|regards)[ ,]{0,2}|\b(?:love|thanks|tack)[\w ]{0,12}[,\n] ?|\s[/–-] ?|^\/)\n?(fran )?([a-z-]{2,30})([ .,!\w]{0,20})\s{0,3}$/gi
const people = /^(?:kurd|muslim|svensk|arab|turk|somali)|(?:ish|ian|ese)$/i

/** The writer's own name: said ("jag heter …"), or as a signature at the end. */
export function findName(text: string): Range | null {
  return (
    find(text, said, ([, called, who = ''], before, after) => {
      if (/\b(?:vad|what) $/i.test(before)) return false
      // Written small, it is a name only where the sentence turns: "jag heter leila och …", not "jag heter samma som …".
      const turns = /^(?:$|[.,!?\n]| (?:och|and|i|jag|ar|fran|from)\b)/i.test(after)
      return isName(who) || (turns && !called && isSmallName(who))
    }) ??
    find(text, last, ([, who = '']) => isName(who)) ??
    find(text, aged, ([, who = '']) => isName(who) && !people.test(who)) ??
    find(text, signed, ([, closing, from, who = '', more = '']) =>
      isName(who) ? !/ [a-z]{2}/.test(more) : !!closing && !from && !/\w/.test(more) && isSmallName(who),
    )
  )
}

// Few names end like this; what is said of a name often does: "hemligt", "mentioned", "nothing".
function isSmallName(word: string): boolean {
  return !isCommon(word) && !/(?:[st]|ing|ed)$/.test(word)
}
