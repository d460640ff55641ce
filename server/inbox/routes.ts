/** What a desk calls once somebody is signed in. */
import type { FastifyInstance } from 'fastify'
import { fromBase64url } from '../../shared/bytes.ts'
import { memberOf, sessionOf } from '../auth/guard.ts'
import type { Service } from '../context.ts'
import { publishLook } from '../events/bus.ts'
import { eventNames } from '../events/event-names.ts'
import { serveRoute } from '../http/serve-route.ts'
import { claim, close, release, reopen } from './claims.ts'
import { openConversation } from './conversation.ts'
import { saveDraft } from './drafts.ts'
import { findLine, listInbox } from './list.ts'
import { reply } from './reply.ts'

const acts = {
  '/api/desk/threads/claim': claim,
  '/api/desk/threads/release': release,
  '/api/desk/threads/close': close,
  '/api/desk/threads/reopen': reopen,
} as const

export function inboxRoutes(app: FastifyInstance, service: Service): void {
  const { db, limits, streams, events, today } = service

  // The writer sees states, the colleagues see everything.
  const wake = (threadId: string, centreId: string): void => {
    publishLook(events, eventNames.thread(threadId), eventNames.centre(centreId))
  }

  serveRoute(app, service, '/api/desk/inbox', (request) => listInbox(db, memberOf(request), request.body))

  serveRoute(app, service, '/api/desk/threads/open', (request) =>
    openConversation(db, memberOf(request), request.body),
  )

  serveRoute(app, service, '/api/desk/threads/reply', async (request) => {
    const member = memberOf(request)
    const { thread, seq, message } = request.body
    await reply(db, member, today(), { thread, seq, sealed: fromBase64url(message) })
    wake(thread, member.centre_id)
    return { thread: await findLine(db, member, thread) }
  })

  serveRoute(app, service, '/api/desk/threads/draft', async (request) => {
    await saveDraft(db, memberOf(request), request.body.thread, request.body.draft)
    return { done: true }
  })

  for (const path of Object.keys(acts) as (keyof typeof acts)[])
    serveRoute(app, service, path, async (request) => {
      const member = memberOf(request)
      const { thread } = request.body
      await acts[path](db, member, thread)
      wake(thread, member.centre_id)
      return { thread: await findLine(db, member, thread) }
    })

  serveRoute(app, service, '/api/desk/live', async (request) => {
    const { id, member } = sessionOf(request)
    const names = [eventNames.centre(member.centre_id), eventNames.session(id)]
    return streams.open(await limits.keyOf(request), names)
  })
}
