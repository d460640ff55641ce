/** The service that `npm run measure:inbox` looks into from outside: its clock, its loop and its database's time. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { readConfig } from '../../server/config/read-config.ts'
import { createLog } from '../../server/log.ts'
import { startServer } from '../../server/start.ts'

/** What it is asked, and what it answers: one answer a question, in milliseconds. */
export type Asked = { set: 'clock'; days: number } | { set: 'marks' } | { get: 'marks' }
export type Marks = { loopMs: number; sqliteMs: number }
export type Told = { url: string; setupUrl: string | null } | Marks

const DAY_MS = 86_400_000
const RESOLUTION_MS = 1

let shift = 0
let sqliteMs = 0
const loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS })

timeStatements()
const built = (page: string): string => fileURLToPath(new URL(`../../dist/${page}`, import.meta.url))
const running = await startServer(readConfig(process.env), {
  pages: { public: built('public'), desk: built('desk') },
  now: () => Date.now() + shift,
  log: createLog(() => {}, Date.now),
})
loop.enable()
tell({ url: running.url, setupUrl: running.setupUrl })

process.on('message', (asked: Asked) => {
  const marks = { loopMs: Math.max(0, loop.max / 1e6 - RESOLUTION_MS), sqliteMs }
  if ('get' in asked) return tell(marks)
  if (asked.set === 'clock') shift = asked.days * DAY_MS
  sqliteMs = 0
  loop.reset()
  return tell(marks)
})
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)))

function tell(told: Told): void {
  process.send?.(told)
}

/** Every run of a statement counts, whoever prepared it. */
function timeStatements(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the database that it is asked of
  const { prepare } = BetterSqlite3.prototype
  BetterSqlite3.prototype.prepare = function timed(this: BetterSqlite3.Database, sql: string) {
    const statement = prepare.call(this, sql)
    for (const name of ['all', 'get', 'run'] as const) {
      const inner = Reflect.get(statement, name) as (...values: unknown[]) => unknown
      Reflect.set(statement, name, (...values: unknown[]) => {
        const began = performance.now()
        try {
          return inner.apply(statement, values)
        } finally {
          sqliteMs += performance.now() - began
        }
      })
    }
    return statement
  } as typeof prepare
}
