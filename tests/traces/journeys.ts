import { setTimeout } from 'node:timers/promises'
import { fromBase64url } from '../../shared/bytes.ts'
import { fetchSite } from '../../scripts/lib/actors/writer.ts'
import type { Canary } from '../privacy/scanner.ts'
import { startNeutralSite } from '../support/neutral-site.ts'
import { startService } from '../support/service.ts'
import { type Engine, startProfiled } from './browsers.ts'
import { startCarelessProxy } from './careless-proxy.ts'
import { type Ending, travel, WRITTEN } from './journey.ts'
import { type Profile, readProfile } from './profile-places.ts'
import { canariesOf } from './written.ts'

/** One journey, told by what it left. */
export type Left = {
  profile: Profile
  canaries: Canary[]
  /** The service's own address as the browser saw it, without a path. */
  host: string
  neutral: string
}

type Way = { ending: Ending; end: 'close' | 'kill'; careless?: boolean }

/** How a visit may end. The last is not the service but the service with its protections taken out. */
export const ways = {
  'left by the exit, then closed': { ending: 'exit', end: 'close' },
  'closed with a text standing there': { ending: 'writing', end: 'close' },
  'killed with a text standing there': { ending: 'writing', end: 'kill' },
  unprotected: { ending: 'writing', end: 'close', careless: true },
} as const satisfies Record<string, Way>

export type WayName = keyof typeof ways

const DONE_MS = 60_000

/** Says what did not come, rather than wait for it until the tests are ended. */
async function within(ms: number, work: Promise<void>, missing: string): Promise<void> {
  const late = setTimeout(ms, missing, { ref: false })
  const failed = await Promise.race([work, late])
  if (failed !== undefined) throw new Error(failed)
}

/** Goes every way at the same time, each in a browser and a profile of its own. */
export async function goEveryWay(engine: Engine): Promise<Record<WayName, Left>> {
  const neutral = await startNeutralSite()
  const service = await startService({ VISKAN_EXIT: neutral.url })
  const proxy = await startCarelessProxy(service.server.url)
  const site = fromBase64url((await fetchSite(service.server.url)).site, 16)

  let answering: Promise<void> = Promise.resolve()
  // One at a time, or two would claim the same question.
  async function answerAfter(others: Promise<void>): Promise<void> {
    await others
    const waiting = (await service.counsellor.list()).filter(({ state }) => state === 'received')
    for (const _ of waiting) await service.answer(WRITTEN.reply)
  }
  const answer = (): Promise<void> => (answering = answerAfter(answering))

  async function go(name: WayName): Promise<[WayName, Left]> {
    const { ending, end, careless = false }: Way = ways[name]
    const url = careless ? proxy.url : service.server.url
    const browser = await startProfiled(engine)
    try {
      const code = await travel(browser.page, { url, neutral: neutral.url, ending, answer })
      if (careless) await within(DONE_MS, proxy.done, 'the careless script has not seen all there is')
      await browser[end]()
      const left = { profile: readProfile(browser.folder), canaries: await canariesOf(code, site) }
      return [name, { ...left, host: new URL(url).host, neutral: neutral.url }]
    } finally {
      await browser.kill()
      browser.remove()
    }
  }

  try {
    const gone = await Promise.all((Object.keys(ways) as WayName[]).map(go))
    return Object.fromEntries(gone) as Record<WayName, Left>
  } finally {
    await proxy.close()
    await service.server.stop()
    await neutral.close()
  }
}
