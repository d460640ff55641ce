import { afterEach, describe, expect, it } from 'vitest'
import { createLocalHourlyKey } from '../../server/http/hourly-key.ts'
import { createHourlyHash } from '../../server/http/rate-limits.ts'
import { bytes, question, setUp, type TestCentre } from './people.ts'
import { refusal, startService, type TestService } from './service.ts'

let service: TestService
afterEach(() => service.close())

type From = { remoteAddress?: string; forwarded?: string }

async function openFrom({ remoteAddress = '192.0.2.1', forwarded }: From): Promise<number> {
  const answer = await service.app.inject({
    method: 'POST',
    url: '/api/threads/open',
    remoteAddress,
    ...(forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } }),
    payload: { locator: bytes(32) },
  })
  return answer.statusCode
}

/** Uses up what one address may open in an hour. */
async function exhaust(from: From): Promise<void> {
  for (let i = 0; i < 120; i++) expect(await openFrom(from)).toBe(200)
  expect(await openFrom(from)).toBe(429)
}

describe('an address that asks too often', () => {
  it('is told when to come back, and nothing else about it', async () => {
    service = await startService({ wide: false })
    await exhaust({ remoteAddress: '127.0.0.1' })
    const answer = await service.post('/api/threads/open', { locator: bytes(32) })
    expect(refusal(answer)).toBe('429 request.too_many')
    const seconds = Number(answer.headers['retry-after'])
    expect(seconds).toBeGreaterThan(3500)
    expect(seconds).toBeLessThanOrEqual(3600)
    for (const name of Object.keys(answer.headers)) expect(name).not.toMatch(/ratelimit/)
    expect(await openFrom({ remoteAddress: '192.0.2.2' })).toBe(200)
  })

  it('still gets out', async () => {
    service = await startService({ wide: false })
    for (let i = 0; i < 700; i++) await service.app.inject('/nowhere')
    expect((await service.app.inject('/nowhere')).statusCode).toBe(429)
    expect((await service.app.inject('/favicon.ico')).statusCode).toBe(429)
    expect((await service.app.inject('/ut')).statusCode).toBe(303)
  })

  it('still asks a first question when it has opened too often: kinds are counted apart', async () => {
    service = await startService({ wide: false })
    const centre: TestCentre = await setUp(service)
    await exhaust({ remoteAddress: '127.0.0.1' })
    for (let i = 0; i < 60; i++)
      expect((await service.post('/api/threads', question(centre))).status).toBe(201)
    expect(refusal(await service.post('/api/threads', question(centre)))).toBe('429 request.too_many')
  })

  it('is counted before its body is read', async () => {
    service = await startService({ wide: false })
    for (let i = 0; i < 60; i++)
      expect((await service.post('/api/threads', { nonsense: i })).status).toBe(400)
    expect((await service.post('/api/threads', { nonsense: true })).status).toBe(429)
  })

  it('has a thousand times more room where limits are wide', async () => {
    service = await startService({ wide: true })
    for (let i = 0; i < 200; i++) expect(await openFrom({})).toBe(200)
  })
})

describe('a name that is signed in with too often', () => {
  it('is refused from every address, however it is written', async () => {
    service = await startService({ wide: false })
    const centres = [bytes(16), bytes(16)] as const
    const signIn = async (name: string, remoteAddress: string, centre = centres[0]): Promise<number> => {
      const payload = { centre, name, login: bytes(32) }
      return (await service.app.inject({ method: 'POST', url: '/api/desk/sign-in', remoteAddress, payload }))
        .statusCode
    }
    for (let i = 0; i < 20; i++)
      expect(await signIn(i % 2 === 0 ? 'Åsa Ek' : 'åsa  EK', `192.0.2.${i}`)).toBe(401)
    expect(await signIn('ÅSA EK', '192.0.2.99')).toBe(429)
    expect(await signIn('Bo Al', '192.0.2.99')).toBe(401)
    expect(await signIn('Åsa Ek', '192.0.2.99', centres[1])).toBe(401)
  })
})

describe('behind a proxy', () => {
  it('a header from somebody who is no proxy changes nothing', async () => {
    service = await startService({ wide: false })
    for (let i = 0; i < 120; i++) expect(await openFrom({ forwarded: `198.51.100.${i}` })).toBe(200)
    expect(await openFrom({ forwarded: '198.51.100.200' })).toBe(429)
  })

  it('its visitors have a bucket each, and what they write themselves does not move them', async () => {
    service = await startService({ wide: false, trustedProxies: ['10.0.0.0/8'] })
    const remoteAddress = '10.1.2.3'
    for (let i = 0; i < 120; i++)
      expect(await openFrom({ remoteAddress, forwarded: `203.0.113.${i}, 198.51.100.1` })).toBe(200)
    expect(await openFrom({ remoteAddress, forwarded: '203.0.113.200, 198.51.100.1' })).toBe(429)
    expect(await openFrom({ remoteAddress, forwarded: '198.51.100.2' })).toBe(200)
    expect(await openFrom({ forwarded: '198.51.100.1' })).toBe(200)
  })

  it('a header of nonsense is no failure', async () => {
    service = await startService({ wide: false, trustedProxies: ['192.0.2.0/24'] })
    for (const forwarded of [
      '',
      ',',
      'x',
      'fe80::1%eth0',
      '::ffff:1.2.3.4',
      '1.2.3.4:80',
      '[::1]:80',
      'ÿ',
      'x'.repeat(4000),
    ])
      expect([forwarded.slice(0, 20), await openFrom({ forwarded })]).toEqual([forwarded.slice(0, 20), 200])
  })

  it('a household’s IPv6 network is one visitor', async () => {
    service = await startService({ wide: false })
    for (let i = 0; i < 120; i++)
      expect(await openFrom({ remoteAddress: `2001:db8:1:2:${i.toString(16)}::1` })).toBe(200)
    expect(await openFrom({ remoteAddress: '2001:db8:1:2:ffff::1' })).toBe(429)
    expect(await openFrom({ remoteAddress: '2001:db8:1:3::1' })).toBe(200)
  })
})

it('what stands for an address is another in the next hour', async () => {
  service = await startService()
  let now = 0
  const hash = createHourlyHash(createLocalHourlyKey(() => now))
  const first = await hash('192.0.2.1')
  now = 3_599_999
  expect(await hash('192.0.2.1')).toBe(first)
  now = 3_600_000
  expect(await hash('192.0.2.1')).not.toBe(first)
  expect(first).not.toBe(await createHourlyHash(createLocalHourlyKey(() => 0))('192.0.2.1'))
})
