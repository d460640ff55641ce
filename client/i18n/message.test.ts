import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatFor } from './format.ts'
import { fromCatalog, withOverrides } from './from-catalog.ts'
import { parseMessage, placeholdersOf } from './message.ts'

const swedish = formatFor('sv-SE', () => 20_500)
const say = (message: string, given = {}) => swedish.say(parseMessage(message), given)

describe('a message', () => {
  it('says what it is given as the language writes it', () => {
    expect(say('{who}, {n, number}', { who: 'Origo', n: 12_345 })).toBe('Origo, 12\u00a0345')
    expect(say('{day, date}', { day: 22_402 })).toBe('3 maj 2031')
    expect(say('{day, day}', { day: 22_402 })).toBe('lördag 3 maj 2031')
    expect(say('{day, day}', { day: 20_500 })).toBe('måndag 16 februari')
  })

  it('counts by the language’s own rules, an exact number first', () => {
    const days = '{n, plural, =0 {i dag} one {i går} other {för # dagar sedan, {who}}}'
    expect([0, 1, 1_200].map((n) => say(days, { n, who: 'Origo' }))).toEqual([
      'i dag',
      'i går',
      'för 1\u00a0200 dagar sedan, Origo',
    ])
    const arabic = parseMessage('{n, plural, zero {0} one {1} two {2} few {3} many {11} other {100}}')
    const forms = [0, 1, 2, 3, 11, 100].map((n) => formatFor('ar').say(arabic, { n }))
    expect(forms).toEqual(['0', '1', '2', '3', '11', '100'])
  })

  it('chooses by a word, and the other where it knows none', () => {
    const message = '{as, select, friend {vän} other {någon}}'
    expect([say(message, { as: 'friend' }), say(message, { as: 'x' })]).toEqual(['vän', 'någon'])
  })

  it('keeps an apostrophe, and a # that counts nothing', () => {
    expect(say("it's # 1")).toBe("it's # 1")
  })

  it('names its placeholders, also those within forms', () => {
    const found = placeholdersOf(parseMessage('{n, plural, one {{day, day}} other {# {who}}}'))
    expect([...found].map(([name, kinds]) => [name, [...kinds].join(' ')])).toEqual([
      ['n', 'plural number'],
      ['day', 'day'],
      ['who', 'text'],
    ])
  })

  it.each([
    '{',
    '}',
    '{}',
    'a } b',
    '{n',
    '{n, money}',
    '{n, plural}',
    '{n, number, x}',
    '{n, plural, one {x}}',
    '{n, plural, more {x} other {y}}',
    '{n, plural, one {x} one {y} other {z}}',
    '{n, plural, one {x} other {y}',
    '{n, plural, one x other {y}}',
  ])('that is not well formed is refused: %s', (message) => {
    expect(() => parseMessage(message)).toThrow(SyntaxError)
  })
})

describe('a catalog', () => {
  type Texts = { plain: string; one: (n: number) => string; two: (given: object) => string; list: string[] }
  const catalog = { plain: 'Hej', one: '{n, number} år', two: '{who} är {n, number}', list: ['a', 'b'] }

  it('gives strings, functions of one value, and functions of several by name', () => {
    const texts = fromCatalog(catalog, 'sv-SE') as Texts
    expect(texts.plain).toBe('Hej')
    expect(texts.one(3)).toBe('3 år')
    expect(texts.two({ who: 'Ali', n: 3 })).toBe('Ali är 3')
    expect(texts.list).toEqual(['a', 'b'])
  })

  it('takes what it does not say itself from another one, lists whole', () => {
    expect(withOverrides(catalog, { plain: 'Hejsan', list: ['c'] })).toEqual({
      ...catalog,
      plain: 'Hejsan',
      list: ['c'],
    })
  })
})

describe('a day', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is of this year by the reader’s own midnight: half an hour after it, an hour east of Greenwich', () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 11, 31, 23, 30) })
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-60)
    expect(formatFor('sv-SE').day(Date.UTC(2027, 0, 2) / 86_400_000)).toBe('lördag 2 januari')
    expect(formatFor('sv-SE').day(Date.UTC(2026, 11, 30) / 86_400_000)).toBe('onsdag 30 december 2026')
  })
})
