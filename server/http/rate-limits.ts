/** How often one address may do what. Counted under a hash whose key changes every hour and is stored nowhere. */
import { createHmac } from 'node:crypto'
import rateLimit, { normalizeIP, type FastifyRateLimitStore } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { LimitGroup } from '../../shared/api/route.ts'
import type { Counters } from './counters.ts'
import type { HourlyKey } from './hourly-key.ts'
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

export type Guard = (request: FastifyRequest) => Promise<void>

export type Limits = {
  /** Hook that counts the request's address. */
  guard(group: Group): Guard
  /** Counts something else than an address: a name that is signed in with. */
  count(group: Group, what: (request: FastifyRequest) => string): Guard
  /** What stands for the request's address until the hour is over. */
  keyOf(request: FastifyRequest): Promise<string>
}

type State = { counters: Counters; hourlyKey: HourlyKey }

export async function createLimits(
  app: FastifyInstance,
  wide: boolean,
  { counters, hourlyKey }: State,
): Promise<Limits> {
  await app.register(rateLimit, { global: false, store: storeOf(counters) })
  const hash = createHourlyHash(hourlyKey)
  const keyOf = (request: FastifyRequest): Promise<string> => hash(network(request.ip))
  const count = (group: Group, what: (request: FastifyRequest) => Promise<string>): Guard => {
    const { max, window } = groups[group]
    // Its types leave `group` out; the store below is given it.
    const options = { max: wide ? max * WIDER : max, timeWindow: window, group, keyGenerator: what }
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

type Done = Parameters<FastifyRateLimitStore['incr']>[1]

async function report(adding: ReturnType<Counters['add']>, done: Done): Promise<void> {
  try {
    const added = await adding
    done(null, { current: added.count, ttl: added.leftMs })
  } catch (error) {
    done(error instanceof Error ? error : new Error('not counted'))
  }
}

/** The library's store, one for each group, in front of our counters. */
function storeOf(counters: Counters) {
  return class CounterStore implements FastifyRateLimitStore {
    readonly group: string
    constructor(options: object) {
      this.group = 'group' in options ? String(options.group) : ''
    }
    incr(key: string, done: Done, windowMs: number): void {
      void report(counters.add(this.group, key, windowMs), done)
    }
    child(options: object): FastifyRateLimitStore {
      return new CounterStore(options)
    }
  }
}

export function createHourlyHash(hourlyKey: HourlyKey): (text: string) => Promise<string> {
  return async (text) =>
    createHmac('sha256', await hourlyKey.current())
      .update(text)
      .digest('base64url')
}
