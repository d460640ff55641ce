import type { ErrorCode } from '../../shared/errors.ts'
import type { Failure } from './journey.ts'

/** What the writer's side needs from outside; the demo and the tests give their own. */
export type Deps = {
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Milliseconds since 1970, by this device's own clock. */
  now: () => number
}

/** A failure with the server's own code, where it gave one. */
export type Refusal = Failure & { code?: ErrorCode }

export type Answer = { ok: true; body: unknown } | Refusal

/** Long enough for 12 kB over the slowest phone network, short enough to say something while the person still waits. */
const PATIENCE_MS = 60_000

/** One call of the public interface (protocol 7). Never throws. */
export async function call(deps: Deps, path: string, body?: object): Promise<Answer> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS)
  try {
    const response = await deps.fetch(path, { ...request(body), signal: stop.signal })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) return refusal(response, answer)
    return answer === null ? { ok: false, reason: 'server' } : { ok: true, body: answer }
  } catch {
    return { ok: false, reason: 'offline' }
  } finally {
    clearTimeout(timer)
  }
}

/** The parts of a request that every call shares: nothing of the browser's own goes along. */
export function request(body?: object): RequestInit {
  const common: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
  }
  if (body === undefined) return common
  return {
    ...common,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

function refusal(response: Response, answer: unknown): Refusal {
  const code = codeOf(answer)
  const named = code === undefined ? {} : { code }
  if (response.status === 429)
    return { ok: false, reason: 'busy', retrySeconds: retryAfter(response), ...named }
  if (response.status === 413) return { ok: false, reason: 'too_long', ...named }
  if (response.status >= 500) return { ok: false, reason: 'server', ...named }
  if (code === 'thread.unknown') return { ok: false, reason: 'gone', code }
  return { ok: false, reason: 'refused', ...named }
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 60
}

function codeOf(answer: unknown): ErrorCode | undefined {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return undefined
  // An unknown code compares equal to none that we ask for.
  return typeof answer.code === 'string' ? (answer.code as ErrorCode) : undefined
}
