import { type AnswerOf, type BodyOf, type Path, routes } from '../../../shared/api/routes.ts'
import type { Failure } from '../../net/api-error.ts'
import { type Fetch, request, stream } from '../../net/request.ts'
import { fits } from './check-answer.ts'

/** Why a call had no success: the client's one notion of it. */
export type Fault = Failure

export type Answer<T> = { ok: true; body: T } | Fault

export type CallOptions = { token?: string; keepalive?: boolean }

/** What the desk needs from outside; tests give their own. */
export type Api = {
  /** One call of the contract. An answer of another shape is a `server` fault. Never throws. */
  call<P extends Path>(path: P, body: BodyOf<P>, options?: CallOptions): Promise<Answer<AnswerOf<P>>>
  /** The desks' live stream of lines; calls back for each until it ends. Resolves to why it ended. */
  live(token: string, onLine: (line: string) => void, stop: AbortSignal): Promise<'ended' | Fault>
}

/** The desk sends little: shorter than what a question over a slow phone network is given. */
const DESK_TIMEOUT_MS = 30_000

/** The server's surface as the desk calls it. */
export function createApi(fetcher: Fetch): Api {
  return {
    async call<P extends Path>(path: P, body: BodyOf<P>, options: CallOptions = {}) {
      const wanted = { ...options, path, body: body ?? undefined, timeoutMs: DESK_TIMEOUT_MS }
      const answer = await request(fetcher, wanted)
      return answer.ok ? checked(path, answer.body) : answer
    },
    live: (token, onLine, stop) => stream(fetcher, { path: '/api/desk/live', body: {}, token }, onLine, stop),
  }
}

/** Nothing that the contract does not describe goes further than this. */
function checked<P extends Path>(path: P, body: unknown): Answer<AnswerOf<P>> {
  const { answer } = routes[path]
  if (answer === null || !fits(answer, body)) return { ok: false, reason: 'server' }
  return { ok: true, body: body as AnswerOf<P> }
}
