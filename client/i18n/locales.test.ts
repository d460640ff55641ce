import { describe, expect, it } from 'vitest'
import { defaultLanguage, languages, pickLanguage } from './languages.ts'
import { sv } from './locales/sv.ts'

/** Every text of a locale with its path; a function stands as the number of what it takes. */
function texts(value: unknown, path = ''): [string, string | number][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, value.length]]
  if (Array.isArray(value)) return value.flatMap((one, i) => texts(one, `${path}.${i}`))
  return Object.entries(value ?? {}).flatMap(([key, one]) => texts(one, `${path}.${key}`))
}

describe.each(languages)('$name', (language) => {
  it('has every text of the source, filled where that is', async () => {
    const locale = texts(await language.load())
    const source = texts(sv)
    expect(locale.map(([path]) => path)).toEqual(source.map(([path]) => path))
    const empty = (list: typeof source) => list.filter(([, text]) => text === '').map(([path]) => path)
    expect(empty(locale)).toEqual(empty(source))
  })

  it('shouts nowhere and says what happens for one and for many', async () => {
    const locale = await language.load()
    expect(texts(locale).filter(([, text]) => typeof text === 'string' && text.includes('!'))).toEqual([])
    expect(locale.erase.soon(10)).toContain('10')
    expect(locale.erase.soon(1)).not.toContain('#')
    expect(locale.thread.missing(1)).not.toBe(locale.thread.missing(2))
    expect(locale.problem.busy.next(40)).toContain('40')
    expect(locale.problem.busy.next(130)).toContain('3')
  })
})

describe('a wrong date', () => {
  it('is named', () => {
    expect(sv.problem.clock.what(22_402)).toContain('3 maj 2031')
  })
})

describe('which language', () => {
  it('is the first that the browser wishes for and the page has', () => {
    expect(pickLanguage(['en-US', 'sv']).code).toBe('en')
    expect(pickLanguage(['so', 'sv-FI', 'en']).code).toBe('sv')
  })

  it('is Swedish where it has none of them', () => {
    expect(pickLanguage(['so', 'ti-ER'])).toBe(defaultLanguage)
    expect(pickLanguage([])).toBe(defaultLanguage)
  })
})
