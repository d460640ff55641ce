import type { TSchema } from 'typebox'

/** Calls that are counted together: how often one address may make them is the server's to say. */
export type LimitGroup =
  | 'site'
  | 'create'
  | 'open'
  | 'messages'
  | 'recode'
  | 'erase'
  | 'wait'
  | 'signInBegin'
  | 'signIn'
  | 'setup'
  | 'desk'

/** One call, as both ends know it. */
export type Route = {
  method: 'GET' | 'POST'
  /** null: the call has none. Where no limit stands, a body has at most 1,024 bytes. */
  body: TSchema | null
  bodyLimit?: number
  /** null: a stream of events of `EVENT_BYTES` each, one JSON value a line (protocol 7, `wait`). */
  answer: TSchema | null
  /** Of an answer that is no problem. */
  status: 200 | 201
  limit: LimitGroup
  /** What proves the right to call: nothing, a session's Bearer token, or the set-up link's secret in the body. */
  guard: 'none' | 'session' | 'setup'
}

/** Bytes of a body with one sealed message in it. */
export const ONE_MESSAGE = 16_384
