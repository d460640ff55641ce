import { expect, test } from 'vitest'
import { createLog } from './log.ts'

const DAY = 86_400_000
const CALL = { method: 'POST', route: '/api/desk/inbox', status: 200 }

function logAt(clock = { now: DAY * 20_000 }) {
  const lines: string[] = []
  const log = createLog(
    (line) => lines.push(line),
    () => clock.now,
  )
  return { log, clock, read: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

test('what succeeds is counted, and written once its day is over', () => {
  const { log, clock, read } = logAt()
  log.count(CALL)
  log.count(CALL)
  log.count({ ...CALL, status: 409 })
  clock.now += DAY - 1
  log.writeCounts()
  expect(read()).toEqual([])
  clock.now += 1
  log.count(CALL)
  log.writeCounts()
  log.writeCounts()
  const calls = { 'POST /api/desk/inbox 200': 2, 'POST /api/desk/inbox 409': 1 }
  expect(read()).toEqual([{ level: 'info', day: 20_000, calls }])
})

test.each([
  ['of SQLite', 'SQLITE_FULL', 'SQLITE_FULL'],
  ['of PostgreSQL', '40P01', '40P01'],
  ['of the system', 'ENOSPC', 'ENOSPC'],
  ['that could be input', 'Min mamma heter Fatima', undefined],
])('a failure tells the code %s', (_, code, told) => {
  const { log, read } = logAt()
  log.failure('server.failed', Object.assign(new TypeError('canary'), { code }), { ...CALL, status: 500 })
  const [line] = read()
  expect(line).toMatchObject({ level: 'error', code: 'server.failed', name: 'TypeError', day: 20_000 })
  expect(line).toMatchObject({ method: 'POST', route: '/api/desk/inbox', status: 500 })
  expect(line?.['cause']).toBe(told)
  expect(JSON.stringify(line)).not.toContain('canary')
})

test('a failure tells the first frame of ours, and nothing of a message that looks like one', () => {
  const { log, read } = logAt()
  const root = new URL('..', import.meta.url).pathname
  const error = new Error(`canary\n    at ${root}server/canary.ts:1:1`)
  log.failure('server.failed', error)
  error.stack = `Error: ${error.message}\n    at x (node:fs:1:1)\n    at y (file://${root}node_modules/z/server/q.ts:9:9)\n    at z (file://${root}server/inbox/list.ts:7:3)`
  log.failure('server.failed', error)
  const [first, second] = read()
  expect(first?.['frame']).toMatch(/^server\/log\.test\.ts:\d+$/)
  expect(second?.['frame']).toBe('server/inbox/list.ts:7')
})
