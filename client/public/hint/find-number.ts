import { blank, find, type Range } from './scan.ts'

// A coordination number has 60 added to its day.
const personal =
  /\b(?:19|20)?(\d\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])) ?([-+–]?) ?(\d{4}|[x*]{4})(?![\d*])/gi
const birthday =
  /\b(?:fodd|fodel|person|born|birth)[^\d\n]{0,20}(?:19|20)?\d\d-?(?:0[1-9]|1[0-2])-?(?:[06][1-9]|[1278]\d|[39][01])(?![\d:])/gi

/** A Swedish personal or coordination number: a day that can be, and a check digit unless the words before name it. */
export function findPersonalNumber(text: string): Range | null {
  return (
    find(text, personal, ([, day = '', sign = '', last = ''], before) => {
      if (/\D/.test(last) || /person|p.{0,4}nr|samord|fodd|born/i.test(before)) return true
      // Ten bare digits of somebody born in 2007 may be a mobile number just as well, and more often are.
      return isChecked(day + last) && !/^07[02369]/.test(sign + day)
    }) ?? find(text, birthday)
  )
}

function isChecked(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 10; i++) sum += i % 2 ? Number(digits[i]) : ((Number(digits[i]) * 2 - 1) % 9) + 1
  return sum % 10 === 0
}

const mobile = /(?:(?:\+|\b00)46[ -]?(?:\(0\))?[ -]?|\b0)7[02369](?:[ \-–/.]{0,3}\d){7}\b/g
const landline =
  /(?:(?:\+|\b00)46[ -]?(?:\(0\))?[ -]?|\b0)(?!10|20|9[034]\d)(8|[1-69]\d\d?)[ \-–/]{1,3}([1-9]\d{0,3}(?:[ -]?\d{2,4}){1,3})\b/g
const abroad = /(?:\+|\b00)(?!46)[1-9](?:[ -]?\d){8,13}\b/g

/** A phone number of somebody: not free lines (020), exchanges (010, 077), short numbers, dates, hours, or a code. */
export function findPhone(text: string): Range | null {
  const own = text.replace(/\d(?:[ -]?\d){20}/g, blank)
  return (
    find(own, mobile) ??
    find(own, landline, ([all = '', area = '', rest = ''], before) => {
      const length = (area + rest).replace(/\D/g, '').length
      return (
        length > 6 &&
        length < 10 &&
        !/\d[ -]$/.test(before) &&
        !/-20\d\d$|^0\d[0-5]\d[ –-]{1,3}[0-2]\d[0-5]\d$/.test(all)
      )
    }) ??
    find(own, abroad)
  )
}

const email = /[\w.+-]{1,64} ?@ ?(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}/gi

export function findEmail(text: string): Range | null {
  return text.includes('@') ? find(text, email) : null
}
