import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../shared/errors.ts'
import { bytes } from './people.ts'
import { listen, postJson, sendRaw, type TestServer } from './running.ts'

let server: TestServer
let pages: string
const json = { 'content-type': 'application/json' }

beforeAll(async () => {
  pages = mkdtempSync(join(tmpdir(), 'viskan-pages-'))
  for (const page of ['public', 'desk']) {
    mkdirSync(join(pages, page, 'a'), { recursive: true })
    const html = `<!doctype html><title>${page}</title>`
    writeFileSync(join(pages, page, 'index.html'), html)
    writeFileSync(join(pages, page, 'index.html.br'), brotliCompressSync(html))
    writeFileSync(join(pages, page, 'index.html.gz'), gzipSync(html))
    writeFileSync(join(pages, page, 'a', 'code.js'), 'export {}')
    writeFileSync(join(pages, page, 'a', 'code.wasm'), 'wasm')
    writeFileSync(join(pages, page, '.hidden'), 'hidden')
  }
  server = await listen({}, { pages: { public: join(pages, 'public'), desk: join(pages, 'desk') } })
})
afterAll(async () => {
  await server.remove()
  rmSync(pages, { recursive: true })
})

const fetchHere = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...init })

const robots = async (path: string): Promise<string | null> =>
  (await fetchHere(path)).headers.get('x-robots-tag')

async function refusal(answer: Response): Promise<string> {
  if (answer.headers.get('content-type')?.startsWith('application/problem+json') !== true) return 'no problem'
  const { status, code } = (await answer.json()) as Problem
  return status === answer.status ? `${status} ${code}` : 'another status'
}

describe('every answer carries the security headers', () => {
  const answers: [string, () => Promise<Response>][] = [
    ['the public page', () => fetchHere('/')],
    ['the desk', () => fetchHere('/desk')],
    ['a script', () => fetchHere('/a/code.js')],
    ['the site', () => fetchHere('/api/site')],
    ['a HEAD', () => fetchHere('/api/site', { method: 'HEAD' })],
    ['an opened thread', () => postJson(`${server.url}/api/threads/open`, { locator: bytes(32) })],
    ['a stream', () => postJson(`${server.url}/api/threads/wait`, { locator: bytes(32) })],
    ['the exit', () => fetchHere('/ut')],
    ['no icon', () => fetchHere('/favicon.ico')],
    ['a bad request', () => postJson(`${server.url}/api/threads`, {})],
    ['a request without a session', () => postJson(`${server.url}/api/desk/inbox`, {})],
    ['an unknown path', () => fetchHere('/nowhere')],
    ['another method', () => fetchHere('/api/site', { method: 'DELETE' })],
    ['a malformed address', () => fetchHere('/%zz')],
    ['a body too large', () => postJson(`${server.url}/api/threads/open`, { locator: 'x'.repeat(2000) })],
    ['another content type', () => fetchHere('/api/threads', { method: 'POST', body: 'x' })],
  ]
  it.each(answers)('%s', async (_name, ask) => {
    const { headers, body } = await ask()
    await body?.cancel()
    const csp = headers.get('content-security-policy') ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval';",
      "frame-ancestors 'none'",
    ])
      expect(csp).toContain(part)
    expect(csp).toContain("require-trusted-types-for 'script'; trusted-types viskan-worker")
    expect(csp).not.toContain('unsafe-inline')
    expect(Object.fromEntries(headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers.get('cache-control')).toMatch(/^no-store/)
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    for (const name of [
      'server',
      'x-powered-by',
      'set-cookie',
      'etag',
      'last-modified',
      'strict-transport-security',
    ])
      expect(headers.get(name)).toBeNull()
    for (const name of headers.keys()) expect(name).not.toMatch(/ratelimit|clear-site-data/)
  })

  it('what never became a request', async () => {
    const broken = [
      'NONSENSE\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET / HTTP/1.1\r\nx: ${'x'.repeat(9000)}\r\n\r\n`,
    ]
    for (const text of broken) {
      const answer = await sendRaw(server.port, text)
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
      expect(answer).toContain('content-security-policy: default-src')
      expect(answer).toContain('"code":"request.invalid"')
    }
  })

  it('a request without a host, and one that expects something', async () => {
    for (const line of ['', 'Expect: something\r\n']) {
      const answer = await sendRaw(server.port, `GET /api/site HTTP/1.1\r\n${line}Connection: close\r\n\r\n`)
      expect(answer).toContain('content-security-policy: default-src')
    }
  })

  it('browsers are told to insist on https where the public origin is', async () => {
    const secure = await listen({ origin: 'https://fragor.example' })
    const { headers } = await fetch(`${secure.url}/nowhere`)
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
    expect(secure.setupUrl).toMatch(/^https:\/\/fragor\.example\/desk#setup=/)
    await secure.remove()
  })
})

