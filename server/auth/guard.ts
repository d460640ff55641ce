/** The guard of the desk's routes: a Bearer token, before a body is read. */
import type { FastifyRequest } from 'fastify'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import type { Guard } from '../http/rate-limits.ts'
import type { ServerKeys } from '../storage/server-keys.ts'
import { findSession, type SignedIn } from './sessions.ts'

type Sources = { db: Db; keys: ServerKeys; now: () => number }

export function requireSession({ db, keys, now }: Sources): Guard {
  return async (request) => {
    const token = /^Bearer ([\w-]{43})$/i.exec(request.headers.authorization ?? '')?.[1]
    const session = token === undefined ? null : await findSession(db, keys, now(), token)
    if (session === null) throw new Refusal('request.unauthorised')
    request.session = session
  }
}

/** The session that the guard found. */
export function sessionOf(request: Pick<FastifyRequest, 'session'>): SignedIn {
  if (request.session === null) throw new Refusal('request.unauthorised')
  return request.session
}

export function memberOf(request: Pick<FastifyRequest, 'session'>): SignedIn['member'] {
  return sessionOf(request).member
}

declare module 'fastify' {
  interface FastifyRequest {
    session: SignedIn | null
  }
}
