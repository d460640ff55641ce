/** What is kept of calls: how many a day, and a line where somebody was refused at the staff's door. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Call, Log } from '../log.ts'

/** The route's pattern, never the address that was asked for. */
export function callOf({ request, statusCode }: FastifyReply): Call {
  return { method: request.method, route: request.routeOptions.url ?? 'none', status: statusCode }
}

export function countCalls(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async (_request, reply) => log.count(callOf(reply)))
}

/** Not in a thread: the minute of what was refused there can be the minute in which its writer did something. */
export function logRefusals(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async (_request, reply) => {
    const call = callOf(reply)
    const refused = call.status >= 400 && call.status < 500
    if (refused && !call.route.startsWith('/api/desk/threads/')) log.refusal(call)
  })
}
