import { type Answer, type Call, type Fetch, request } from '../net/request.ts'
import type { Failure } from './journey.ts'
import { isDone } from './parse-responses.ts'

/** What the writer's side needs from outside; the demo and the tests give their own. */
export type Deps = {
  fetch: Fetch
  /** Milliseconds since 1970, by this device's own clock. */
  now: () => number
}

export type Called = { ok: true; body: unknown } | Failure

/** One call of the public interface (protocol 7). Never throws. */
export async function callPublic({ fetch }: Pick<Deps, 'fetch'>, call: Call): Promise<Called> {
  return publicReason(await request(fetch, call))
}

/** A call that has nothing to tell but that it is done. What does not say so did not come from the service. */
export async function tell(deps: Pick<Deps, 'fetch'>, path: string, body: object): Promise<Called> {
  const called = await callPublic(deps, { path, body })
  return called.ok && !isDone(called.body) ? { ok: false, reason: 'server' } : called
}

function publicReason(answer: Answer): Called {
  if (answer.ok) return answer
  const { reason, ...rest } = answer
  if (answer.code === 'thread.unknown') return { ...rest, reason: 'gone' }
  // Nobody signs in here: a 401 is of something on the way.
  return { ...rest, reason: reason === 'signedOut' ? 'refused' : reason }
}
