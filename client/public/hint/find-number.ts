import { find } from './scan.ts'

// A coordination number has 60 added to its day.
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:[06][1-9]|[1278]\\d|[39][01])'
const personal = new RegExp(
  `\\b((?:19|20)\\d\\d([- ])${MONTH}\\2${DAY}|(?:(?:19|20) ?)?\\d\\d${MONTH}${DAY})( ?[-+–] ?| ?)(\\d{4}|[x*]{4})(?![\\d*]|[-/.]\\d)`,
  'gi',
)
const birthday = new RegExp(
  `\\b(?:fodd|fodel|person|born|birth)[^\\d\\n]{0,20}(?:19|20)?\\d\\d${MONTH}${DAY}(?![\\d:])`,
  'gi',
)
const recent = /^(?:20)?(?:1[5-9]|2\d)\d{4}$/
const hourOrDay = /^(?:[0-2]\d[0-5]|[01]\d[0-3])\d$/
// A number right after one of these is a thing's.
const thing =
  /(?:order|bestall|arende|bok|book|faktura|ocr|kund|ref|isbn|biljett|paket|ticket|invoice|case|parcel|pass|konto|account|card|kort|serie|flyg|flight|giro)[a-z]{0,9}(?:[ .:#,]{1,2}(?:nr|no|id|is|ar|num(?:mer|ret|ber))){0,3}[ .:#]{0,3}$/i

/** A Swedish personal or coordination number, or its first half after "born": digits that begin with a day that can be. */
export function findPersonalNumber(text: string): string | null {
  return (
    find(text, personal, ([, date = '', , sign = '', last = ''], before) => {
      if (/\D/.test(last) || /person|p.{0,4}nr|samord|coord|fodd|born|\bid\b/i.test(before)) return true
      if (thing.test(before)) return false
      const day = date.replace(/\D/g, '')
      // Ten bare digits may be a mobile number just as well, and a day of late may be followed by an hour or another day.
      const isDoubtful = (day.length === 6 && sign === '') || (recent.test(day) && hourOrDay.test(last))
      return !isDoubtful || (isChecked(day.slice(-6) + last) && !/^07[02369]/.test(sign + day))
    }) ?? find(text, birthday)
  )
}

function isChecked(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 10; i++) sum += i % 2 ? Number(digits[i]) : ((Number(digits[i]) * 2 - 1) % 9) + 1
  return sum % 10 === 0
}

const mobile =
  /(?:(?:\+|\b00) ?46[ -]?(?:\(0\))?[ -]?|\b0[ -]?)7[ -]?[02369](?:[ )\-–/.]{0,3}\d){7}\b|\b07\d(?:[ -]?\d){8}\b/g
const landline =
  /(?:(?:\+|\b00)46[ -]?(?:\(0\))?[ -]?|\b0)(?!10|20|9[034]\d)(8|[1-69]\d\d?)\)?[ \-–/]{1,3}([1-9]\d{0,3}(?:[ -]?\d{2,4}){1,3})\b/g
const abroad =
  /(?:\+|\b00)(?!46)[1-9](?:[ ().\-/]{0,2}\d){8,13}\b|\b[2-9]\d\d(?:\) ?|[-.])[2-9]\d\d[-.]\d{4}\b/g
// Seven digits or more, where it is said that they are to be called.
const named =
  /\b(?:(?:tele?f?o?n?\w{0,2}|mobil\w{0,2}|phone|cell|whatsapp|landline)(?: ar| is)?|(?:nummer|nr|number)(?:'s| ar| e| is|:)|(?:mitt|my|hans|hennes|his|her) (?:nummer|nr|number)|(?:ring|nar?|sms:?a|call|text|reach) (?:mig|oss|me|us)(?: pa| on| at)?)[ :.]{1,3}\(?(?!(?:19|20)\d\d\D|0?20|0?800)\d(?:[ )-]{0,2}\d){6,13}\b/gi
// Each number's first letters are enough, where many follow each other.
const spelled =
  /\b(?:noll|zero|oh)(?:[ ,-]{1,3}(?:\d{1,3}|(?:no|e[nt]|t[vrw]|f[yeio]|s[eij]|at|ni|ze|oh|on|th|ei|do)[a-z]{0,6})){6,14}\b/gi

/** A phone number of somebody: not free lines (020), exchanges (010, 077), short numbers, dates or hours. */
export function findPhone(text: string): string | null {
  return (
    find(text, mobile, isSomebodys) ??
    find(text, landline, ([all = '', area = '', rest = ''], before) => {
      const length = (area + rest).replace(/\D/g, '').length
      return (
        length > 6 &&
        length < 10 &&
        !thing.test(before) &&
        !/\d[ -]$/.test(before) &&
        !/-20\d\d$|^0\d[0-5]\d[ –-]{1,3}[0-2]\d[0-5]\d$/.test(all)
      )
    }) ??
    find(text, abroad, isSomebodys) ??
    find(text, named, isSomebodys) ??
    find(text, spelled)
  )
}

function isSomebodys(_: unknown, before: string): boolean {
  return !thing.test(before)
}
