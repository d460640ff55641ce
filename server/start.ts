/** From settings to a service that listens; `main.ts`, `npm start` and the demo all begin here. */
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { isIPv6 } from 'node:net'
import { toBase64url } from '../shared/bytes.ts'
import { ready } from '../shared/protocol/sodium.ts'
import { buildApp } from './app.ts'
import type { Deps } from './context.ts'
import type { Config } from './config/read-config.ts'
import { hasContent, migrate, openPostgres, openSqlite, type Database } from './db/open-database.ts'
import { settle } from './db/settings.ts'
import { createLocalState } from './ephemeral-state.ts'
import { createKey, databasePath, FolderError, openFolder, readKey } from './storage/data-folder.ts'
import type { Pages } from './http/static.ts'
import { createServerKeys, type ServerKeys } from './storage/server-keys.ts'
import { createLog, toStdout } from './log.ts'
import { drawFirstLink } from './setup/links.ts'
import { startHourlyJobs } from './jobs/runner.ts'

export type Running = {
  /** Where it listens: origin without a slash at the end. */
  url: string
  /** The public origin. */
  origin: string
  /** The set-up link, or null once a centre exists. */
  setupUrl: string | null
  database: Database
  keys: ServerKeys
  /** The site's id, base64url. */
  site: string
  /** Ends streams, finishes what has begun, closes the database: at most five seconds. */
  close(): Promise<void>
}

export type StartOptions = Partial<Pick<Deps, 'now' | 'log' | 'streamSettings' | 'connectionTimeouts'>> & {
  pages?: Pages
}

/** After this long what is still open is cut off. */
const CLOSE_MS = 4_000
const SWEEP_MS = 50

export async function startServer(config: Config, options: StartOptions = {}): Promise<Running> {
  const store = await openStore(config)
  return listen(config, options, store).catch(async (error: unknown) => {
    await store.database.close()
    throw error
  })
}

type Store = Pick<Deps, 'database' | 'keys' | 'site'>

/** The data folder and the database, made where they are not there yet; they must belong together. */
export async function openStore(config: Pick<Config, 'data' | 'databaseUrl'>): Promise<Store> {
  await ready()
  openFolder(config.data)
  const kept = readKey(config.data)
  const database =
    config.databaseUrl === null ? openSqlite(databasePath(config.data)) : openPostgres(config.databaseUrl)
  try {
    if (kept === null && (await hasContent(database.db)))
      throw new FolderError(
        `${config.data} has no server.key, but the database is in use: put the key file back`,
      )
    const keys = createServerKeys(kept ?? createKey(config.data))
    await migrate(database)
    const check = toBase64url(keys.check)
    if ((await settle(database.db, 'key_check', check)) !== check)
      throw new FolderError(`server.key in ${config.data} belongs to another database`)
    const site = await settle(database.db, 'site', randomBytes(16).toString('base64url'))
    return { database, keys, site }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function listen(config: Config, options: StartOptions, store: Store): Promise<Running> {
  const { database, keys, site } = store
  const now = options.now ?? Date.now
  const log = options.log ?? createLog(toStdout, now)
  const state = createLocalState(now)
  const app = await buildApp({
    ...options,
    ...store,
    ...state,
    now,
    log,
    exit: config.exit,
    preview: config.previewLanguages,
    https: config.origin?.startsWith('https:') ?? false,
    trustedProxies: config.trustedProxies,
    wide: config.limits === 'wide',
    pages: options.pages ?? { public: null, desk: null },
  })
  const jobs = await startHourlyJobs({ database, events: state.events, log, now })
  app.addHook('onClose', async () => {
    await jobs.stop()
    await database.close()
  })
  await app.listen({ host: config.host, port: config.port }).catch(async (error: unknown) => {
    await app.close()
    throw error
  })
  const url = addressOf(config.host, app.server.address())
  const origin = config.origin ?? url
  const secret = await drawFirstLink(database.db, keys, now())
  return {
    url,
    origin,
    setupUrl: secret === null ? null : `${origin}/desk#setup=${secret}`,
    database,
    keys,
    site,
    async close() {
      // Connections whose last answer has gone out are not waited for.
      const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS)
      const cut = setTimeout(() => app.server.closeAllConnections(), CLOSE_MS)
      await app.close().finally(() => {
        clearInterval(sweep)
        clearTimeout(cut)
      })
    },
  }
}

function addressOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}
