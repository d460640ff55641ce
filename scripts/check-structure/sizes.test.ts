import { expect, test } from 'vitest'
import { read } from './read-tree.ts'
import { longFiles, medianOf } from './sizes.ts'

const of = (path: string, lines: number, top = ''): ReturnType<typeof read> =>
  read(path, `${top}${'//\n'.repeat(lines)}`)

test('a file of 301 lines wants a reason at its top', () => {
  const short = [of('shared/a.ts', 1), of('shared/b.ts', 1)]
  expect(longFiles([...short, of('shared/c.ts', 301)])).toEqual([
    expect.stringContaining('shared/c.ts has 301'),
  ])
  expect(longFiles([...short, of('shared/c.ts', 300)])).toEqual([])
  expect(longFiles([...short, of('shared/c.ts', 301, '// Over 300 lines: one table of states.\n')])).toEqual(
    [],
  )
  expect(longFiles([...short, of('shared/c.ts', 301, '// Over 300 lines: so.\n')])).toHaveLength(1)
})

test('a reason further down is none', () => {
  const text = `${'//\n'.repeat(10)}// Over 300 lines: one table of states.\n${'//\n'.repeat(300)}`
  expect(longFiles([of('shared/a.ts', 1), of('shared/b.ts', 1), read('shared/c.ts', text)])).toHaveLength(1)
})

test('data may be long', () => {
  expect(
    longFiles([of('client/i18n/catalogs/sv/public.ts', 500), of('shared/protocol/words/sv.ts', 500)]),
  ).toEqual([])
})

test('a median of 71 lines is too many', () => {
  expect(longFiles([of('a.ts', 1), of('b.ts', 71), of('c.ts', 100)])).toEqual([
    expect.stringContaining('median'),
  ])
  expect(longFiles([of('a.ts', 1), of('b.ts', 70), of('c.ts', 100)])).toEqual([])
})

test('the middle one of some numbers', () => {
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), medianOf([])]).toEqual([2, 3, 0])
})
