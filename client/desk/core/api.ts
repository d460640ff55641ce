import type { Failure } from '../../net/api-error.ts'
import { type Answer as AnyAnswer, type Call, type Fetch, request, stream } from '../../net/request.ts'

/** Why a call had no success: the client's one notion of it. */
export type Fault = Failure

export type Answer<T> = { ok: true; body: T } | Fault

export type Post = { path: string; body: object; token?: string; keepalive?: boolean }

/** What the desk needs from outside; tests give their own. */
export type Api = {
  get<T>(path: string): Promise<Answer<T>>
  post<T>(call: Post): Promise<Answer<T>>
  /** A stream of lines; calls back for each until it ends. Resolves to why it ended. */
  stream(call: Post, onLine: (line: string) => void, stop: AbortSignal): Promise<'ended' | Fault>
}

/** The desk sends little: shorter than what a question over a slow phone network is given. */
const DESK_TIMEOUT_MS = 30_000

/** The server's surface as the desk calls it. No call ever throws. */
export function createApi(fetcher: Fetch): Api {
  async function call<T>(wanted: Call): Promise<Answer<T>> {
    const answer: AnyAnswer = await request(fetcher, { ...wanted, timeoutMs: DESK_TIMEOUT_MS })
    if (!answer.ok) return answer
    // Shapes are the contract's; what matters in them is verified by the cryptography that reads it.
    return answer.body === null ? { ok: false, reason: 'server' } : { ok: true, body: answer.body as T }
  }
  return {
    get: (path) => call({ path }),
    post: (post) => call(post),
    stream: (post, onLine, stop) => stream(fetcher, post, onLine, stop),
  }
}
