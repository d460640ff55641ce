import type { ErrorCode } from '../../shared/errors.ts'
import { isDone } from '../writer/parse-responses.ts'
import type { Failure } from '../writer/journey.ts'

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

/** Status of a network that wants somebody to sign in before it lets anything through. */
const SIGN_IN_FIRST = 511

/** One call of the public interface (protocol 7). Never throws. */
export async function call(
  deps: Pick<Deps, 'fetch'>,
  path: string,
  body?: object,
  patience = PATIENCE_MS,
): Promise<Answer> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await deps.fetch(path, { ...request(body), signal: stop.signal })
    if (!response.ok) return refusal(response, await response.json().catch(() => null))
    return { ok: true, body: await response.json() }
  } catch {
    // Nothing came, or half an answer, or the page of a network that wants a sign-in: it may have arrived all the same.
    return { ok: false, reason: 'offline' }
  } finally {
    clearTimeout(timer)
  }
}

/** A call that has nothing to tell but that it is done. What does not say so did not come from the service. */
export async function tell(deps: Pick<Deps, 'fetch'>, path: string, body: object): Promise<Answer> {
  const answer = await call(deps, path, body)
  return answer.ok && !isDone(answer) ? { ok: false, reason: 'server' } : answer
}

/** Without the server's code: the page speaks of reasons only. */
export function failure(answer: Refusal): Failure {
  const { code: _, ...rest } = answer
  return rest
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
  const { status } = response
  const code = codeOf(answer)
  const named = code === undefined ? {} : { code }
  if (status === 429) return { ok: false, reason: 'busy', ...wait(response), ...named }
  if (status === 413) return { ok: false, reason: 'too_large', ...named }
  if (status === SIGN_IN_FIRST) return { ok: false, reason: 'offline' }
  if (status >= 500) return { ok: false, reason: 'server', ...wait(response), ...named }
  if (code === 'thread.unknown') return { ok: false, reason: 'gone', code }
  return { ok: false, reason: 'refused', ...named }
}

/** How long to wait, where that is said in seconds. */
function wait(response: Response): { retrySeconds?: number } {
  const seconds = Number(response.headers.get('retry-after'))
  return seconds > 0 && Number.isFinite(seconds) ? { retrySeconds: Math.ceil(seconds) } : {}
}

function codeOf(answer: unknown): ErrorCode | undefined {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return undefined
  // An unknown code compares equal to none that we ask for.
  return typeof answer.code === 'string' ? (answer.code as ErrorCode) : undefined
}
