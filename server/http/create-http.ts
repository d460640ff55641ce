/** The HTTP side without its routes: limits of time and size, headers on every answer, one shape of errors. */
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { Log } from '../log.ts'
import { answerBrokenRequest, connectionTimeouts, type ConnectionTimeouts } from './connections.ts'
import { hiddenFromSearch, securityHeaders } from './headers.ts'
import { answerError, type Refusal } from './problems.ts'

type HttpSettings = {
  https: boolean
  trustedProxies: string[]
  log: Log
  connectionTimeouts?: Partial<ConnectionTimeouts>
}

export function createHttp(deps: HttpSettings): FastifyInstance {
  const headers = securityHeaders(deps.https)
  const wait = { ...connectionTimeouts, ...deps.connectionTimeouts }
  const app = fastify({
    logger: false,
    trustProxy: deps.trustedProxies.length > 0 ? deps.trustedProxies : false,
    bodyLimit: 1_024,
    exposeHeadRoutes: true,
    // While it stops, what has arrived is still answered; Fastify's own refusal would lack our headers.
    return503OnClosing: false,
    connectionTimeout: wait.silence,
    requestTimeout: wait.request,
    keepAliveTimeout: wait.keepAlive,
    http: {
      headersTimeout: wait.headers,
      connectionsCheckingInterval: wait.check,
      maxHeaderSize: wait.headerBytes,
      requireHostHeader: false,
    },
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false, allErrors: false },
    },
    clientErrorHandler: answerBrokenRequest(headers),
    frameworkErrors: (error, _request, reply) => {
      answerError(error, reply.headers(headers), deps.log)
    },
  })
  app.server.maxConnections = wait.connections
  // Node would refuse an expectation it does not know without our headers; it may as well be ignored.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    if (hiddenFromSearch(request.url)) reply.header('x-robots-tag', 'noindex')
  })
  app.setErrorHandler<FastifyError | Refusal>((error, _request, reply) => answerError(error, reply, deps.log))
  return app
}
