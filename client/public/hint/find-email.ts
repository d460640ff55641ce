import { find } from './scan.ts'

const DOT = '(?:\\.| ?[([{] ?(?:dot|punkt|\\.) ?[)\\]}] ?| (?:dot|punkt) )'
// From the "at" on, also where it and the dots are said in words; whose it is stands before.
const address = new RegExp(
  `( ?@ ?| ?[([{] ?(?:at|a|snabel-?a|@) ?[)\\]}] ?| (?:at|snabel-?a) )([a-z\\d-]{1,40})((?:${DOT}[a-z][a-z\\d-]{1,24}){0,3})`,
  'gi',
)
const provider = /^(?:g-?mail|hotmail|outlook|live|icloud|yahoo|proton(?:mail)?|msn)$/i
const mailing = /(?:mail|mejl|e-?post|write|skriv|reach|contact|kontakt)[^.!?\n]*$/i

/** An e-mail address, with "@" or "at", with dots or "punkt". */
export function findEmail(text: string): string | null {
  return find(text, address, ([, at = '', host = '', dots = ''], before) => {
    const whose = before.match(/[\w.+-]{1,40}$/)?.[0] ?? ''
    if (whose === '' || (dots === '' && !provider.test(host))) return false
    // "Look at svt.se": a mere "at" is one only where more speaks for it.
    return (
      !/^ at $/i.test(at) ||
      /[\d._+]/.test(whose) ||
      (/dot|punkt/i.test(dots) && provider.test(host)) ||
      mailing.test(before.slice(0, -whose.length))
    )
  })
}
