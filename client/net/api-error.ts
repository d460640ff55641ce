import type { ErrorCode } from '../../shared/errors.ts'

/** Why a call had no success. Each end adds reasons of its own. */
export type CallReason =
  | 'offline' // no answer from the server, or half of one: unknown whether it got anything
  | 'server' // 5xx, with `retrySeconds` where it says when, or an answer that cannot be understood
  | 'busy' // 429; `retrySeconds` says when
  | 'signedOut' // 401: the token is not, or no longer, good
  | 'too_large' // 413: something on the way lets no request through of this size
  | 'refused' // any other 4xx; `code` is the server's own reason, where it gave one

/** The one shape of "it did not work" in the client. It is returned, never thrown. */
export type Failure<Reason extends string = CallReason> = {
  ok: false
  reason: Reason
  code?: ErrorCode
  retrySeconds?: number
}

/** Status of a network that wants somebody to sign in before it lets anything through. */
const SIGN_IN_FIRST = 511
/** Where a server is busy and does not say for how long. */
const BUSY_SECONDS = 60

/** What an answer that is not 2xx says. `body` is its JSON, or null. */
export function apiError(response: Pick<Response, 'status' | 'headers'>, body: unknown): Failure {
  const { status } = response
  if (status === SIGN_IN_FIRST) return { ok: false, reason: 'offline' }
  const code = codeOf(body)
  const named = code === undefined ? {} : { code }
  const seconds = retryAfter(response)
  if (status === 429) return { ok: false, reason: 'busy', retrySeconds: seconds ?? BUSY_SECONDS, ...named }
  if (status >= 500)
    return {
      ok: false,
      reason: 'server',
      ...(seconds === undefined ? {} : { retrySeconds: seconds }),
      ...named,
    }
  if (status === 401) return { ok: false, reason: 'signedOut', ...named }
  return { ok: false, reason: status === 413 ? 'too_large' : 'refused', ...named }
}

/** The header's seconds, rounded up; undefined where it is missing or a date. */
function retryAfter({ headers }: Pick<Response, 'headers'>): number | undefined {
  const seconds = Number(headers.get('retry-after'))
  return seconds > 0 && Number.isFinite(seconds) ? Math.ceil(seconds) : undefined
}

function codeOf(body: unknown): ErrorCode | undefined {
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined
  // An unknown code compares equal to none that is asked for.
  return typeof body.code === 'string' ? (body.code as ErrorCode) : undefined
}
