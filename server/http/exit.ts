/** The way out when scripts are off or broken: no counting, no log, nothing that could refuse or delay it. */
import type { FastifyInstance } from 'fastify'

export function serveExit(app: FastifyInstance, exit: string): void {
  app.get('/ut', (_request, reply) => reply.code(303).header('location', exit).send())
}
