import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetsOf, placeRows, rowsBetween } from './window.ts'

test('rows begin where those before them end; what was not measured is as tall as usual', () => {
  expect(offsetsOf(['a', 'b', 'c'], new Map([['b', 30]]), 10)).toEqual([0, 10, 40, 50])
  expect(offsetsOf([], new Map(), 10)).toEqual([0])
})

test('the rows that touch what is in sight', () => {
  const offsets = [0, 10, 40, 50]
  expect(rowsBetween(offsets, 0, 5)).toEqual({ first: 0, end: 1 })
  expect(rowsBetween(offsets, 10, 39)).toEqual({ first: 1, end: 2 })
  expect(rowsBetween(offsets, -100, 1000)).toEqual({ first: 0, end: 3 })
  expect(rowsBetween(offsets, 1000, 2000)).toEqual({ first: 3, end: 3 })
  expect(rowsBetween([0], 0, 100)).toEqual({ first: 0, end: 0 })
})

test('a row that is pinned stays, with room for those between', () => {
  const offsets = [0, 10, 20, 30, 40, 50]
  expect(placeRows(offsets, { first: 1, end: 2 }, [4, -1, 9])).toEqual({
    rows: [
      { index: 1, gap: 10 },
      { index: 4, gap: 20 },
    ],
    after: 0,
  })
})

test('rows and room are as tall together as the whole list, wherever one is', () => {
  const list = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 })
  fc.assert(
    fc.property(
      list,
      fc.integer(),
      fc.integer({ min: 0, max: 900 }),
      fc.nat(70),
      (heights, top, height, pin) => {
        const ids = heights.map(String).map((id, i) => `${i} ${id}`)
        const offsets = offsetsOf(ids, new Map(ids.map((id, i) => [id, heights[i] ?? 0])), 50)
        const { rows, after } = placeRows(offsets, rowsBetween(offsets, top, top + height), [pin])
        const shown = rows.reduce((sum, { index, gap }) => sum + gap + (heights[index] ?? 0), 0)
        expect(shown + after).toBe(heights.reduce((sum, one) => sum + one, 0))
        expect(rows.map(({ index }) => index)).toEqual(
          [...new Set(rows.map(({ index }) => index))].sort((a, b) => a - b),
        )
      },
    ),
  )
})
