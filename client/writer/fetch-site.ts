import type { Site } from '../../shared/api/public/site.ts'
import { site } from './parse-responses.ts'
import { call, type Deps, failure } from '../net/request.ts'
import type { Result } from './journey.ts'

const PATIENCE_MS = 20_000

/** What is to be known of the site: centres, their keys, whom to call. Never throws. */
export async function fetchSite(deps: Pick<Deps, 'fetch'>): Promise<Result<{ site: Site }>> {
  const answer = await call(deps, '/api/site', undefined, PATIENCE_MS)
  if (!answer.ok) return failure(answer)
  const found = site(answer)
  return found === null ? { ok: false, reason: 'server' } : { ok: true, site: found }
}
