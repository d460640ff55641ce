import { Site } from '../../shared/api/public/site.ts'
import type { App, Service } from '../app.ts'

export function siteRoutes(app: App, { limits, publicSite }: Service): void {
  const schema = { response: { 200: Site } }
  app.get('/api/site', { onRequest: limits.guard('site'), schema }, () => publicSite.read())
}
