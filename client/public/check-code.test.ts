import { describe, expect, it } from 'vitest'
import { en } from '../../shared/protocol/words/en.ts'
import { sv } from '../../shared/protocol/words/sv.ts'
import { checkTyped, problemIn, withWord } from './check-code.ts'

const six = sv.slice(100, 106)
const states = (typed: string) => {
  const checked = checkTyped(typed, 'sv')
  return checked.kind === 'words' ? checked.words.map(({ state }) => state) : []
}

describe('a code while it is typed', () => {
  it('knows words in any case and shows them as the list has them', () => {
    const checked = checkTyped(six.join(' ').toUpperCase(), 'sv')
    expect(checked).toEqual({
      kind: 'words',
      words: six.map((word) => ({ word, state: 'known', near: [] })),
    })
    expect(problemIn(six.join(' ').toUpperCase(), 'sv')).toBeNull()
  })

  it('calls the last word unfinished until something follows it', () => {
    expect(states(`${six[0]} zzz`)).toEqual(['known', 'unfinished'])
    expect(states(`${six[0]} zzz `)).toEqual(['known', 'unknown'])
  })

  it('suggests the word that was meant, and exchanges it in place', () => {
    const checked = checkTyped('abborre parapy ananas ', 'sv')
    expect(checked.kind === 'words' && checked.words[1]?.near).toContain('paraply')
    expect(withWord('Abborre, parapy ananas', 1, 'paraply')).toBe('Abborre, paraply ananas ')
  })

  it('reads the other list when most words are of that', () => {
    expect(problemIn(en.slice(0, 6).join('-'), 'sv')).toBeNull()
    expect(checkTyped(en.slice(0, 6).join(' '), 'sv')).toMatchObject({ kind: 'words' })
    expect(new Set(states(en.slice(0, 6).join(' ')))).toEqual(new Set(['known']))
  })

  it('counts digits of any script', () => {
    expect(checkTyped('344 418', 'sv')).toEqual({ kind: 'digits', found: 6 })
    expect(checkTyped('٣٤٤', 'sv')).toEqual({ kind: 'digits', found: 3 })
    expect(checkTyped(' . ', 'sv')).toEqual({ kind: 'nothing' })
  })
})
