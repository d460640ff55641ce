/** Signing in and out (protocol 6). */
import {
  BeginRecovery,
  BeginSignIn,
  Empty,
  Recover,
  RecoveryChallenge,
  Session,
  SignIn,
  SignInSalt,
} from '../../shared/api/desk/desk-calls.ts'
import { Done } from '../../shared/api/fields.ts'
import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import type { App, Service } from '../app.ts'
import { Refusal } from '../http/problems.ts'
import { requireSession, sessionOf } from './guard.ts'
import { topics } from '../events/event-names.ts'
import { createChallenges } from './recovery.ts'
import { createLoginCheck } from './passphrase.ts'
import { foldName } from '../members/names.ts'
import { sessionAnswer } from './session-answer.ts'
import { endSession, startSession } from './sessions.ts'
import { findMember, findMemberByName, findRecovery, type MemberRow } from '../members/store.ts'

export function staffRoutes(app: App, service: Service): void {
  const { db, keys, limits, streams, now } = service
  const checkLogin = createLoginCheck()
  const challenges = createChallenges(now)
  const onRequest = limits.guard('signIn')
  const byName = limits.count('signInName', ({ body }) => foldName((body as { name: string }).name))

  const admit = async (member: MemberRow): Promise<Session> =>
    sessionAnswer(db, keys, member, await startSession(db, keys, now(), member.id))

  app.post(
    '/api/desk/sign-in/begin',
    { onRequest: limits.guard('signInBegin'), schema: { body: BeginSignIn, response: { 200: SignInSalt } } },
    async ({ body }) => {
      const invented = keys.saltFor(foldName(body.name))
      const member = await findMemberByName(db, body.name)
      return { salt: toBase64url(member?.salt ?? invented) }
    },
  )

  app.post(
    '/api/desk/sign-in',
    { onRequest, preHandler: byName, schema: { body: SignIn, response: { 200: Session } } },
    async ({ body }) => {
      const member = await findMemberByName(db, body.name)
      const right = await checkLogin(member?.login_hash ?? null, fromBase64url(body.login))
      if (member === undefined || !right) throw new Refusal('session.refused')
      return admit(member)
    },
  )

  app.post(
    '/api/desk/recovery/begin',
    {
      onRequest: limits.guard('signInBegin'),
      schema: { body: BeginRecovery, response: { 200: RecoveryChallenge } },
    },
    async ({ body }) => {
      const memberKey = fromBase64url(body.memberKey)
      const kit = await findRecovery(db, memberKey)
      return challenges.begin(memberKey, kit?.id ?? null)
    },
  )

  app.post(
    '/api/desk/recovery',
    { onRequest, schema: { body: Recover, response: { 200: Session } } },
    async ({ body }) => {
      const id = challenges.take(body.id, fromBase64url(body.answer))
      const kit = id === null ? undefined : await findMember(db, id)
      if (kit === undefined) throw new Refusal('session.refused')
      return admit(kit)
    },
  )

  const signedIn = { onRequest: [limits.guard('desk'), requireSession(service)] }

  app.post(
    '/api/desk/session',
    { ...signedIn, schema: { body: Empty, response: { 200: Session } } },
    async (request) => {
      const { member, token } = sessionOf(request)
      return sessionAnswer(db, keys, member, token)
    },
  )

  app.post(
    '/api/desk/sign-out',
    { ...signedIn, schema: { body: Empty, response: { 200: Done } } },
    async (request) => {
      const { id, token } = sessionOf(request)
      await endSession(db, keys, token)
      streams.end(topics.session(id))
      return { done: true } as const
    },
  )
}
