import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { sv } from './sv.ts'

interface Language {
  name: string
  words: readonly string[]
  letters: RegExp
  denied: readonly string[]
  sha256: string
}

/** Patterns no word may match, each written so that it leaves harmless words alone (crossword, trifle, twine). */
const deniedEnglish = `
  weapon pistol ^rifle knife ^sword dagger bullet bomb grenade poison blood corpse coffin graveyard
  gravestone skull skelet ghost zombie monster ^witch prison jail hospital fire spider snake needle
  razor scalpel syringe medic drug heroin cannabis tobacco cigar smoke ashtray alcohol vodka
  whisk(e)?y beer ^wine church chapel cathedral mosque synagog angel devil christ easter bible koran
  crucifi priest soldier ^army military police parliament bride wedding marriage veil chain handcuff
  padlock leash noose whip sex porn condom underwear panties knicker lingerie nipple breast penis
  vagina fuck shit bitch slut whore bastard nigger donkey turkey
`
  .trim()
  .split(/\s+/)

const deniedSwedish = `
  vapen pistol gevär kniv svärd bomb granat$ blod likkista gravsten skelett spöke zombie monster häxa
  fängelse häkte sjukhus spindel sprut medicin knark heroin cannabis tobak cigar cigg alkohol vodka
  whisky brännvin kyrka kapell katedral moské synagog ängel djävul jesus bibel koran krucifix präst
  soldat armé militär polis riksdag brudklänning bröllop äktenskap slöja handboj hänglås kondom porr
  sex trosor kalsong bröst penis fitta kuk hora slyna neger
`
  .trim()
  .split(/\s+/)

const languages: readonly Language[] = [
  {
    name: 'Swedish',
    words: sv,
    letters: /^[a-zåäö]+$/,
    denied: deniedSwedish,
    sha256: 'ab065767f75e1343f32c6b3a3118f9bd8dd30cf87941f1abc2220fdf243d2c41',
  },
  {
    name: 'English',
    words: en,
    letters: /^[a-z]+$/,
    denied: deniedEnglish,
    sha256: '6a96a1910d040c008d8c2b05ae48144d93df9422610437adc53c3d1df72202c1',
  },
]

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function lengthInLetters(word: string): number {
  return Array.from(word.normalize('NFC')).length
}

function ofWrongLength(words: readonly string[]): string[] {
  return words.filter((word) => lengthInLetters(word) < 3 || lengthInLetters(word) > 9)
}

function withOtherLetters(words: readonly string[], letters: RegExp): string[] {
  return words.filter((word) => !letters.test(word))
}

function outOfOrder(words: readonly string[]): string[] {
  return words.filter((word, index) => {
    const before = words[index - 1]
    return before !== undefined && fold(before) >= fold(word)
  })
}

/** The pairs of words that share what `keyOf` makes of them. */
function pairsWithTheSame(words: readonly string[], keyOf: (folded: string) => string): string[] {
  const seen = new Map<string, string>()
  const pairs: string[] = []
  for (const word of words) {
    const key = keyOf(fold(word))
    const other = seen.get(key)
    if (other === undefined) seen.set(key, word)
    else pairs.push(`${other} ${word}`)
  }
  return pairs
}

function beginningsOfOthers(words: readonly string[]): string[] {
  const all = new Set(words.map(fold))
  return words.filter((word) => {
    const folded = fold(word)
    for (let length = 1; length < folded.length; length++) {
      if (all.has(folded.slice(0, length))) return true
    }
    return false
  })
}

/** The word itself and the word with each one of its letters left out: two words one edit apart share one of these. */
function withOneLetterLess(folded: string): Set<string> {
  const forms = new Set([folded])
  for (let index = 0; index < folded.length; index++) {
    forms.add(folded.slice(0, index) + folded.slice(index + 1))
  }
  return forms
}

/** One insertion, deletion, replacement or swap of neighbours makes the one into the other. */
function isOneEdit(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  if (long.length === short.length + 1) return short.slice(start) === long.slice(start + 1)
  if (long.length !== short.length || start === short.length) return false
  if (short.slice(start + 1) === long.slice(start + 1)) return true
  const swapped = `${short[start + 1] ?? ''}${short[start] ?? ''}${short.slice(start + 2)}`
  return swapped === long.slice(start)
}

function pairsOneEditApart(words: readonly string[]): string[] {
  const holders = new Map<string, string[]>()
  const pairs = new Set<string>()
  for (const word of words) {
    const folded = fold(word)
    for (const form of withOneLetterLess(folded)) {
      const others = holders.get(form) ?? []
      for (const other of others) {
        if (isOneEdit(fold(other), folded)) pairs.add(`${other} ${word}`)
      }
      others.push(word)
      holders.set(form, others)
    }
  }
  return [...pairs]
}

