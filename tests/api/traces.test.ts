import { afterEach, expect, it } from 'vitest'
import { dayOf } from '../../shared/protocol/centre/epoch.ts'
import { ask, bytes, question, setUp, signIn } from './people.ts'
import { START, startService, type TestService } from './service.ts'

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

it('a desk’s call leaves method, route, status and duration, and nothing else', async () => {
  service = await startService()
  const centre = await setUp(service)
  await ask(service, centre)
  const { token } = await signIn(service, centre.founder)
  service.lines.length = 0
  await service.post('/api/desk/inbox?canary=query', { closed: false }, token)
  await service.post('/api/desk/threads/claim', { thread: bytes(16) }, token)
  await service.post('/api/desk/sign-in', { centre: centre.id, name: 'Canary Name', login: bytes(32) })
  const lines = service.lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.map(({ ms, ...line }) => [typeof ms, line])).toEqual([
    ['number', { level: 'info', method: 'POST', route: '/api/desk/inbox', status: 200 }],
    ['number', { level: 'info', method: 'POST', route: '/api/desk/threads/claim', status: 404 }],
    ['number', { level: 'info', method: 'POST', route: '/api/desk/sign-in', status: 401 }],
  ])
})

it('a failure says its kind and its day, never what was sent', async () => {
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
  expect(line).toEqual({ level: 'error', code: 'server.failed', name: line['name'], day: dayOf(START) })
  expect(line['name']).toMatch(/^\w+$/)
})
