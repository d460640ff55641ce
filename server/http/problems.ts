/** Every answer that is not a success, in one shape (`shared/errors.ts`). Nothing of a request is ever repeated in one. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problems, type ErrorCode, type Problem } from '../../shared/errors.ts'
import type { Log } from '../log.ts'
import { callOf } from './log-calls.ts'

/** What a route or a store throws to say no. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ErrorCode
  readonly retrySeconds: number | undefined

  constructor(code: ErrorCode, retrySeconds?: number) {
    super(code)
    this.code = code
    this.retrySeconds = retrySeconds
  }
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

export function problem(code: ErrorCode): Problem {
  const status = problems[code]
  return { type: 'about:blank', title: titles[status] ?? 'Error', status, code }
}

export function refuse(reply: FastifyReply, code: ErrorCode): FastifyReply {
  return reply.code(problems[code]).type('application/problem+json').send(problem(code))
}

/** What Fastify itself refuses, by status; anything else that a client sent is `request.invalid`. */
function codeOf(error: FastifyError | Refusal): ErrorCode {
  if (error instanceof Refusal) return error.code
  const status = error.validation === undefined ? (error.statusCode ?? 500) : 400
  if (status === 408) return 'request.timeout'
  if (status === 413) return 'request.too_large'
  if (status === 415) return 'request.media_type'
  if (status === 503) return 'server.stopping'
  return status >= 400 && status < 500 ? 'request.invalid' : 'server.failed'
}

export function answerError(error: FastifyError | Refusal, reply: FastifyReply, log: Log): FastifyReply {
  const code = codeOf(error)
  if (code === 'server.failed') log.failure(code, error, { ...callOf(reply), status: problems[code] })
  if (error instanceof Refusal && error.retrySeconds !== undefined)
    reply.header('retry-after', String(error.retrySeconds))
  if (code === 'request.unauthorised') reply.header('www-authenticate', 'Bearer')
  // The rest of a body that nobody will read is not waited for.
  if (code === 'request.too_large' || code === 'request.media_type') reply.header('connection', 'close')
  return refuse(reply, code)
}

/** Unknown paths are 404; known ones with another method are 405 and say which methods there are. No body is read. */
export function answerUnknown(app: FastifyInstance, limit: (request: FastifyRequest) => Promise<void>): void {
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', (route) => {
    const known = methods.get(route.url) ?? new Set()
    for (const method of [route.method].flat()) known.add(method)
    methods.set(route.url, known)
  })
  app.addHook('onRequest', async (request, reply): Promise<unknown> => {
    if (!request.is404) return undefined
    await limit(request)
    const known = methods.get(request.url.split('?', 1)[0] ?? '')
    if (known === undefined) return refuse(reply, 'route.unknown')
    return refuse(reply.header('allow', [...known].sort().join(', ')), 'method.unknown')
  })
}
