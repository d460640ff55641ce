/** What routes are given: the service's parts, as types from below, so that no feature needs to know the whole. */
import type { PublicSite } from './centres/site.ts'
import type { Database } from './db/open-database.ts'
import type { Db } from './db/schema.ts'
import type { EphemeralState } from './ephemeral-state.ts'
import type { ConnectionTimeouts } from './http/connections.ts'
import type { Streams, StreamSettings } from './http/event-streams.ts'
import type { Limits } from './http/rate-limits.ts'
import type { Guards } from './http/serve-route.ts'
import type { Pages } from './http/static.ts'
import type { Log } from './log.ts'
import type { ServerKeys } from './storage/server-keys.ts'

/** What a service is built from. */
export type Deps = EphemeralState & {
  database: Database
  keys: ServerKeys
  /** The site's id, base64url (protocol 1). */
  site: string
  exit: string
  /** Whether unreviewed languages are offered. */
  preview: boolean
  /** Whether the public origin is https. */
  https: boolean
  trustedProxies: string[]
  /** Limits a thousand times wider. */
  wide: boolean
  pages: Pages
  log: Log
  /** Milliseconds since 1970. */
  now: () => number
  streamSettings?: Partial<StreamSettings>
  connectionTimeouts?: Partial<ConnectionTimeouts>
}

export type Service = Deps & {
  db: Db
  limits: Limits
  guards: Guards
  streams: Streams
  publicSite: PublicSite
  /** Days since 1970-01-01, UTC. */
  today: () => number
}
