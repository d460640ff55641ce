/** The service without its socket: `app.inject` in tests, `listen` in `start.ts`. */
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { requireSession } from './auth/guard.ts'
import { dayOf } from '../shared/days.ts'
import { keepDrawn } from './centres/public-page.ts'
import { siteRoutes } from './centres/routes.ts'
import { createPublicSite } from './centres/site.ts'
import type { Deps, Service } from './context.ts'
import { answerError, answerUnknown, type Refusal } from './http/problems.ts'
import { serveExit } from './http/exit.ts'
import { hiddenFromSearch, securityHeaders } from './http/headers.ts'
import { createLimits } from './http/rate-limits.ts'
import { answerBrokenRequest, patience } from './http/connections.ts'
import { servePages } from './http/static.ts'
import { createStreams, streamSettings } from './http/event-streams.ts'
import { inboxRoutes } from './inbox/routes.ts'
import type { Log } from './log.ts'
import { requireSetupSecret } from './setup/require-secret.ts'
import { setupRoutes } from './setup/routes.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { threadRoutes } from './writer/routes.ts'

export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  const headers = securityHeaders(deps.https)
  const wait = { ...patience, ...deps.patience }
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

  const limits = await createLimits(app, deps.wide, deps.now)
  answerUnknown(app, limits.guard('page'))

  const { db } = deps.database
  const today = (): number => dayOf(deps.now())
  const settings = { ...streamSettings, ...deps.streamSettings }
  const streams = createStreams(
    deps.wide ? { ...settings, mostPerKey: settings.most } : settings,
    deps.events,
  )
  const publicSite = createPublicSite({
    db,
    site: deps.site,
    exit: deps.exit,
    preview: deps.preview,
    now: deps.now,
    today,
  })
  const guards = {
    session: requireSession({ ...deps, db }),
    setup: requireSetupSecret({ ...deps, db }),
  }
  const service: Service = { ...deps, db, limits, guards, streams, publicSite, today }
  app.decorateRequest('openedThread', null)
  app.decorateRequest('session', null)
  app.addHook('preClose', async () => streams.stop())

  serveExit(app, deps.exit)
  servePages(app, deps.pages, limits.guard('page'), keepDrawn(publicSite))
  siteRoutes(app, service)
  threadRoutes(app, service)
  await app.register(async (staff) => {
    logStaffRequests(staff, deps.log)
    setupRoutes(staff, service)
    signInRoutes(staff, service)
    inboxRoutes(staff, service)
  })
  return app
}

function logStaffRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? ''
    log.staff({ method: request.method, route, status: reply.statusCode, ms: reply.elapsedTime })
  })
}
