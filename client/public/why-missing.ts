import type { Reason } from '../writer/journey.ts'

const REQUEST_TIMEOUT_MS = 5_000

/** Why a file of this page did not come. */
export type Missing = Extract<Reason, 'offline' | 'stale'>

/**
 * Asks whether the server still has this script. It does not where a newer page has taken the place of the one that is
 * open; then the files that this one has yet to fetch are gone, too. Never throws.
 */
export async function whyMissing(): Promise<Missing> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), REQUEST_TIMEOUT_MS)
  try {
    const answer = await fetch(import.meta.url, {
      method: 'HEAD',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: stop.signal,
    })
    // To its end, which is at once: until then the browser holds it for unfinished.
    await answer.text()
    return answer.status === 404 ? 'stale' : 'offline'
  } catch {
    return 'offline'
  } finally {
    clearTimeout(timer)
  }
}
