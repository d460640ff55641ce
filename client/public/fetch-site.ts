import type { Site } from '../../shared/api/site.ts'
import type { Result } from '../writer/journey.ts'

const PATIENCE_MS = 20_000

/** What the page needs to know of the site: centres, their keys, whom to call. Never throws. */
export async function fetchSite(): Promise<Result<{ site: Site }>> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS)
  try {
    const answer = await fetch('/api/site', {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: stop.signal,
    })
    if (answer.status === 429) {
      return { ok: false, reason: 'busy', retrySeconds: Number(answer.headers.get('retry-after')) || 60 }
    }
    if (!answer.ok) return { ok: false, reason: 'server' }
    return { ok: true, site: (await answer.json()) as Site }
  } catch {
    return { ok: false, reason: 'offline' }
  } finally {
    clearTimeout(timer)
  }
}
