/** What a set-up link leads to. */
import type { FastifyInstance } from 'fastify'
import { fromBase64url } from '../../shared/bytes.ts'
import type { Service } from '../context.ts'
import { Refusal } from '../http/problems.ts'
import { serveRoute } from '../http/serve-route.ts'
import { isVouched, setUp } from './store.ts'

export function setupRoutes(app: FastifyInstance, service: Service): void {
  const { db, keys, site, publicSite, now, today } = service

  serveRoute(app, service, '/api/setup/check', () => ({ site }))

  serveRoute(app, service, '/api/setup', async ({ body }) => {
    if (!isVouched(fromBase64url(site), today(), body)) throw new Refusal('request.invalid')
    await setUp(db, keys, now(), body)
    publicSite.changed()
    return { done: true }
  })
}
