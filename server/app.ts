/** The service without its socket: `app.inject` in tests, `listen` in `start.ts`. */
import type { FastifyInstance } from 'fastify'
import { requireSession } from './auth/guard.ts'
import { dayOf } from '../shared/days.ts'
import { renderCentres } from './centres/public-page.ts'
import { siteRoutes } from './centres/routes.ts'
import { createPublicSite } from './centres/site.ts'
import type { Deps, Service } from './context.ts'
import { createHttp } from './http/create-http.ts'
import { countCalls, logRefusals } from './http/log-calls.ts'
import { answerUnknown } from './http/problems.ts'
import { serveExit } from './http/exit.ts'
import { createLimits, type Limits } from './http/rate-limits.ts'
import { servePages } from './http/static.ts'
import { createStreams, streamSettings } from './http/event-streams.ts'
import { inboxRoutes } from './inbox/routes.ts'
import { requireSetupSecret } from './setup/require-secret.ts'
import { setupRoutes } from './setup/routes.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { threadRoutes } from './writer/routes.ts'

export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  const app = createHttp(deps)
  const limits = await createLimits(app, deps.wide, deps)
  countCalls(app, deps.log)
  answerUnknown(app, limits.guard('page'))

  const service = createService(deps, limits)
  app.decorateRequest('openedThread', null)
  app.decorateRequest('session', null)
  app.addHook('preClose', async () => service.streams.stop())

  serveExit(app, deps.exit)
  servePages(app, deps.pages, limits.guard('page'), renderCentres(service.publicSite))
  siteRoutes(app, service)
  threadRoutes(app, service)
  await app.register(async (staff) => {
    logRefusals(staff, deps.log)
    setupRoutes(staff, service)
    signInRoutes(staff, service)
    inboxRoutes(staff, service)
  })
  return app
}

function createService(deps: Deps, limits: Limits): Service {
  const { db } = deps.database
  const today = (): number => dayOf(deps.now())
  const settings = { ...streamSettings, ...deps.streamSettings }
  const streams = createStreams(
    deps.wide ? { ...settings, mostPerKey: settings.most } : settings,
    deps.events,
  )
  const { site, exit, preview, now } = deps
  const publicSite = createPublicSite({ db, site, exit, preview, now, today })
  const guards = {
    session: requireSession({ ...deps, db }),
    setup: requireSetupSecret({ ...deps, db }),
  }
  return { ...deps, db, limits, guards, streams, publicSite, today }
}
