import { createWriter } from '../../../scripts/lib/writer.ts'
import { type NeutralSite, startNeutralSite } from '../../support/neutral-site.ts'
import { type Service, startService } from '../../support/service.ts'
import { REPLY, SECRET } from './visit.ts'

/** A service that leads to a neutral site, and the code of an answered question. */
export type Scene = { neutral: NeutralSite; service: Service; code: string; close(): Promise<void> }

export async function startScene(): Promise<Scene> {
  const neutral = await startNeutralSite()
  const service = await startService({ VISKAN_EXIT: neutral.url })
  const { digits } = await createWriter(service.server.url).ask(SECRET)
  await service.answer(REPLY)
  return {
    neutral,
    service,
    code: digits,
    async close() {
      await service.server.stop()
      await neutral.close()
    },
  }
}
