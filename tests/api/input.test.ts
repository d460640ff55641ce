import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytes, question, setUp, signIn, type TestCentre } from './people.ts'
import { startService, type TestService } from './service.ts'

let service: TestService
let centre: TestCentre
let token: string

beforeAll(async () => {
  service = await startService()
  centre = await setUp(service)
  token = (await signIn(service, centre.founder)).token
  await service.post('/api/threads', question(centre))
})
afterAll(() => service.close())

/** Ways to get bytes on the wire wrong. */
const bent = (text: string): unknown[] => [
  text.slice(1),
  `${text}A`,
  `${text.slice(0, -1)}=`,
  `${text.slice(0, -1)}+`,
  `${text.slice(0, -1)}\n`,
  [text],
  null,
  1,
  undefined,
]

const routes = [
  '/api/threads',
  ...['open', 'messages', 'recode', 'erase'].map((name) => `/api/threads/${name}`),
  ...['check', ''].map((name) => `/api/setup/${name}`.replace(/\/$/, '')),
  ...['sign-in/begin', 'recovery/begin', 'recovery', 'session', 'inbox'].map((name) => `/api/desk/${name}`),
  ...['open', 'reply', 'draft', 'claim', 'release', 'close', 'reopen'].map(
    (name) => `/api/desk/threads/${name}`,
  ),
]

/** Values of the right shape often enough to get past the schema. */
const value = fc.oneof(
  ...[16, 32, 72, 80, 512].map((length) =>
    fc.uint8Array({ minLength: length, maxLength: length }).map(encoded),
  ),
  fc.constantFrom(bytes(8192), 0, 1, 0xffff_ffff, null, true, '', 'Åsa Ek', {
    id: bytes(16),
    sealed: bytes(8192),
  }),
  fc.integer(),
  fc.jsonValue(),
)
const names =
  'locator newLocator threadKey lock centre epoch summary message proof seq before thread draft closed after ' +
  'name login secret memberKey id answer __proto__'
const field = fc.constantFrom(...names.split(' '))
const body = fc.oneof(fc.dictionary(field, value, { maxKeys: 8 }), fc.jsonValue())

function encoded(raw: Uint8Array): string {
  return Buffer.from(raw).toString('base64url')
}

describe('whatever is sent', () => {
  it('is answered below 500', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), body, fc.boolean(), async (route, sent, signed) => {
        const { status } = await service.post(route, sent, signed ? token : undefined)
        expect(status).toBeLessThan(500)
        expect(status).toBeGreaterThanOrEqual(200)
      }),
      { numRuns: 600 },
    )
    expect(service.lines.filter((line) => line.includes('"error"'))).toEqual([])
  })

  it('raw bytes, odd types and odd addresses are answered below 500 too', async () => {
    const type = fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      'a/b',
      ';',
      '',
    )
    const tail = fc.oneof(
      fc.webPath(),
      fc.webQueryParameters(),
      fc.string().map(encodeURI),
      fc.constantFrom('%', '%zz', '%00'),
    )
    const path = fc.oneof(
      fc.constantFrom(...routes),
      tail.map((text) => `/${text}`),
    )
    const method = fc.constantFrom(
      'GET',
      'HEAD',
      'POST',
      'PUT',
      'DELETE',
      'OPTIONS',
      'PATCH',
      'TRACE',
      'QUERY',
    )
    await fc.assert(
      fc.asyncProperty(method, path, type, fc.uint8Array(), async (verb, url, contentType, payload) => {
        const headers = contentType === '' ? {} : { 'content-type': contentType }
        const answer = await service.app.inject({
          method: verb as 'POST',
          url,
          headers,
          payload: Buffer.from(payload),
        })
        expect(answer.statusCode).toBeLessThan(500)
        expect(answer.headers['content-security-policy']).toBeDefined()
      }),
      { numRuns: 400 },
    )
  })

  it('a question with any one field bent is refused, and nothing is stored', async () => {
    const { db } = service.deps.database
    const before = await db.selectFrom('threads').select('id').execute()
    const whole = question(centre)
    const fields = ['locator', 'threadKey', 'lock', 'centre', 'epoch', 'summary', 'message'] as const
    for (const name of fields)
      for (const wrong of bent(whole[name]))
        expect((await service.post('/api/threads', { ...whole, [name]: wrong })).status).toBe(400)
    expect((await service.post('/api/threads', { ...whole, extra: '' })).status).toBe(400)
    expect((await service.post('/api/threads', { ...whole, proof: 'x'.repeat(257) })).status).toBe(400)
    expect(await db.selectFrom('threads').select('id').execute()).toEqual(before)
    expect((await service.post('/api/threads', { ...whole, proof: 'ignored for now' })).status).toBe(201)
  })
})
