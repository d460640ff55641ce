import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Fetches from the server at `url`. Making keys holds up everything else in this process: two turns go by first, so that
 * a connection that the server has closed meanwhile is known to be closed, and not used.
 */
export function fetchFrom(url: string): (path: string, init?: RequestInit) => Promise<Response> {
  return async (path, init) => {
    await nextTurn()
    await nextTurn()
    return fetch(new URL(path, url), init)
  }
}
