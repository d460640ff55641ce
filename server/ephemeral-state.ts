/**
 * What a service knows for a while and stores nowhere. Several processes that serve one site have to share it; each part has
 * an interface of its own, behind which one process's memory stands today.
 */
import { createLocalChallengeStore, type ChallengeStore } from './auth/challenge-store.ts'
import type { EventBus } from './events/bus.ts'
import { createLocalBus } from './events/local.ts'
import { createLocalCounters, type Counters } from './http/counters.ts'
import { createLocalHourlyKey, type HourlyKey } from './http/hourly-key.ts'

export type EphemeralState = {
  events: EventBus
  counters: Counters
  hourlyKey: HourlyKey
  challengeStore: ChallengeStore
}

export function createLocalState(now: () => number): EphemeralState {
  return {
    events: createLocalBus(),
    counters: createLocalCounters(now),
    hourlyKey: createLocalHourlyKey(now),
    challengeStore: createLocalChallengeStore(now),
  }
}
