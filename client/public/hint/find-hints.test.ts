import { describe, expect, it } from 'vitest'
import { codeToDigits } from '../../../shared/protocol/code/code-faces.ts'
import { en } from '../../../shared/protocol/words/en.ts'
import { sv } from '../../../shared/protocol/words/sv.ts'
import { hintsIn } from './find-hints.ts'

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

  it('is a code of another visit, once it is whole', () => {
    const listed = [sv[7], sv[700], sv[1400], sv[3], sv[2047], sv[1024]]
    const digits = codeToDigits(18_388_821_900_755_120_344n)
    expect(hintsIn(`Jag har en kod: ${listed.join(' ')}. Hur läser jag svaret?`, [])).toEqual(['code'])
    expect(hintsIn(listed.map((word, i) => `${i + 1}. ${word}`).join('\n'), [])).toEqual(['code'])
    expect(hintsIn(`My code is ${en.slice(40, 46).join(', ').toUpperCase()}`, [])).toEqual(['code'])
    expect(hintsIn(`Fråga 2: ${digits}, hjälp`, [])).toEqual(['code'])
    expect(hintsIn(listed.slice(1).join(' '), [])).toEqual([])
    expect(hintsIn(`${listed.slice(1).join(' ')} och ${listed[0] ?? ''}`, [])).toEqual([])
    expect(hintsIn([...sv.slice(0, 3), ...en.slice(100, 103)].join(' '), [])).toEqual([])
    expect(
      hintsIn(
        digits.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
        [],
      ),
    ).toEqual([])
    expect(hintsIn(`${digits} 7`, [])).toEqual(['code'])
  })
})
