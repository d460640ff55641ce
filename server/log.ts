/**
 * JSON lines on stdout, from an allow-list: nothing here can carry an address, a browser, a query or a body.
 * Public routes write no line; their failures say what kind and which day.
 */
import { dayOf } from '../shared/days.ts'

export type StaffRequest = { method: string; route: string; status: number; ms: number }

export type Log = {
  staff(request: StaffRequest): void
  /** The kind of a failure; its message could hold input and is dropped. */
  failure(code: string, error: unknown): void
}

export function createLog(write: (line: string) => void, now: () => number): Log {
  return {
    staff({ method, route, status, ms }) {
      write(JSON.stringify({ level: 'info', method, route, status, ms: Math.round(ms) }))
    },
    failure(code, error) {
      const name = error instanceof Error ? error.constructor.name : typeof error
      write(JSON.stringify({ level: 'error', code, name, day: dayOf(now()) }))
    },
  }
}

export function toStdout(line: string): void {
  process.stdout.write(`${line}\n`)
}
