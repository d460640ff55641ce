import type { ErrorCode } from '../../../shared/errors.ts'
import { request } from '../../net/request.ts'

/** Why a call had no success. `signedOut`: the token is no longer good. */
export type Fault = {
  ok: false
  reason: 'offline' | 'server' | 'busy' | 'signedOut' | 'refused'
  code?: ErrorCode
  retrySeconds?: number
}

export type Answer<T> = { ok: true; body: T } | Fault

export type Post = { path: string; body: object; token?: string; keepalive?: boolean }

/** What the desk needs from outside; tests give their own. */
export type Api = {
  get<T>(path: string): Promise<Answer<T>>
  post<T>(call: Post): Promise<Answer<T>>
  /** A stream of lines; calls back for each until it ends. Resolves to why it ended. */
  stream(call: Post, onLine: (line: string) => void, stop: AbortSignal): Promise<'ended' | Fault>
}

type Fetch = (path: string, init?: RequestInit) => Promise<Response>

const PATIENCE_MS = 30_000

/** The server's surface as the desk calls it. No call ever throws. */
export function createApi(fetcher: Fetch): Api {
  async function call<T>(path: string, init: RequestInit): Promise<Answer<T>> {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), PATIENCE_MS)
    try {
      const response = await fetcher(path, { ...init, signal: stop.signal })
      const body: unknown = await response.json().catch(() => null)
      if (!response.ok) return faultOf(response, body)
      // Shapes are the contract's; what matters in them is verified by the cryptography that reads it.
      return body === null ? { ok: false, reason: 'server' } : { ok: true, body: body as T }
    } catch {
      return { ok: false, reason: 'offline' }
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    get: (path) => call(path, request()),
    post: (post) => call(post.path, posted(post)),
    async stream(post, onLine, stop) {
      try {
        const response = await fetcher(post.path, { ...posted(post), signal: stop })
        if (!response.ok || response.body === null)
          return faultOf(response, await response.json().catch(() => null))
        await eachLine(response.body, onLine)
        return 'ended'
      } catch {
        return stop.aborted ? 'ended' : { ok: false, reason: 'offline' }
      }
    },
  }
}

function posted({ body, token, keepalive }: Post): RequestInit {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`
  return { ...request(body), headers, ...(keepalive === true ? { keepalive } : {}) }
}

async function eachLine(body: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  }
}

function faultOf(response: Response, body: unknown): Fault {
  const code = codeOf(body)
  const named = code === undefined ? {} : { code }
  if (response.status === 429)
    return { ok: false, reason: 'busy', retrySeconds: retryAfter(response), ...named }
  if (response.status === 401) return { ok: false, reason: 'signedOut', ...named }
  return { ok: false, reason: response.status >= 500 ? 'server' : 'refused', ...named }
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 60
}

function codeOf(body: unknown): ErrorCode | undefined {
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined
  // An unknown code compares equal to none that is asked for.
  return typeof body.code === 'string' ? (body.code as ErrorCode) : undefined
}
