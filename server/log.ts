/**
 * JSON lines on stdout, from an allow-list: nothing here can carry an address, a browser, a query or a body.
 * Calls that succeed are counted by day and leave no line, staff's too: the minute of a reply is a writer's minute.
 */
import { fileURLToPath } from 'node:url'
import { dayOf } from '../shared/days.ts'

/** A call as it may be written down: `route` is the pattern that it matched. */
export type Call = { method: string; route: string; status: number }

export type Log = {
  /** One call more on this day. */
  count(call: Call): void
  /** Writes how many calls each day had that is over. */
  writeCounts(): void
  refusal(call: Call): void
  /** The kind of a failure and where it happened; its message could hold input and is dropped. */
  failure(code: string, error: unknown, call?: Call): void
}

export function createLog(write: (line: string) => void, now: () => number): Log {
  const days = new Map<number, Map<string, number>>()
  const today = (): number => dayOf(now())
  const line = (level: string, fields: object): void => write(JSON.stringify({ level, ...fields }))
  return {
    count({ method, route, status }) {
      const counts = days.get(today()) ?? new Map<string, number>()
      const what = `${method} ${route} ${status}`
      days.set(today(), counts.set(what, (counts.get(what) ?? 0) + 1))
    },
    writeCounts() {
      for (const [day, counts] of days)
        if (day < today()) {
          line('info', { day, calls: Object.fromEntries(counts) })
          days.delete(day)
        }
    },
    refusal: ({ method, route, status }) => line('warn', { method, route, status, day: today() }),
    failure(code, error, call) {
      const at = call === undefined ? {} : { method: call.method, route: call.route, status: call.status }
      line('error', { code, ...at, ...describeError(error), day: today() })
    },
  }
}

/** Codes of databases (SQLSTATE, SQLITE_…), of the system (ENOSPC) and of Node; nothing that input can reach. */
const CODE = /^(?:[0-9A-Z]{5}|(?:SQLITE|ERR|FST_ERR)_[0-9A-Z_]+|E[A-Z]+)$/
const ROOT = fileURLToPath(new URL('..', import.meta.url))

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? error.code : null
  const frame = firstOwnFrame(error)
  return {
    name: error.constructor.name,
    ...(code === null ? {} : { cause: code }),
    ...(frame === null ? {} : { frame }),
  }
}

/** File and line, from the repository's top, of the first frame that is ours; null where there is none. */
function firstOwnFrame({ stack = '', message }: Error): string | null {
  // The message stands before the frames, and may look like one.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n')
  for (const frame of frames) {
    const [, path] = frame.split(ROOT)
    const own = path === undefined ? null : /^(?:server|shared)\/[\w./-]+\.ts:\d+/.exec(path)
    if (own !== null) return own[0]
  }
  return null
}

/** For what runs without a terminal to write to. */
export const silentLog: Log = createLog(() => {}, Date.now)

export function toStdout(line: string): void {
  process.stdout.write(`${line}\n`)
}
