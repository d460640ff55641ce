import { createWriter } from '../../../scripts/lib/actors/writer.ts'
import { type NeutralSite, startNeutralSite } from '../../support/neutral-site.ts'
import { type Service, startService } from '../../support/service.ts'
import type { Engine } from '../../support/engines/engine.ts'
import { PATIENCE_MS, REPLY, SECRET, type Visit } from './visit.ts'

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

export type Window = 'phone' | 'desktop'
export const windows: readonly Window[] = ['phone', 'desktop']

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } }

/** A visit that has not begun, to the service as it is. */
export function visitTo({ service, neutral, code }: Scene, engine: Engine, window: Window): Visit {
  const where = { engine, size: sizes[window], phone: window === 'phone' }
  return { ...where, service, neutral, code, broken: {}, patience: PATIENCE_MS, tab: null, copies: [] }
}
