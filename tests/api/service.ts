import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../server/app.ts'
import type { Deps } from '../../server/context.ts'
import { createLocalState } from '../../server/ephemeral-state.ts'
import { createLog } from '../../server/log.ts'
import { openStore } from '../../server/start.ts'
import type { Problem } from '../../shared/errors.ts'

/** A service that people can be let loose on, with or without a socket. */
export type Reachable = {
  deps: Pick<Deps, 'database' | 'keys' | 'site'>
  clock: { now: number }
  /** Posts JSON. */
  post(path: string, body: unknown, token?: string): Promise<Answer>
}

/** The service without a socket, on a data folder of its own, with a clock and a log that a test can look at. */
export type TestService = Reachable & {
  app: FastifyInstance
  deps: Deps
  data: string
  lines: string[]
  close(): Promise<void>
}

export type Answer = { status: number; body: unknown; text: string; headers: Record<string, unknown> }

export const DAY = 86_400_000

/** Noon, so that an hour more or less stays within the day. */
export const START = Date.UTC(2026, 10, 2, 12)

export async function startService(
  overrides: Partial<Deps> = {},
  databaseUrl: string | null = null,
): Promise<TestService> {
  const data = mkdtempSync(join(tmpdir(), 'viskan-api-'))
  const store = await openStore({ data, databaseUrl })
  const lines: string[] = []
  const clock = { now: START }
  const now = (): number => clock.now
  const deps: Deps = {
    ...store,
    exit: 'https://neutral.example/',
    preview: false,
    https: false,
    trustedProxies: [],
    wide: true,
    ...createLocalState(now),
    pages: { public: null, desk: null },
    log: createLog((line) => lines.push(line), now),
    now,
    ...overrides,
  }
  const app = await buildApp(deps)
  return {
    app,
    deps,
    data,
    lines,
    clock,
    async post(path, body, token) {
      const headers = { 'content-type': 'application/json' }
      const answer = await app.inject({
        method: 'POST',
        url: path,
        headers: token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` },
        payload: JSON.stringify(body),
      })
      return {
        status: answer.statusCode,
        text: answer.body,
        body: answer.body === '' ? null : answer.json<unknown>(),
        headers: answer.headers,
      }
    },
    async close() {
      await app.close()
      await store.database.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Status and code of a refusal, as one string to compare. */
export function refusal({ status, body, headers }: Answer): string {
  const problem = body as Problem
  const type = String(headers['content-type'])
  if (!type.startsWith('application/problem+json')) return `${status} without a problem`
  if (problem.status !== status || problem.type !== 'about:blank') return `${status} with a wrong problem`
  return `${status} ${problem.code}`
}

/** The statuses of answers whose order is a matter of luck. */
export function statuses(answers: Answer[]): number[] {
  return answers.map(({ status }) => status).toSorted((a, b) => a - b)
}
