import { describe, expect, test } from 'vitest'
import { languageCodes, limitOf, lix, readability } from '../scripts/readability.ts'

describe.each(languageCodes())('the running text in %s', (code) => {
  test('reads easily enough, view by view', async () => {
    const views = await readability(code)
    expect(views.map(({ view }) => view)).toEqual(
      expect.arrayContaining(['start', 'before', 'ask', 'code', 'read']),
    )
    const hard = views.filter((view) => view.lix > view.limit)
    expect(hard.map(({ view, lix: value }) => `${view} ${value.toFixed(1)}`)).toEqual([])
  })
})

describe('LIX', () => {
  test('is words a sentence plus the per cent of long words', () => {
    expect(lix(['Du kan skriva hit.'])).toBe(4)
    expect(lix(['Du kan skriva hit. Svaret kommer kanske inom fyra veckor.'])).toBe(5)
    expect(lix(['Socialtjänsten svarar dig.'])).toBeCloseTo(3 + 100 / 3)
  })

  test('has a limit in Swedish and a lower one in easy Swedish', () => {
    expect([limitOf('sv'), limitOf('sv-easy'), limitOf('en')]).toEqual([30, 25, Infinity])
  })
})
