/** What `/api/site` says, kept for a second: every visit asks for it. */
import type { Site } from '../../shared/api/public/site.ts'
import { MESSAGE_BYTES, SUMMARY_BYTES, WINDOW } from '../../shared/sizes.ts'
import { listCentres } from './store.ts'
import type { Db } from '../db/schema.ts'

const FRESH_MS = 1_000

export type PublicSite = {
  read(): Promise<Site>
  /** Forgets what was kept: a centre has changed. */
  changed(): void
}

type Sources = {
  db: Db
  site: string
  exit: string
  preview: boolean
  now: () => number
  today: () => number
}

export function createPublicSite({ db, site, exit, preview, now, today }: Sources): PublicSite {
  let kept: { answer: Site; until: number } | null = null
  let version = 0
  return {
    async read() {
      if (kept !== null && now() < kept.until) return kept.answer
      const [until, asked] = [now() + FRESH_MS, version]
      const centres = await listCentres(db, today())
      const limits = { messageBytes: MESSAGE_BYTES, summaryBytes: SUMMARY_BYTES, window: WINDOW }
      const answer = { site, limits, exit, preview, centres }
      // What changed while the database was asked may be missing: that is not kept.
      if (asked === version) kept = { answer, until }
      return answer
    },
    changed() {
      kept = null
      version++
    },
  }
}
