import { afterEach, expect, it } from 'vitest'
import { listen, sendRaw, type TestServer } from '../api/running.ts'

let server: TestServer
afterEach(() => server.remove())

const halves = [
  'GET / HTT',
  'POST /api/threads HTTP/1.1\r\nHost: x\r\nContent-Le',
  'POST /api/threads HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"locator":"',
  '',
]

it('50 half-sent requests hold nobody up, and are closed', async () => {
  server = await listen({}, { connectionTimeouts: { headers: 800, request: 1_200, check: 200 } })
  const began = Date.now()
  const half = Array.from({ length: 50 }, (_, i) => sendRaw(server.port, halves[i % halves.length] ?? ''))
  for (let i = 0; i < 20; i++) {
    const answer = await fetch(`${server.url}/api/site`)
    expect(answer.status).toBe(200)
    await answer.text()
  }
  expect(Date.now() - began).toBeLessThan(1_000)
  const answers = await Promise.all(half)
  expect(Date.now() - began).toBeLessThan(5_000)
  for (const answer of answers.filter((text) => text !== '')) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
    expect(answer).toContain('"code":"request.timeout"')
    expect(answer).toContain('content-security-policy: default-src')
  }
})
