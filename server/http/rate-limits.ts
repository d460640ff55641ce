/** How often one address may do what. Counted in memory, under a hash whose key changes every hour and is stored nowhere. */
import { createHmac, randomBytes } from 'node:crypto'
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { LimitGroup } from '../../shared/api/route.ts'
import { Refusal } from './problems.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A school shares one address, so these are meant for many people at once. */
const groups = {
  page: { max: 600, window: MINUTE },
  site: { max: 600, window: MINUTE },
  create: { max: 60, window: HOUR },
  open: { max: 120, window: HOUR },
  messages: { max: 120, window: HOUR },
  recode: { max: 60, window: HOUR },
  erase: { max: 60, window: HOUR },
  wait: { max: 60, window: 10 * MINUTE },
  signInBegin: { max: 60, window: 15 * MINUTE },
  signIn: { max: 30, window: 15 * MINUTE },
  signInName: { max: 20, window: 15 * MINUTE },
  setup: { max: 30, window: HOUR },
  desk: { max: 600, window: MINUTE },
} as const satisfies Record<LimitGroup, { max: number; window: number }> & Record<string, unknown>

export type Group = keyof typeof groups

const WIDER = 1000
/** Addresses remembered for each group; beyond them the one longest unseen is forgotten. */
const REMEMBERED = 20_000

export type Guard = (request: FastifyRequest) => Promise<void>

export type Limits = {
  /** Hook that counts the request's address. */
  guard(group: Group): Guard
  /** Counts something else than an address: a name that is signed in with. */
  count(group: Group, what: (request: FastifyRequest) => string): Guard
  /** What stands for the request's address until the hour is over. */
  keyOf(request: FastifyRequest): string
}

export async function createLimits(app: FastifyInstance, wide: boolean, now: () => number): Promise<Limits> {
  await app.register(rateLimit, { global: false })
  const hash = createHourlyHash(now)
  const keyOf = (request: FastifyRequest): string => hash(network(request.ip))
  const count = (group: Group, what: (request: FastifyRequest) => string): Guard => {
    const { max, window } = groups[group]
    // Its types leave `cache` out, its counters do not.
    const options = {
      max: wide ? max * WIDER : max,
      timeWindow: window,
      cache: REMEMBERED,
      keyGenerator: what,
    }
    const check = app.createRateLimit(options)
    return async (request) => {
      const result = await check(request)
      if (!result.isAllowed && result.isExceeded)
        throw new Refusal('request.too_many', Math.max(1, result.ttlInSeconds))
    }
  }
  const guards = new Map<Group, Guard>()
  return {
    keyOf,
    count: (group, what) => count(group, (request) => hash(what(request))),
    guard(group) {
      const guard = guards.get(group) ?? count(group, keyOf)
      guards.set(group, guard)
      return guard
    },
  }
}

/** One IPv4 address, or the /64 that a household gets of IPv6. */
function network(address: string): string {
  try {
    return normalizeIP(address, 64)
  } catch {
    return address
  }
}

export function createHourlyHash(now: () => number): (text: string) => string {
  let hour = -1
  let key: Uint8Array = new Uint8Array()
  return (text) => {
    const current = Math.floor(now() / HOUR)
    if (current !== hour) {
      hour = current
      key = randomBytes(32)
    }
    return createHmac('sha256', key).update(text).digest('base64url')
  }
}
