import { describe, expect, test } from 'vitest'
import { complete, suggest } from './suggest.ts'

const list = ['bröd', 'lampa', 'lampor', 'tröja', 'träd', 'älg', 'fönster', 'fest', 'hest', 'rest', 'test']

describe('suggest', () => {
  test.each([
    ['lampa', ['lampa']],
    ['LAMPÅ', ['lampa']],
    ['lamp', ['lampa']],
    ['lampaa', ['lampa']],
    ['lmapa', ['lampa']],
    ['limpa', ['lampa']],
    ['lampör', ['lampor']],
    ['brod.', ['bröd']],
    ['fonstret', ['fönster']],
    ['nest', ['fest', 'hest', 'rest']],
    ['brxx', []],
    ['', []],
    ['12', []],
    ['brdö', ['bröd']],
    ['helt annat', []],
  ])('%s gives %j', (typed, near) => {
    expect(suggest(typed, list)).toEqual(near)
  })
})

describe('complete', () => {
  test.each([
    ['LAM', 9, ['lampa', 'lampor']],
    ['tr', 9, ['tröja', 'träd']],
    ['tra', 9, ['träd']],
    [' Tra', 9, ['träd']],
    ['t', 2, ['tröja', 'träd']],
    ['x', 9, []],
    ['', 9, []],
  ])('%s, at most %i', (typed, max, words) => {
    expect(complete(typed, list, max)).toEqual(words)
  })

  test('puts the whole word first', () => {
    expect(complete('is', ['isbit', 'is', 'isär'], 2)).toEqual(['is', 'isbit'])
  })
})
