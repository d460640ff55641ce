/** The guard of the desk's routes: a Bearer token, before a body is read. */
import type { FastifyRequest } from 'fastify'
import type { Service } from '../app.ts'
import { Refusal } from '../http/problems.ts'
import { findSession, type SignedIn } from './sessions.ts'
import type { Guard } from '../http/rate-limits.ts'

export function requireSession({ db, keys, now }: Pick<Service, 'db' | 'keys' | 'now'>): Guard {
  return async (request) => {
    const token = /^Bearer ([\w-]{43})$/i.exec(request.headers.authorization ?? '')?.[1]
    const session = token === undefined ? null : await findSession(db, keys, now(), token)
    if (session === null) throw new Refusal('request.unauthorised')
    request.session = session
  }
}

/** The session that the guard found. */
export function sessionOf(request: FastifyRequest): SignedIn {
  if (request.session === null) throw new Refusal('request.unauthorised')
  return request.session
}

declare module 'fastify' {
  interface FastifyRequest {
    session: SignedIn | null
  }
}
