import type { EventBus, ServiceEvent } from './bus.ts'

/** The bus of a service that is one process: told at once, kept nowhere. */
export function createLocalBus(): EventBus {
  const listeners = new Set<(event: ServiceEvent) => void>()
  return {
    publish(event) {
      for (const listener of listeners) listener(event)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
