import { describe, expect, it } from 'vitest'
import { hintsIn } from './hints-in.ts'

const words = ['lampa', 'fjäril', 'kanot', 'sked', 'moln', 'trappa']

describe('what a text seems to hold', () => {
  it('is each kind once', () => {
    expect(hintsIn('Jag heter Sara. Ring 070-123 45 67 eller 070-765 43 21.', [])).toEqual(['phone', 'name'])
  })

  it('is nothing in most texts', () => {
    expect(hintsIn('Hur gammal måste man vara för att gifta sig?', [{ words, digits: '' }])).toEqual([])
  })

  it('is the code, in whichever list it was shown', () => {
    const codes = [
      { words, digits: '183 888 219 007 551 203 440' },
      { words: ['apple', 'river', 'spoon', 'cloud', 'stone', 'ladder'], digits: '' },
    ]
    expect(hintsIn(`Min kod är ${words.join(' ')}`, codes)).toEqual(['code'])
    expect(hintsIn('apple, river, spoon; cloud, stone, ladder', codes)).toEqual(['code'])
    expect(hintsIn('Apple River Spoon Cloud', codes)).toContain('code')
    expect(hintsIn('183888219007551203440', codes)).toContain('code')
  })
})
