/** Serves a call of the contract: path, body, answer, guard and limit come from its table and stand nowhere else. */
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import type { Route } from '../../shared/api/route.ts'
import { routes, type AnswerOf, type BodyOf, type Path } from '../../shared/api/routes.ts'
import { streamHeaders } from './event-streams.ts'
import type { Guard, Limits } from './rate-limits.ts'

/** What proves the right to call: `session` before a body is read, `setup` by what is in it. */
export type Guards = { session: Guard; setup: Guard }

export type RouteRequest<P extends Path> = FastifyRequest<{ Body: BodyOf<P> }>

type Answer<P extends Path> = AnswerOf<P> extends null ? Readable : AnswerOf<P>

/** Gives back what is sent, or the reply where it has sent something itself. */
export type Handler<P extends Path> = (
  request: RouteRequest<P>,
  reply: FastifyReply,
) => Answer<P> | FastifyReply | Promise<Answer<P> | FastifyReply>

type Hooks = Pick<RouteShorthandOptions, 'preHandler' | 'onResponse'>

export function serveRoute<P extends Path>(
  app: FastifyInstance,
  { limits, guards }: { limits: Limits; guards: Guards },
  path: P,
  handler: Handler<P>,
  hooks: Hooks = {},
): void {
  const { method, body, bodyLimit, answer, status, limit, guard }: Route = routes[path]
  app.route({
    method,
    url: path,
    onRequest: [limits.guard(limit), ...(guard === 'session' ? [guards.session] : [])],
    preHandler: [...(guard === 'setup' ? [guards.setup] : []), ...[hooks.preHandler ?? []].flat()],
    onResponse: hooks.onResponse ?? [],
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    schema: {
      ...(body === null ? {} : { body }),
      ...(answer === null ? {} : { response: { [status]: answer } }),
    },
    handler: async (request, reply) => {
      const sent = await handler(request as RouteRequest<P>, reply)
      if (sent === reply) return reply
      if (answer === null) reply.headers(streamHeaders)
      return reply.code(status).send(sent)
    },
  })
}