function withDeniedStem(words: readonly string[], denied: readonly string[]): string[] {
  const stems = new RegExp(denied.join('|'), 'u')
  return words.filter((word) => stems.test(word.normalize('NFC')))
}

function firstFive(folded: string): string {
  return folded.slice(0, 5)
}

describe.each(languages)('the $name words', ({ words, letters, denied, sha256 }) => {
  test('are the ones that codes in use were read with', () => {
    // A code is six places in the list: another word in any place makes codes on paper open nothing, or something else.
    expect(createHash('sha256').update(words.join(' ')).digest('hex')).toBe(sha256)
  })

  test('there are 2,048', () => {
    expect(words).toHaveLength(2048)
  })

  test('each has three to nine letters', () => {
    expect(ofWrongLength(words)).toEqual([])
  })

  test('each has only the small letters of the language', () => {
    expect(withOtherLetters(words, letters)).toEqual([])
  })

  test('they are sorted as one looks them up, dots and accents aside', () => {
    expect(outOfOrder(words)).toEqual([])
  })

  test('no two are the same, dots and accents aside', () => {
    expect(pairsWithTheSame(words, (folded) => folded)).toEqual([])
  })

  test('no slip of one letter makes one word into another', () => {
    expect(pairsOneEditApart(words)).toEqual([])
  })

  test('no word is the beginning of another', () => {
    expect(beginningsOfOthers(words)).toEqual([])
  })

  test('the first five letters tell which word it is', () => {
    expect(pairsWithTheSame(words, firstFive)).toEqual([])
  })

  test('none is frightening, intimate, religious or rude', () => {
    expect(withDeniedStem(words, denied)).toEqual([])
  })
})

describe('the checks find what breaks a rule', () => {
  test('a word too short or too long', () => {
    expect(ofWrongLength(['ox', 'owl', 'porcupine', 'grasshopper'])).toEqual(['ox', 'grasshopper'])
  })

  test('a letter counts once however it is written', () => {
    expect(ofWrongLength(['o\u0308l', 'ra\u0308ksallad', 'bla\u030ab\u00e4rs\u00f6l'])).toEqual(['o\u0308l'])
  })

  test('a letter from outside', () => {
    expect(withOtherLetters(['apple', 'Apple', 'crème', 'ice-cream', 'two words', ''], /^[a-z]+$/)).toEqual([
      'Apple',
      'crème',
      'ice-cream',
      'two words',
      '',
    ])
  })

  test('a word in the wrong place', () => {
    expect(outOfOrder(['apa', 'banan', 'ärta', 'åsna'])).toEqual(['ärta'])
    expect(outOfOrder(['apa', 'åra', 'ärta', 'banan'])).toEqual([])
  })

  test('two words that only dots tell apart', () => {
    expect(pairsWithTheSame(['bat', 'hund', 'båt'], (folded) => folded)).toEqual(['bat båt'])
  })

  test.each([
    ['a letter more', 'planet', 'plane'],
    ['a letter less at the front', 'train', 'rain'],
    ['a letter less in the middle', 'beard', 'bead'],
    ['another letter', 'table', 'cable'],
    ['another last letter', 'spoon', 'spool'],
    ['two neighbours swapped', 'diary', 'dairy'],
    ['two neighbours swapped at the end', 'angel', 'angle'],
    ['another letter, where dots do not count', 'båt', 'bit'],
  ])('one edit apart: %s', (_, first, second) => {
    expect(pairsOneEditApart([first, 'umbrella', second])).toEqual([`${first} ${second}`])
    expect(pairsOneEditApart([second, 'umbrella', first])).toEqual([`${second} ${first}`])
  })

  test.each([
    ['two other letters', 'table', 'maple'],
    ['a swap of letters that are not neighbours', 'tulip', 'pulit'],
  ])('two edits apart is far enough: %s', (_, first, second) => {
    expect(pairsOneEditApart([first, second])).toEqual([])
  })

  test('a word that begins another', () => {
    expect(beginningsOfOthers(['sun', 'sunflower', 'flower'])).toEqual(['sunflower'])
    expect(beginningsOfOthers(['bat', 'båtmast'])).toEqual(['båtmast'])
  })

  test('two words with the same first five letters', () => {
    expect(pairsWithTheSame(['snowman', 'snowball', 'snowmobile'], firstFive)).toEqual(['snowman snowmobile'])
  })

  test('a denied word', () => {
    expect(withDeniedStem(['apple', 'penknife', 'campfire'], deniedEnglish)).toEqual(['penknife', 'campfire'])
    expect(withDeniedStem(['äpple', 'brödkniv', 'polisbil'], deniedSwedish)).toEqual(['brödkniv', 'polisbil'])
  })
})
