import { expect, test } from 'vitest'
import { createLocalCounters } from './counters.ts'

test('a window begins with its first one and ends when it is over; groups and keys are apart', async () => {
  let now = 0
  const counters = createLocalCounters(() => now)
  expect(await counters.add('open', 'a', 1_000)).toEqual({ count: 1, leftMs: 1_000 })
  now = 999
  expect(await counters.add('open', 'a', 1_000)).toEqual({ count: 2, leftMs: 1 })
  expect(await counters.add('open', 'b', 1_000)).toEqual({ count: 1, leftMs: 1_000 })
  expect(await counters.add('erase', 'a', 1_000)).toEqual({ count: 1, leftMs: 1_000 })
  now = 1_000
  expect(await counters.add('open', 'a', 1_000)).toEqual({ count: 1, leftMs: 1_000 })
})

test('of very many the one longest unseen is forgotten', async () => {
  const counters = createLocalCounters(() => 0)
  const count = async (key: string) => (await counters.add('open', key, 1_000)).count
  await count('first')
  await count('second')
  expect(await count('first')).toBe(2)
  for (let i = 0; i < 19_999; i++) await count(`${i}`)
  expect([await count('first'), await count('second')]).toEqual([3, 1])
})
