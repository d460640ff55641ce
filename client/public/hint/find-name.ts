import { find, isCommon, isName } from './scan.ts'

// Patterns are for folded text: "ar" is "är".
const said =
  /\b(?:(ja?[gh]? h(?:e?tt?e?rr?|ett?e)|heter jag)|(mitt (?:\w{1,14} )?namn (?:ar|e)|m[yi] (?:(?:first|last|full|real) )?nam(?:e?'?s|e? is)|namn:|name:)|(jag kallas|i(?: a|'?)m called)|heter):? (?:(?:egentligen|faktiskt|ju|typ|really|actually) )?([a-z'-]{2,30})/gi
const last = /\b([a-z-]{2,30}) heter jag\b/gi
const am = /\b(?:jag (?:ar|e)|i(?: a|'?)m|this is) ([a-z-]{2,30})\b/gi
const signed =
  /(?:\b(halsning(?:ar)?|mvh|kram(?:ar)?|regards|wishes)[ ,]{0,2}|\b(?:love|thanks|tack)[\w ]{0,12}[,\n] ?|\s[/–-]{1,2} ?|^\/)\n?(fran )?([a-z-]{2,30})([ .,!\w]{0,20})\s{0,3}$/gi
const begins = /(?:^|[.!?\n] ?|\b(?:hej\w{0,3}|hi|hey|hello)[ ,!]{1,3})$/i
const turns = /^(?:$|[.,!?\n]| (?:och?|i|jag|fran|from|here|som|who|and (?:i|my))\b)/i
const age = /^(?: [a-z-]{2,30})?(?:[ ,]{1,2}(?:och|and|jag|ar|i|am|i'm)){0,3}[ ,]{1,2}\d\d\b/i
// Written with a capital now and then, and no name.
const people =
  /^(?:kurd|muslim|krist|svensk|arab|turk|somali|iraqi|ya?e?zid|jesid|afghan|sunni|shia|catholic|assyri|palestin|gay|trans|tjej|kille|gift|gravid)|(?:ish|ian|ese)$/i
// What is said of a name often ends like this, and few names do: "viktigt", "mentioned".
const state = /(?:ing|(?:[tsnkgcp]|ll|ar)ed|ous|ble|ful|less|ish|abic|[gklnpst]t|[dklnv]at)$/i

/** The writer's own name: said ("jag heter …"), or as a signature at the end. */
export function findName(text: string): string | null {
  return (
    find(text, said, ([, heter, is, called, who = ''], before, after) => {
      if (isCommon(who) || /\b(?:vad|vem|hur|what|how) (?:att )?$/i.test(before)) return false
      if (heter !== undefined) return true
      if (is !== undefined) return !state.test(who) && !people.test(who)
      const starts = begins.test(before)
      if (called === undefined) return starts || (isName(who) && /\boc?h? $/i.test(before))
      // "I'm called ugly": written small, it is a name only where somebody begins with it.
      return isName(who) || (starts && turns.test(after) && !state.test(who))
    }) ??
    find(text, last, ([, who = ''], before) => isName(who) || (begins.test(before) && !isCommon(who))) ??
    find(text, am, ([, who = ''], before, after) => {
      const family = after.match(/^ ([a-z-]{2,})/i)?.[1] ?? ''
      return (
        isPerson(who) && (age.test(after) || isPerson(family) || (begins.test(before) && turns.test(after)))
      )
    }) ??
    find(text, signed, ([, closing, from, who = '', more = '']) =>
      isName(who)
        ? !/ [a-z]{2}/.test(more)
        : !!closing && !from && !/\w/.test(more) && !isCommon(who) && !state.test(who) && !people.test(who),
    )
  )
}

function isPerson(word: string): boolean {
  return isName(word) && !people.test(word)
}
