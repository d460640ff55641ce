/** What happened, told to whoever listens: in this process today, behind the same door in several. */
import type { EventName } from './event-names.ts'

/** `look`: there is something new. `end`: what was listened to is over. Nothing else is told. */
export type ServiceEvent = { name: EventName; kind: 'look' | 'end' }

export type EventBus = {
  /** Never throws, and waits for nobody. */
  publish(event: ServiceEvent): void
  /** Gives back what ends listening. */
  subscribe(listener: (event: ServiceEvent) => void): () => void
}

/** Tells those who look at these that there is something new. */
export function publishLook(bus: EventBus, ...names: EventName[]): void {
  for (const name of names) bus.publish({ name, kind: 'look' })
}

export function publishEnd(bus: EventBus, name: EventName): void {
  bus.publish({ name, kind: 'end' })
}
