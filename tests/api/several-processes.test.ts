/** Two processes that serve one site from one database, given the same ephemeral state. */
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildApp } from '../../server/app.ts'
import type { RecoveryChallenge, Session } from '../../shared/api/desk/desk-calls.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { answerChallenge } from '../../shared/protocol/staff/recovery.ts'
import { bytes, setUp } from './people.ts'
import { startService, type TestService } from './service.ts'

let service: TestService
let other: FastifyInstance
beforeEach(async () => {
  service = await startService({ wide: false })
  other = await buildApp(service.deps)
})
afterEach(async () => {
  await other.close()
  await service.close()
})

it('a limit counts what one address does at both, and a name', async () => {
  const open = { method: 'POST', url: '/api/threads/open', payload: { locator: bytes(32) } } as const
  for (let i = 0; i < 120; i++)
    expect((await (i % 2 === 0 ? service.app : other).inject(open)).statusCode).toBe(200)
  for (const app of [service.app, other]) expect((await app.inject(open)).statusCode).toBe(429)
  const signIn = { centre: bytes(16), name: 'Åsa Ek', login: bytes(32) }
  const from = (i: number) =>
    ({
      method: 'POST',
      url: '/api/desk/sign-in',
      payload: signIn,
      remoteAddress: `192.0.2.${i}`,
    }) as const
  for (let i = 0; i < 20; i++)
    expect((await (i % 2 === 0 ? service.app : other).inject(from(i))).statusCode).toBe(401)
  for (const app of [service.app, other]) expect((await app.inject(from(99))).statusCode).toBe(429)
})

it('a challenge begun at one is answered at the other, once', async () => {
  const centre = await setUp(service)
  const { memberKey } = centre.recovery
  const { body } = await service.post('/api/desk/recovery/begin', { memberKey })
  const { id, challenge } = body as RecoveryChallenge
  const answer = toBase64url(answerChallenge(fromBase64url(challenge), centre.kit) ?? new Uint8Array(32))
  const answered = await other.inject({
    method: 'POST',
    url: '/api/desk/recovery',
    payload: { id, answer },
  })
  expect(answered.json<Session>().member.memberKey).toBe(memberKey)
  expect((await service.post('/api/desk/recovery', { id, answer })).status).toBe(401)
})
