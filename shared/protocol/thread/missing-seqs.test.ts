import { expect, test } from 'vitest'
import { missingSeqs } from './missing-seqs.ts'

test('the numbers that are left out, between and at the ends', () => {
  expect(missingSeqs([1, 2, 4], 0, 6)).toEqual([0, 3, 5])
  expect(missingSeqs([4, 5], 4, 6)).toEqual([])
  expect(missingSeqs([], 0, 0)).toEqual([])
})

test('a made-up number gives a hundred and not four thousand million', () => {
  expect(missingSeqs([0xffff_ffff], 0, 0xffff_ffff)).toHaveLength(100)
})
