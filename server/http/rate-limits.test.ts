import fastify, { type FastifyRequest } from 'fastify'
import { expect, test, vi } from 'vitest'
import { createLocalCounters } from './counters.ts'
import { createLocalHourlyKey } from './hourly-key.ts'
import { createLimits } from './rate-limits.ts'

const ADDRESS = '192.0.2.77'
const NAME = 'åsa ek'
const HOUR = 3_600_000

/** What the counters count under, for a request from that address. */
function stateAt(now: () => number) {
  return { counters: createLocalCounters(now), hourlyKey: createLocalHourlyKey(now) }
}

async function keys(now: () => number = () => 0) {
  const app = fastify()
  const limits = await createLimits(app, false, stateAt(now))
  const created = vi.spyOn(app, 'createRateLimit')
  limits.guard('open')
  limits.count('signInName', () => NAME)
  const request = { ip: ADDRESS } as FastifyRequest
  const counted: unknown[] = []
  for (const [options] of created.mock.calls) counted.push(await options?.keyGenerator?.(request))
  return { counted, held: await limits.keyOf(request) }
}

test('neither address nor name is what is counted under, nor a hash that others could make', async () => {
  const { counted, held } = await keys()
  expect(counted).toHaveLength(2)
  for (const key of [...counted, held]) {
    expect(key).toMatch(/^[\w-]{43}$/)
    for (const plain of [ADDRESS, NAME]) expect(key).not.toContain(plain)
  }
  // The hash's key is drawn, not made of the time.
  expect((await keys()).counted).not.toEqual(counted)
})

test('what an address is counted under is another in the next hour', async () => {
  let now = 0
  const app = fastify()
  const limits = await createLimits(
    app,
    false,
    stateAt(() => now),
  )
  const request = { ip: ADDRESS } as FastifyRequest
  const first = await limits.keyOf(request)
  expect(await limits.keyOf(request)).toBe(first)
  now = HOUR
  expect(await limits.keyOf(request)).not.toBe(first)
})
