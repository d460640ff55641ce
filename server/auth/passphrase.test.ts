import { verify } from 'argon2'
import { randomBytes } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { createLoginCheck, hashLogin } from './passphrase.ts'

it('a login opens its own hash only, stored with the parameters we state', async () => {
  const login = randomBytes(32)
  const stored = await hashLogin(login)
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/)
  const check = createLoginCheck()
  expect(await check(stored, login)).toBe(true)
  expect(await check(stored, randomBytes(32))).toBe(false)
  expect(await check(null, login)).toBe(false)
})

it('an unknown name is verified like a known one: once, against a hash of the same cost', async () => {
  const spy = vi.fn<typeof verify>(verify)
  const check = createLoginCheck(spy)
  const stored = await hashLogin(randomBytes(32))
  await check(stored, randomBytes(32))
  await check(null, randomBytes(32))
  const costs = spy.mock.calls.map(([hash]) => hash.split('$').slice(0, 4))
  expect(costs).toEqual([costs[0], costs[0]])
})

it('an unknown name takes the same time', async () => {
  const check = createLoginCheck()
  const stored = await hashLogin(randomBytes(32))
  await check(null, randomBytes(32))
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let i = 0; i < 15; i++)
    for (const [name, hash] of [
      ['known', stored],
      ['unknown', null],
    ] as const) {
      const began = performance.now()
      await check(hash, randomBytes(32))
      times[name].push(performance.now() - began)
    }
  const ratio = median(times.known) / median(times.unknown)
  expect(ratio).toBeGreaterThan(0.6)
  expect(ratio).toBeLessThan(1.67)
})

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
