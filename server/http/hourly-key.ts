/** What addresses and names are hashed under, so that they are nowhere as they are: another key every hour, stored nowhere. */
import { randomBytes } from 'node:crypto'

const HOUR = 3_600_000

export type HourlyKey = {
  /** 32 random bytes, the same to everybody who asks within an hour. */
  current(): Promise<Uint8Array>
}

/** The key of a service that is one process: in its memory. */
export function createLocalHourlyKey(now: () => number): HourlyKey {
  let hour = -1
  let key: Uint8Array = new Uint8Array()
  return {
    async current() {
      const current = Math.floor(now() / HOUR)
      if (current !== hour) {
        hour = current
        key = randomBytes(32)
      }
      return key
    },
  }
}
