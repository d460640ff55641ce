import type { FastifyInstance } from 'fastify'
import type { Service } from '../context.ts'
import { serveRoute } from '../http/serve-route.ts'

export function siteRoutes(app: FastifyInstance, service: Service): void {
  serveRoute(app, service, '/api/site', () => service.publicSite.read())
}