describe('what is refused, and how', () => {
  it('an unknown path is 404; a known one with another method is 405 and says which', async () => {
    for (const path of ['/nowhere', '/api', '/api/threads/x', '/a/', '/.hidden', '/index.html.br', '/desk/a'])
      expect(await refusal(await fetchHere(path))).toBe('404 route.unknown')
    const methods = { '/api/site': 'GET, HEAD', '/api/threads': 'POST', '/ut': 'GET, HEAD', '/': 'GET, HEAD' }
    for (const [path, allow] of Object.entries(methods))
      for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND']) {
        const answer = await fetchHere(path, {
          method,
          ...(method === 'PUT' ? { body: '{', headers: json } : {}),
        })
        expect(answer.headers.get('allow')).toBe(allow)
        expect(await refusal(answer)).toBe('405 method.unknown')
      }
    expect((await fetchHere('/api/threads')).headers.get('allow')).toBe('POST')
  })

  it('anything but JSON is 415, with a stable code', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/problem+json',
      'nonsense',
      '',
    ])
      for (const path of ['/api/threads', '/api/threads/open', '/api/desk/sign-in', '/api/setup']) {
        const headers = type === '' ? {} : { 'content-type': type }
        const body = new TextEncoder().encode('{}')
        expect(await refusal(await fetchHere(path, { method: 'POST', headers, body }))).toBe(
          '415 request.media_type',
        )
      }
    expect((await fetchHere('/api/threads', { method: 'POST', headers: json, body: '{}' })).status).toBe(400)
  })

  it('a body that is not the one asked for is 400', async () => {
    const locator = bytes(32)
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '{}',
      '{"__proto__":{}}',
      '{"locator":1}',
      '\ud800',
      `["${locator}"]`,
    ]
    for (const body of bodies)
      expect(
        await refusal(await fetchHere('/api/threads/open', { method: 'POST', headers: json, body })),
      ).toBe('400 request.invalid')
    const wrong = [
      { locator: bytes(31) },
      { locator: bytes(33) },
      { locator: `${locator}=` },
      { locator: `${locator.slice(0, 42)}B` },
      { locator: ` ${locator.slice(1)}` },
      { locator, more: 1 },
      { locator, before: -1 },
      { locator, before: 1.5 },
      { locator, before: '1' },
      { locator, before: null },
      { locator, before: 2 ** 32 },
    ]
    for (const body of wrong) {
      const answer = await postJson(`${server.url}/api/threads/open`, body)
      const text = await answer.clone().text()
      expect([await refusal(answer), JSON.stringify(body)]).toEqual([
        '400 request.invalid',
        JSON.stringify(body),
      ])
      expect(text).not.toContain(locator)
    }
  })

  it('a body larger than its route needs is 413', async () => {
    const paths = {
      '/api/threads/open': 1_100,
      '/api/threads/wait': 1_100,
      '/api/threads': 17_000,
      '/api/setup': 9_000,
    }
    for (const [path, length] of Object.entries(paths))
      expect(await refusal(await postJson(server.url + path, { x: 'x'.repeat(length) }))).toBe(
        '413 request.too_large',
      )
  })

  it('a chunked body without an end is cut off at the limit', async () => {
    const head =
      'POST /api/threads/open HTTP/1.1\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
    const answer = await sendRaw(server.port, `${head}1000\r\n${'x'.repeat(4096)}\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })
})

describe('the pages', () => {
  it('are served at their addresses with the right types', async () => {
    const table = {
      '/': 'text/html; charset=utf-8',
      '/desk': 'text/html; charset=utf-8',
      '/desk/': 'text/html; charset=utf-8',
      '/a/code.js': 'text/javascript; charset=utf-8',
      '/desk/a/code.wasm': 'application/wasm',
    }
    for (const [path, type] of Object.entries(table)) {
      const answer = await fetchHere(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
      await answer.text()
    }
    expect(await (await fetchHere('/')).text()).toContain('<title>public</title>')
    expect(await (await fetchHere('/desk')).text()).toContain('<title>desk</title>')
  })

  it('come compressed to those who ask', async () => {
    const codings: Record<string, string | null> = {
      'gzip, deflate, br': 'br',
      'gzip;q=0.5': 'gzip',
      'br;q=0, gzip': 'gzip',
      '*': 'br',
      identity: null,
      'br;q=0.0': null,
    }
    for (const [accepted, coding] of Object.entries(codings)) {
      const { headers, body } = await fetchHere('/', { headers: { 'accept-encoding': accepted } })
      await body?.cancel()
      expect([accepted, headers.get('content-encoding'), headers.get('vary')]).toEqual([
        accepted,
        coding,
        'accept-encoding',
      ])
    }
  })

  it('nothing outside them can be reached', async () => {
    for (const path of [
      '/../server.key',
      '/..%2fserver.key',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/desk/../../viskan.db',
      '//etc',
    ]) {
      const answer = await sendRaw(server.port, `GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    }
  })

  it('the public page may be found by a search, the rest not', async () => {
    expect([await robots('/'), await robots('/desk'), await robots('/api/site')]).toEqual([
      null,
      'noindex',
      'noindex',
    ])
  })
})

describe('the exit', () => {
  it('leads to the neutral site without a script', async () => {
    for (const path of ['/ut', '/ut?a=b'])
      for (const method of ['GET', 'HEAD']) {
        const { status, headers } = await fetchHere(path, { method })
        expect([status, headers.get('location')]).toEqual([303, 'https://www.smhi.se/'])
      }
  })
})
