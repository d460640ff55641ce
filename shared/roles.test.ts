import { expect, test } from 'vitest'
import { isRole, ROLES } from './roles.ts'

test('the numbers are those that have been signed', () => {
  expect(ROLES).toEqual({ counsellor: 1, lead: 2, custodian: 3 })
})

test('only these numbers are roles', () => {
  expect([0, 1, 2, 3, 4, 1.5, -1, Number.NaN].filter(isRole)).toEqual([1, 2, 3])
})
