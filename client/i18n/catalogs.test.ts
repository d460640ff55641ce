import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogTypes } from '../../scripts/build/catalog-types.ts'
import {
  enDesk,
  enPages,
  en as enPublic,
  sample,
  sv,
  svDesk,
  svPages,
  takenBy,
} from '../../scripts/lib/texts.ts'
import type { Entry } from './from-catalog.ts'
import { drafts, type Language, languages } from './languages.ts'
import { parseMessage } from './message.ts'

type Text = { path: string; takes: string; text: unknown }

/** Every text of a language with its path and what it takes. */
function texts(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [{ path, takes: '', text: value }]
  if (typeof value === 'function') return [{ path, takes: placeholders(value), text: value }]
  // Running text may take more sentences or paragraphs in one language than in another.
  if (Array.isArray(value) && /text$/i.test(path)) return [{ path, takes: '', text: value.join('\n') }]
  const keys = Object.keys(value ?? {}).toSorted()
  return keys.flatMap((key) => texts((value as Record<string, unknown>)[key], `${path}.${key}`))
}

/** The placeholders by name, with whether each is a name, a number or a day. */
function placeholders(text: unknown): string {
  const names = [...takenBy(text)].map(([name, kinds]) => {
    const others = [...kinds].filter((kind) => kind !== 'plural' && kind !== 'number')
    return `${name}: ${others.length === 0 ? 'number' : others.join(' ')}`
  })
  return names.toSorted().join(', ')
}

function said({ text }: Text, n: number): string {
  return sample(text, n)
}

const source = [...texts(sv), ...texts(svPages)]
const english = [...texts(enPublic), ...texts(enPages)]

/** May stand as they are in any language. */
const SAME = /^(|Viskan|Ref\.|112|iPhone|Samsung Internet|Firefox|\d+[–+]?\d*)$/
/** The scripts that are not Latin. A text of theirs has at least one letter of it. */
const LETTERS: Readonly<Record<string, RegExp>> = { ar: /\p{Script=Arabic}/u }
/** Words that two languages share. */
const SHARED = new Set(['en .summary.age.options.u15'])

async function all(language: Language): Promise<Text[]> {
  return [...texts(await language.load()), ...texts(await language.pages())]
}

const shape = (list: Text[]) => list.map(({ path, takes }) => `${path} ${takes}`)

