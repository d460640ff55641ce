import { expect, test } from 'vitest'
import { DAY_MS, dayOf, localDayOf, parseDate } from './days.ts'

/** Half past midnight in Stockholm, in summer: two hours ahead of UTC. */
const NIGHT = Date.parse('2026-07-02T00:30:00+02:00')
const SUMMER = -120

test('a UTC day begins at midnight in UTC', () => {
  expect([dayOf(0), dayOf(DAY_MS - 1), dayOf(DAY_MS), dayOf(-1)]).toEqual([0, 0, 1, -1])
})

test("after midnight the reader's day is the next one already, while the stored day is not", () => {
  expect(localDayOf(NIGHT, SUMMER) - dayOf(NIGHT)).toBe(1)
  const noon = NIGHT + DAY_MS / 2
  expect(localDayOf(noon, SUMMER)).toBe(dayOf(noon))
})

test('west of Greenwich it is the day before still', () => {
  expect(
    localDayOf(Date.parse('2026-07-02T03:00:00Z'), 300) - dayOf(Date.parse('2026-07-02T03:00:00Z')),
  ).toBe(-1)
})

test('without a difference named it is this device that counts', () => {
  const here = new Date(2026, 6, 2, 0, 30)
  expect(localDayOf(here.getTime())).toBe(parseDate('2026-07-02'))
})

test('a date names its day, whatever the clock', () => {
  expect(parseDate('1970-01-02')).toBe(1)
  expect(parseDate('2026-07-02')).toBe(localDayOf(NIGHT, SUMMER))
})

test.each(['', '2026-7-2', '2026-02-30', '2026-13-01', 'i morgon', '2026-07-02T00:00', '02026-07-02'])(
  'no date: %j',
  (text) => {
    expect(parseDate(text)).toBeNull()
  },
)
