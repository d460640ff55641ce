import { describe, expect, it } from 'vitest'
import { en } from '../../../shared/protocol/words/en.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { bare, checkTyped, completions, problemIn, withWord } from './check-code.ts'

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

describe('a word begun', () => {
  it('is finished once three letters are there', () => {
    expect(completions('par', 'sv')).toContain('paraply')
    expect(completions('pa', 'sv')).toEqual([])
    expect(completions('abborre PARAP', 'sv')).toEqual(['paraply'])
    expect(completions('par', 'sv').length).toBeLessThanOrEqual(4)
  })

  it('is finished in the page’s own list, also where its first letters are a word of the other one', () => {
    expect(en).toContain('van')
    expect(completions('van', 'sv')).toContain('vanilj')
  })

  it('is left alone when it is finished or something follows it', () => {
    expect(completions('paraply', 'sv')).toEqual([])
    expect(completions('parap ', 'sv')).toEqual([])
    expect(completions('344 418', 'sv')).toEqual([])
    expect(completions('', 'sv')).toEqual([])
  })

  it('is finished in the list that the words before it are of', () => {
    const words = en.slice(0, 3).join(' ')
    const last = en.find((word) => !sv.includes(word) && word.length > 5) ?? ''
    expect(completions(`${words} ${last.slice(0, -1)}`, 'sv')).toContain(last)
  })
})

describe('a code hidden in plain sight', () => {
  it('is read as the number that it stands behind', () => {
    const number = 'Ref. 183 888 219 007 551 203 440'
    expect(bare(number)).toBe('183888219007551203440')
    expect(checkTyped(number, 'sv')).toEqual({ kind: 'digits', found: 21 })
    expect(problemIn(number, 'sv')).toEqual(problemIn(number.slice(5), 'sv'))
  })

  it('is read as the list that it stands in', () => {
    const list = six.map((word, i) => `${i + 1} ${word}`).join('\n')
    expect(problemIn(list, 'sv')).toBeNull()
    expect(bare(list)).toBe(list)
  })
})
