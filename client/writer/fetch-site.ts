import type { Site } from '../../shared/api/public/site.ts'
import { site } from './parse-responses.ts'
import { callPublic, type Deps } from './call-public.ts'
import type { Result } from './journey.ts'

const SITE_TIMEOUT_MS = 20_000

/** What is to be known of the site: centres, their keys, whom to call. Never throws. */
export async function fetchSite(deps: Pick<Deps, 'fetch'>): Promise<Result<{ site: Site }>> {
  const answer = await callPublic(deps, { path: '/api/site', timeoutMs: SITE_TIMEOUT_MS })
  if (!answer.ok) return answer
  const found = site(answer.body)
  return found === null ? { ok: false, reason: 'server' } : { ok: true, site: found }
}
