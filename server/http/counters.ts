/** How often something was done lately, for the limits. What stands for an address or a name here is a hash. */

export type Counters = {
  /**
   * Counts one more of `key` in its group: how many there are in the window that its first one began,
   * and how many milliseconds are left of that.
   */
  add(group: string, key: string, windowMs: number): Promise<{ count: number; leftMs: number }>
}

/** Keys remembered for each group; beyond them the one longest unseen is forgotten. */
const REMEMBERED = 20_000

/** The counters of a service that is one process: in its memory. */
export function createLocalCounters(now: () => number): Counters {
  type Window = { count: number; until: number }
  const groups = new Map<string, Map<string, Window>>()

  return {
    async add(group, key, windowMs) {
      const windows = groups.get(group) ?? new Map<string, Window>()
      groups.set(group, windows)
      const held = windows.get(key)
      const window = held !== undefined && now() < held.until ? held : { count: 0, until: now() + windowMs }
      window.count++
      // Taken out first: a Map's order is then that of last use.
      windows.delete(key)
      windows.set(key, window)
      if (windows.size > REMEMBERED) windows.delete(windows.keys().next().value ?? '')
      return { count: window.count, leftMs: window.until - now() }
    },
  }
}
