import { describe, expect, it } from 'vitest'
import { defaultLanguage, drafts, languages, pickLanguage } from './languages.ts'

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr'])

describe('the languages', () => {
  it('that the public sees have all been read by a native speaker', () => {
    expect(languages.every(({ reviewed }) => reviewed)).toBe(true)
    expect(languages.map(({ code }) => code)).toEqual(['sv', 'sv-simple', 'en'])
  })

  it('that have not are apart, and say so in their names', () => {
    expect(drafts.map(({ code }) => code)).toEqual(['ar', 'en-XA'])
    expect(drafts.every(({ reviewed, name }) => !reviewed && /\(.+\)$/.test(name))).toBe(true)
  })

  it('have a tag that is well formed and a direction that goes with it', () => {
    for (const { code, dir } of [...languages, ...drafts]) {
      const locale = new Intl.Locale(code)
      expect(locale.toString()).toBe(code)
      expect(dir).toBe(RIGHT_TO_LEFT.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr')
    }
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

  it('is never a draft', () => {
    expect(pickLanguage(['ar', 'ar-SY', 'en-XA', 'sv'])).not.toHaveProperty('reviewed', false)
  })
})
