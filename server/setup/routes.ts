/** The set-up link of a first start. */
import { Done } from '../../shared/api/fields.ts'
import { Setup, SetupCheck, SetupSite } from '../../shared/api/setup.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import type { App, Service } from '../app.ts'
import { Refusal } from '../http/problems.ts'
import { isSetUp, isSetupSecret } from './secret.ts'
import { isVouched, setUp } from './store.ts'

export function setupRoutes(app: App, { db, keys, limits, site, publicSite, now, today }: Service): void {
  const onRequest = limits.guard('setup')

  const requireSecret = async (secret: string): Promise<void> => {
    if (await isSetUp(db)) throw new Refusal('setup.done')
    if (!(await isSetupSecret(db, keys, now(), secret))) throw new Refusal('setup.refused')
  }

  app.post(
    '/api/setup/check',
    { onRequest, schema: { body: SetupCheck, response: { 200: SetupSite } } },
    async ({ body }) => {
      await requireSecret(body.secret)
      return { site }
    },
  )

  app.post(
    '/api/setup',
    { onRequest, bodyLimit: 8_192, schema: { body: Setup, response: { 201: Done } } },
    async ({ body }, reply) => {
      await requireSecret(body.secret)
      if (!isVouched(fromBase64url(site), today(), body)) throw new Refusal('request.invalid')
      await setUp(db, keys, body)
      publicSite.changed()
      return reply.code(201).send({ done: true } as const)
    },
  )
}