describe.each([...languages, ...drafts])('$name', (language) => {
  it('has every text of the source, taking as much', async () => {
    expect(shape(await all(language))).toEqual(shape(source))
  })

  it('says something wherever the source does, without shouting and without a sign left over', async () => {
    const wrong = (await all(language)).filter((text, i) => {
      const here = said(text, 3)
      const there = source[i] === undefined ? '' : said(source[i], 3)
      return (here.trim() === '') !== (there === '') || /[!#]|undefined|NaN|Invalid/.test(here)
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('keeps what it is given', async () => {
    const locale = await language.load()
    expect(locale.erase.soon(10)).toContain('10')
    expect(locale.problem.busy.seconds(40)).toContain('40')
    expect(locale.problem.busy.minutes(3)).toContain('3')
    expect(locale.read.unknown('lampa')).toContain('lampa')
    expect(locale.read.fits('lampa, bröd')).toContain('lampa, bröd')
    expect(locale.thread.from({ who: 'Origo', day: 20_000 })).toContain('Origo')
    expect((await language.pages()).poster.rightText('Origo')).toContain('Origo')
  })

  it('has a text of its own for each of its plural categories', async () => {
    const numbers = onePerCategory(language.code)
    const counted = plurals(await all(language))
    expect(counted.length).toBeGreaterThan(4)
    for (const text of counted) {
      const forms = numbers.map((n) => said(text, n).replace(/\p{Nd}+/gu, ''))
      expect([...new Set(forms)]).toEqual(forms)
    }
  })
})

describe.each([...languages, ...drafts].filter(({ code }) => !code.startsWith('sv')))('$name', (language) => {
  it('leaves nothing untranslated', async () => {
    const own = LETTERS[language.code]
    const left = (await all(language)).filter((text, i) => {
      const [here, swedish, englishToo] = [text, source[i], english[i]].map((one) => one && said(one, 3))
      if (here === undefined || SAME.test(here)) return false
      if (own !== undefined && !own.test(here)) return true
      return here === swedish || (language.code !== 'en' && here === englishToo)
    })
    expect(left.map(({ path }) => path).filter((path) => !SHARED.has(`${language.code} ${path}`))).toEqual([])
  })
})

/** A number for each plural category of a language: six in Arabic, two in Swedish. */
function onePerCategory(tag: string): number[] {
  const rules = new Intl.PluralRules(tag)
  const found = new Map<string, number>()
  for (const n of [0, 1, 2, 3, 4, 5, 6, 7, 11, 20, 100]) {
    const category = rules.select(n)
    if (!found.has(category)) found.set(category, n)
  }
  expect(found.size).toBe(rules.resolvedOptions().pluralCategories.length)
  return [...found.values()]
}

/** The texts that the source says in another way for one than for many. */
function plurals(list: readonly Text[]): Text[] {
  const bare = (text: Text, n: number) => said(text, n).replace(/\p{Nd}+/gu, '')
  return list.filter((_, i) => {
    const text = source[i]
    return text !== undefined && text.takes !== '' && !isDay(text.path) && bare(text, 1) !== bare(text, 2)
  })
}

/** Takes a day, which is another day with another number. */
function isDay(path: string): boolean {
  return /\.(receivedBy|lastOpened|stays|from|mine|what)$/.test(path)
}

describe('the desk', () => {
  it('has every text of the source in its other language, taking as much', () => {
    expect(shape(texts(enDesk))).toEqual(shape(texts(svDesk)))
  })
})

describe('the catalogs', () => {
  const folder = new URL('catalogs/', import.meta.url)
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Entry
  const files = globSync('*/*.json', { cwd: fileURLToPath(folder) })

  it.each(files)('hold well-formed messages only, and none within a list: %s', (file) => {
    const found = messages(read(file))
    expect(found.filter(({ message, isListed }) => isListed && message.includes('{'))).toEqual([])
    for (const { message } of found) expect(() => parseMessage(message)).not.toThrow()
    // ICU would take it for a quotation mark.
    expect(found.filter(({ message }) => /'[{}#|]/.test(message))).toEqual([])
  })

  it('are there for each language and page', () => {
    expect(files.length).toBeGreaterThan(9)
  })

  it('of easy Swedish hold what differs from Swedish, and nothing else', () => {
    const same = (own: Entry, base: Entry | undefined, path: string): string[] => {
      if (base === undefined || typeof own === 'string' || Array.isArray(own))
        return base === undefined || JSON.stringify(own) === JSON.stringify(base) ? [path] : []
      const below = base as Readonly<Record<string, Entry>>
      return Object.entries(own).flatMap(([key, one]) => same(one, below[key], `${path}.${key}`))
    }
    for (const part of ['public', 'pages'])
      expect(same(read(`sv-simple/${part}.json`), read(`sv/${part}.json`), part)).toEqual([])
  })

  it('have the types that were written after them: npm run catalogs', () => {
    expect(readFileSync(new URL('catalog-types.ts', import.meta.url), 'utf8')).toBe(catalogTypes())
  })
})

type Message = { message: string; isListed: boolean }

function messages(entry: Entry, isListed = false): Message[] {
  if (typeof entry === 'string') return [{ message: entry, isListed }]
  return Object.values(entry).flatMap((one) => messages(one, isListed || Array.isArray(entry)))
}

describe('a wrong date', () => {
  it('is named', () => {
    expect(sv.problem.clock.what(22_402)).toContain('3 maj 2031')
  })
})

describe('digits', () => {
  it('are Latin in every language, as the code and the numbers to call are', async () => {
    for (const language of [...languages, ...drafts]) {
      const locale = await language.load()
      expect(locale.done.when({ days: 3, day: 20_000 })).toContain('3')
      expect(locale.thread.stays(22_402)).toContain('2031')
    }
  })
})
