import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EVENT_BYTES } from '../../shared/sizes.ts'
import { ask, bytes, question, setUp, signIn, type TestCentre } from './people.ts'
import { listen, overHttp, postJson, type TestServer } from './running.ts'
import type { Reachable } from './service.ts'

let server: TestServer
let service: Reachable
let centre: TestCentre

type Stream = { next(): Promise<string | null>; leave(): Promise<void>; answer: Response }

/** Events of a stream one by one; null at its end. */
async function follow(path: string, body: unknown, token?: string): Promise<Stream> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await postJson(server.url + path, body, headers)
  const reader = (answer.body ?? new ReadableStream<Uint8Array>()).getReader()
  let held = ''
  return {
    answer,
    leave: () => reader.cancel(),
    async next() {
      while (held.length < EVENT_BYTES) {
        const { done, value } = await reader.read()
        if (done) return null
        held += new TextDecoder().decode(value)
      }
      const event = held.slice(0, EVENT_BYTES)
      held = held.slice(EVENT_BYTES)
      return event
    },
  }
}

const wait = () => follow('/api/threads/wait', { locator: bytes(32) })

const HEARTBEAT = '{"look":false} \n'
const LOOK = '{"look":true}  \n'

async function begin(settings: Parameters<typeof listen>[1] = {}): Promise<void> {
  server = await listen({}, settings)
  service = overHttp(server)
  centre = await setUp(service)
}
afterEach(() => server.remove())

describe('waiting for a reply', () => {
  beforeEach(() => begin({ streamSettings: { heartbeatMs: 100, lifeMs: 60_000 } }))

  it('begins with a heartbeat at once, goes on with them, and says when to look', async () => {
    const { locator } = await ask(service, centre)
    const stream = await follow('/api/threads/wait', { locator })
    expect(stream.answer.headers.get('content-type')).toBe('application/x-ndjson')
    expect(stream.answer.headers.get('cache-control')).toBe('no-store, no-transform')
    expect(stream.answer.headers.get('content-encoding')).toBeNull()
    expect(await stream.next()).toBe(HEARTBEAT)
    expect(await stream.next()).toBe(HEARTBEAT)
    const { token } = await signIn(service, centre.founder)
    const { body } = await service.post('/api/desk/inbox', { closed: false }, token)
    const { id: thread } = (body as { threads: { id: string }[] }).threads[0] ?? { id: '' }
    await service.post('/api/desk/threads/reply', { thread, seq: 1, message: bytes(8192) }, token)
    let event = await stream.next()
    while (event === HEARTBEAT) event = await stream.next()
    expect(event).toBe(LOOK)
    await stream.leave()
  })

  it('an unknown locator gets the same heartbeats', async () => {
    const stream = await follow('/api/threads/wait', { locator: bytes(32) })
    expect([stream.answer.status, await stream.next(), await stream.next()]).toEqual([
      200,
      HEARTBEAT,
      HEARTBEAT,
    ])
    await stream.leave()
  })

  it.each(['recode', 'erase'])('ends on %s', async (change) => {
    const { locator } = await ask(service, centre)
    const stream = await follow('/api/threads/wait', { locator })
    expect(await stream.next()).toBe(HEARTBEAT)
    const body = change === 'erase' ? { locator } : { locator, newLocator: bytes(32), lock: bytes(72) }
    expect((await service.post(`/api/threads/${change}`, body)).status).toBe(200)
    let event = await stream.next()
    while (event === HEARTBEAT) event = await stream.next()
    expect(event).toBeNull()
  })
})

describe('a desk that looks on', () => {
  beforeEach(() => begin())

  it('is told of a new question, and ends when its member signs out', async () => {
    const { token } = await signIn(service, centre.founder)
    const stream = await follow('/api/desk/live', {}, token)
    expect(await stream.next()).toBe(HEARTBEAT)
    await ask(service, centre)
    expect(await stream.next()).toBe(LOOK)
    await service.post('/api/desk/sign-out', {}, token)
    expect(await stream.next()).toBeNull()
  })
})

describe('streams are bounded', () => {
  it('in number, for one address and in all, and those who leave make room', async () => {
    server = await listen({ limits: 'normal' }, { streamSettings: { most: 3, mostPerKey: 2 } })
    const streams = [await wait(), await wait()]
    const refused = await wait()
    expect(refused.answer.status).toBe(429)
    expect(refused.answer.headers.get('retry-after')).toBe('20')
    await streams[0]?.leave()
    await expect.poll(async () => (await wait()).answer.status).toBe(200)
  })

  it('in time', async () => {
    server = await listen({}, { streamSettings: { heartbeatMs: 20_000, lifeMs: 200 } })
    const stream = await follow('/api/threads/wait', { locator: bytes(32) })
    expect([await stream.next(), await stream.next()]).toEqual([HEARTBEAT, null])
  })
})

describe('a stop', () => {
  it('ends streams, lets what has begun finish, and takes less than five seconds', async () => {
    await begin()
    const streams = await Promise.all(
      [1, 2, 3].map(() => follow('/api/threads/wait', { locator: bytes(32) })),
    )
    for (const stream of streams) expect(await stream.next()).toBe(HEARTBEAT)
    const body = JSON.stringify(question(centre))
    const asking = connect(server.port, '127.0.0.1')
    const head = 'POST /api/threads HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: '
    asking.write(`${head}${body.length}\r\n\r\n${body.slice(0, 100)}`)
    const answer = new Promise<string>((resolve) => asking.once('data', (part) => resolve(part.toString())))
    await new Promise((resolve) => setTimeout(resolve, 200))
    const began = Date.now()
    const stopped = server.close()
    setTimeout(() => asking.write(body.slice(100)), 200)
    expect(await answer).toMatch(/^HTTP\/1\.1 201 /)
    for (const stream of streams) expect(await stream.next()).toBeNull()
    await stopped
    expect(Date.now() - began).toBeLessThan(5_000)
  })

  it('is not held by a request that never ends', async () => {
    await begin()
    const socket = connect(server.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      'POST /api/threads HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{',
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    const began = Date.now()
    await server.close()
    expect(Date.now() - began).toBeLessThan(5_000)
    socket.destroy()
  })
})
