/** Signing in and out (protocol 6). */
import type { FastifyInstance } from 'fastify'
import type { Session } from '../../shared/api/desk/desk-calls.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import { sessionOf } from '../auth/guard.ts'
import { createLoginCheck } from '../auth/passphrase.ts'
import { createChallenges } from '../auth/recovery.ts'
import { endSession, startSession, type MemberRow } from '../auth/sessions.ts'
import type { Service } from '../context.ts'
import { publishEnd } from '../events/bus.ts'
import { eventNames } from '../events/event-names.ts'
import { Refusal } from '../http/problems.ts'
import { serveRoute } from '../http/serve-route.ts'
import { nameInCentre } from '../members/names.ts'
import { findMember, findMemberByName, findRecovery } from '../members/store.ts'
import { sessionAnswer } from './session-answer.ts'

export function signInRoutes(app: FastifyInstance, service: Service): void {
  const { db, keys, limits, events, challengeStore, now } = service
  const checkLogin = createLoginCheck()
  const challenges = createChallenges(challengeStore, now)
  const byName = limits.count('signInName', ({ body }) =>
    nameInCentre(body as { centre: string; name: string }),
  )

  const admit = async (member: MemberRow): Promise<Session> =>
    sessionAnswer(db, keys, member, await startSession(db, keys, now(), member.id))

  serveRoute(app, service, '/api/desk/sign-in/begin', async ({ body }) => {
    const invented = keys.saltFor(nameInCentre(body))
    const member = await findMemberByName(db, body)
    return { salt: toBase64url(member?.salt ?? invented) }
  })

  serveRoute(
    app,
    service,
    '/api/desk/sign-in',
    async ({ body }) => {
      const member = await findMemberByName(db, body)
      const right = await checkLogin(member?.login_hash ?? null, fromBase64url(body.login))
      if (member === undefined || !right) throw new Refusal('session.refused')
      return admit(member)
    },
    { preHandler: byName },
  )

  serveRoute(app, service, '/api/desk/recovery/begin', async ({ body }) => {
    const memberKey = fromBase64url(body.memberKey)
    const kit = await findRecovery(db, memberKey)
    return challenges.begin(memberKey, kit?.id ?? null)
  })

  serveRoute(app, service, '/api/desk/recovery', async ({ body }) => {
    const id = await challenges.take(body.id, fromBase64url(body.answer))
    const kit = id === null ? undefined : await findMember(db, id)
    if (kit === undefined) throw new Refusal('session.refused')
    return admit(kit)
  })

  serveRoute(app, service, '/api/desk/session', async (request) => {
    const { member, token } = sessionOf(request)
    return sessionAnswer(db, keys, member, token)
  })

  serveRoute(app, service, '/api/desk/sign-out', async (request) => {
    const { id, token } = sessionOf(request)
    await endSession(db, keys, token)
    publishEnd(events, eventNames.session(id))
    return { done: true }
  })
}
