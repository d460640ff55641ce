import { apiError, type Failure } from './api-error.ts'
import { linesOf } from './stream-lines.ts'

/** `fetch`, or what stands in for it in the demo and in tests. */
export type Fetch = (path: string, init?: RequestInit) => Promise<Response>

export type Answer<T = unknown> = { ok: true; body: T } | Failure

/** One call: POST where there is a `body`, else GET. `keepalive` lets it finish after the page has gone. */
export type Call = {
  path: string
  body?: object | undefined
  token?: string | undefined
  keepalive?: boolean | undefined
  timeoutMs?: number | undefined
}

/** Long enough for 12 kB over the slowest phone network, short enough to say something while the person still waits. */
export const REQUEST_TIMEOUT_MS = 60_000

/** Makes one call and reads its answer. The body is not checked. Never throws. */
export async function request(fetcher: Fetch, call: Call): Promise<Answer> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), call.timeoutMs ?? REQUEST_TIMEOUT_MS)
  try {
    const response = await fetcher(call.path, { ...initOf(call), signal: stop.signal })
    if (!response.ok) return await failureOf(response)
    return { ok: true, body: await response.json() }
  } catch {
    // Nothing came, or half an answer, or the page of a network that wants a sign-in: it may have arrived all the same.
    return { ok: false, reason: 'offline' }
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Follows a stream of lines until it ends, `stop` says so, or `onLine` answers true. Resolves to why it ended. Never throws.
 */
export async function stream(
  fetcher: Fetch,
  call: Call,
  onLine: (line: string) => boolean | void,
  stop?: AbortSignal,
): Promise<'ended' | Failure> {
  try {
    const response = await fetcher(call.path, {
      ...initOf(call),
      ...(stop === undefined ? {} : { signal: stop }),
    })
    if (!response.ok || response.body === null) return await failureOf(response)
    for await (const line of linesOf(response.body)) if (onLine(line) === true) break
    return 'ended'
  } catch {
    return stop?.aborted === true ? 'ended' : { ok: false, reason: 'offline' }
  }
}

async function failureOf(response: Response): Promise<Failure> {
  return apiError(response, await response.json().catch(() => null))
}

/** The parts that every call shares: nothing of the browser's own goes along. */
function initOf({ body, token, keepalive }: Call): RequestInit {
  const common: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    ...(keepalive === true ? { keepalive } : {}),
  }
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  if (body === undefined) return { ...common, headers }
  return {
    ...common,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}
