import type { Site } from '../../../shared/api/public/site.ts'
import type { Summary } from '../../../shared/protocol/thread/message.ts'
import { createJourney } from '../../../client/writer/create-journey.ts'
import type { Journey, ReadThread, ShownCode } from '../../../client/writer/journey.ts'
import { fetchFrom } from '../fetch-from.ts'

/** A young person's side in Node: the page's own journey against a server at `url`. Throws where the page would tell. */
export type Writer = {
  journey: Journey
  ask(text: string, summary?: Summary): Promise<ShownCode>
  /** The thread behind typed digits or words; null when there is none. */
  read(typed: string): Promise<ReadThread | null>
  followUp(text: string): Promise<ReadThread>
}

export async function fetchSite(url: string): Promise<Site> {
  const response = await fetchFrom(url)('/api/site')
  if (!response.ok) throw new Error(`GET /api/site: ${response.status}`)
  return (await response.json()) as Site
}

export function createWriter(url: string): Writer {
  const journey = createJourney({
    fetch: fetchFrom(url),
    now: () => Date.now(),
  })
  return {
    journey,
    async ask(text, summary = {}) {
      const site = await fetchSite(url)
      const centre = site.centres[0]
      if (centre === undefined) throw new Error('the site has no centre yet')
      return (await orThrow(journey.ask({ site, centre: centre.id, text, summary }))).code
    },
    async read(typed) {
      return (await orThrow(journey.open({ site: await fetchSite(url), typed, language: 'sv' }))).thread
    },
    followUp: async (text) => (await orThrow(journey.followUp({ text }))).thread,
  }
}

async function orThrow<T extends { ok: boolean }>(result: Promise<T>): Promise<Extract<T, { ok: true }>> {
  const settled = await result
  if (isOk(settled)) return settled
  throw new Error(`the writer's side failed: ${JSON.stringify(settled)}`)
}

function isOk<T extends { ok: boolean }>(result: T): result is Extract<T, { ok: true }> {
  return result.ok
}
