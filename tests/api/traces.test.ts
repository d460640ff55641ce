import { afterEach, expect, it } from 'vitest'
import { dayOf } from '../../shared/days.ts'
import type { Inbox } from '../../shared/api/desk/desk-calls.ts'
import { ask, bytes, question, setUp, signIn } from './people.ts'
import { DAY, START, startService, type TestService } from './service.ts'

let service: TestService
afterEach(() => service.close())

it('a writer’s whole journey leaves no line in the log', async () => {
  service = await startService()
  const centre = await setUp(service)
  service.lines.length = 0
  const { locator } = await ask(service, centre)
  await service.post('/api/threads/open', { locator })
  await service.post('/api/threads/messages', { locator, seq: 1, message: bytes(8192) })
  await service.post('/api/threads/messages', { locator, seq: 9, message: bytes(8192) })
  await service.post('/api/threads', { nonsense: true })
  await service.post('/api/threads/erase', { locator })
  for (const url of ['/', '/ut', '/api/site', '/nowhere', '/%zz', '/favicon.ico'])
    await service.app.inject(url)
  expect(service.lines).toEqual([])
})

it('a desk’s call that succeeds leaves no line, nor one that is refused in a thread', async () => {
  service = await startService()
  const centre = await setUp(service)
  const asked = await ask(service, centre)
  const { token } = await signIn(service, centre.founder)
  const inbox = await service.post('/api/desk/inbox', { closed: false }, token)
  const thread = (inbox.body as Inbox).threads.find(({ threadKey }) => threadKey === asked.threadKey)?.id
  for (const [path, status] of [
    ['claim', 200],
    ['open', 200],
    ['close', 200],
  ] as const)
    expect((await service.post(`/api/desk/threads/${path}`, { thread }, token)).status).toBe(status)
  expect((await service.post('/api/desk/threads/claim', { thread: bytes(16) }, token)).status).toBe(404)
  expect(service.lines).toEqual([])
  service.clock.now += DAY
  service.deps.log.writeCounts()
  const [line] = service.lines.map((text) => JSON.parse(text) as Record<string, unknown>)
  expect(line).toMatchObject({ level: 'info', day: dayOf(START) })
  expect(line?.['calls']).toMatchObject({
    'POST /api/threads 201': 1,
    'POST /api/desk/inbox 200': 1,
    'POST /api/desk/threads/claim 200': 1,
    'POST /api/desk/threads/claim 404': 1,
  })
})

it('somebody refused at the staff’s door leaves method, route, status and day, and nothing else', async () => {
  service = await startService()
  const centre = await setUp(service)
  await service.post('/api/desk/sign-in', { centre: centre.id, name: 'Canary Name', login: bytes(32) })
  await service.post('/api/desk/inbox?canary=query', { closed: false })
  const day = dayOf(START)
  expect(service.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: 'warn', method: 'POST', route: '/api/desk/sign-in', status: 401, day },
    { level: 'warn', method: 'POST', route: '/api/desk/inbox', status: 401, day },
  ])
})

it('a failure says its kind, its place and its day, never what was sent', async () => {
  service = await startService()
  const centre = await setUp(service)
  service.lines.length = 0
  await service.deps.database.close()
  const asked = question(centre)
  const answer = await service.post('/api/threads', asked)
  expect([answer.status, answer.body]).toEqual([
    500,
    { type: 'about:blank', title: 'Internal Server Error', status: 500, code: 'server.failed' },
  ])
  const line = JSON.parse(service.lines[0] ?? '') as Record<string, unknown>
  const { name, frame } = line
  const call = { method: 'POST', route: '/api/threads', status: 500 }
  const day = dayOf(START)
  expect(line).toEqual({ level: 'error', code: 'server.failed', ...call, name, frame, day })
  expect(frame ?? 'server/').toMatch(/^server\//)
  expect(line['name']).toMatch(/^\w+$/)
})
