import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RecoveryChallenge, Session } from '../../shared/api/desk/desk-calls.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { openGrant } from '../../shared/protocol/staff/member.ts'
import { answerChallenge } from '../../shared/protocol/staff/recovery.ts'
import { onBothDatabases } from './databases.ts'
import { bytes, setUp, signIn, type TestCentre } from './people.ts'
import { refusal, startService, type Answer, type TestService } from './service.ts'

onBothDatabases('signing in and out', (newDatabase) => {
  let service: TestService
  let centre: TestCentre
  let token: string
  beforeEach(async () => {
    service = await startService({}, await newDatabase())
    centre = await setUp(service)
    token = (await signIn(service, centre.founder)).token
  })
  afterEach(() => service.close())

  const desk = (path: string, body: unknown, as = token): Promise<Answer> =>
    service.post(`/api/desk/${path}`, body, as)
  const beginSignIn = (name: string, { id } = { id: centre.id }): Promise<Answer> =>
    desk('sign-in/begin', { centre: id, name })

  it('signing in gives back what was stored, the name written as people write it', async () => {
    const begun = await beginSignIn('åsa  EK')
    expect(begun.body).toEqual({ salt: centre.founder.salt })
    const session = await signIn(service, { name: 'ÅSA EK', login: centre.founder.login })
    const { name, role, memberKey, vault, grant, seedGrant } = centre.founder
    expect(session).toMatchObject({ member: { name, role, memberKey }, vault, seedGrant })
    expect(session.centre).toEqual({ id: centre.id, name: 'Origo' })
    expect(session.epochs).toEqual([{ ...centre.epoch, grant, ended: false }])
    expect(session.token).not.toBe(token)
  })

  it('an unknown name gets a salt, the same one every time, and is refused like a wrong passphrase', async () => {
    const salts = await Promise.all(['Ingen Alls', 'ingen  alls'].map((name) => beginSignIn(name)))
    expect(salts[0]?.body).toEqual(salts[1]?.body)
    expect((await beginSignIn('Någon Annan')).body).not.toEqual(salts[0]?.body)
    for (const name of ['Ingen Alls', 'Åsa Ek'])
      expect(refusal(await desk('sign-in', { centre: centre.id, name, login: bytes(32) }))).toBe(
        '401 session.refused',
      )
  })

  it('a name is known in its own centre only: in another it is like any unknown one', async () => {
    const { name, login, salt } = centre.founder
    const elsewhere = { id: bytes(16) }
    const begun = await beginSignIn(name, elsewhere)
    expect(begun).toMatchObject({
      status: 200,
      body: { salt: expect.stringMatching(/^[\w-]{22}$/) as string },
    })
    expect(begun.body).not.toEqual({ salt })
    expect((await beginSignIn(name, elsewhere)).body).toEqual(begun.body)
    expect((await beginSignIn(name, { id: bytes(16) })).body).not.toEqual(begun.body)
    expect(refusal(await desk('sign-in', { centre: elsewhere.id, name, login }))).toBe('401 session.refused')
  })

  it('two of the same name in two centres sign in each to their own', async () => {
    const other = await setUp(service)
    const { name } = centre.founder
    expect(other.founder.name).toBe(name)
    for (const [one, another] of [
      [centre, other],
      [other, centre],
    ] as const) {
      expect((await beginSignIn(name, one)).body).toEqual({ salt: one.founder.salt })
      const session = await signIn(service, one.founder, one)
      expect([session.centre.id, session.member.memberKey]).toEqual([one.id, one.founder.memberKey])
      const login = another.founder.login
      expect(refusal(await desk('sign-in', { centre: one.id, name, login }))).toBe('401 session.refused')
    }
  })

  it('a recovery kit signs in by its key and finds the seed', async () => {
    const { memberKey } = centre.recovery
    const begun = await service.post('/api/desk/recovery/begin', { memberKey })
    const { id, challenge } = begun.body as RecoveryChallenge
    const answer = toBase64url(answerChallenge(fromBase64url(challenge), centre.kit) ?? new Uint8Array(32))
    const answered = await service.post('/api/desk/recovery', { id, answer })
    const session = answered.body as Session
    expect(session).toMatchObject({
      vault: null,
      seedGrant: centre.recovery.seedGrant,
      member: { memberKey, role: 3 },
    })
    const held = session.epochs[0]
    const secret = openGrant(
      fromBase64url(held?.grant ?? ''),
      fromBase64url(memberKey),
      centre.kit.memberSecret,
    )
    expect(secret).toEqual(centre.epochSecret)
    expect(refusal(await service.post('/api/desk/recovery', { id, answer }))).toBe('401 session.refused')
  })

  it('a challenge is answered once, by the right answer, within five minutes', async () => {
    const begin = async (memberKey = centre.recovery.memberKey): Promise<{ id: string; answer: string }> => {
      const { body } = await service.post('/api/desk/recovery/begin', { memberKey })
      const { id, challenge } = body as RecoveryChallenge
      const answer = answerChallenge(fromBase64url(challenge), centre.kit) ?? new Uint8Array(32)
      return { id, answer: toBase64url(answer) }
    }
    const wrong = await begin()
    expect(refusal(await service.post('/api/desk/recovery', { ...wrong, answer: bytes(32) }))).toBe(
      '401 session.refused',
    )
    expect(refusal(await service.post('/api/desk/recovery', wrong))).toBe('401 session.refused')
    for (const memberKey of [bytes(32), toBase64url(new Uint8Array(32)), centre.founder.memberKey])
      expect(refusal(await service.post('/api/desk/recovery', await begin(memberKey)))).toBe(
        '401 session.refused',
      )
    const late = await begin()
    service.clock.now += 5 * 60_000 + 1
    expect(refusal(await service.post('/api/desk/recovery', late))).toBe('401 session.refused')
  })

  it('nothing at the desk opens without a token', async () => {
    const paths = ['session', 'sign-out', 'inbox', 'live', 'threads/open', 'threads/reply', 'threads/draft']
    for (const path of [...paths, 'threads/claim', 'threads/release', 'threads/close', 'threads/reopen'])
      for (const wrong of [undefined, bytes(32), 'x']) {
        const answer = await service.post(`/api/desk/${path}`, {}, wrong)
        expect(refusal(answer)).toBe('401 request.unauthorised')
      }
  })

  it('a session ends when one signs out, after half an hour without use, and after twelve hours', async () => {
    expect(((await desk('session', {})).body as Session).token).toBe(token)
    expect((await desk('sign-out', {})).status).toBe(200)
    expect(refusal(await desk('session', {}))).toBe('401 request.unauthorised')
    const idle = await signIn(service, centre.founder)
    service.clock.now += 29 * 60_000
    expect((await desk('session', {}, idle.token)).status).toBe(200)
    service.clock.now += 29 * 60_000
    expect((await desk('session', {}, idle.token)).status).toBe(200)
    service.clock.now += 31 * 60_000
    expect(refusal(await desk('session', {}, idle.token))).toBe('401 request.unauthorised')
    const busy = await signIn(service, centre.founder)
    for (let minute = 0; minute < 12 * 60 - 20; minute += 20) {
      service.clock.now += 20 * 60_000
      expect((await desk('session', {}, busy.token)).status).toBe(200)
    }
    service.clock.now += 20 * 60_000
    expect(refusal(await desk('session', {}, busy.token))).toBe('401 request.unauthorised')
  })
})
