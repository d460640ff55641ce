/**
 * Errors as both ends know them: dotted nouns, stable, never text for people.
 * On the wire they are `application/problem+json` (RFC 9457) with `code` as an extension member.
 */
export const problems = {
  'request.invalid': 400,
  'request.unauthorised': 401,
  'session.refused': 401,
  'setup.refused': 403,
  'role.insufficient': 403,
  'route.unknown': 404,
  'thread.unknown': 404,
  'centre.unknown': 404,
  'epoch.unknown': 404,
  'method.unknown': 405,
  'request.timeout': 408,
  'epoch.closed': 409,
  'message.seq_gap': 409,
  'message.seq_taken': 409,
  'setup.done': 409,
  'thread.claimed': 409,
  'thread.full': 409,
  'thread.key_taken': 409,
  'thread.locator_taken': 409,
  'request.too_large': 413,
  'request.media_type': 415,
  'request.too_many': 429,
  'server.failed': 500,
  'server.stopping': 503,
} as const

export type ErrorCode = keyof typeof problems

/** Body of every answer that is not a success. */
export type Problem = {
  type: 'about:blank'
  title: string
  status: number
  code: ErrorCode
}
