/** What a writer's browser calls (protocol 7). No line is logged here. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fromBase64url } from '../../shared/bytes.ts'
import type { Service } from '../context.ts'
import { publishEnd, publishLook } from '../events/bus.ts'
import { eventNames } from '../events/event-names.ts'
import { serveRoute } from '../http/serve-route.ts'
import { findThread, hashLocator } from '../threads/rows.ts'
import { createThread } from './create.ts'
import { eraseThread } from './erase.ts'
import { followUp } from './follow-up.ts'
import { noteOpened, openAnswer, openThread } from './open-thread.ts'
import { recodeThread } from './recode.ts'

export function threadRoutes(app: FastifyInstance, service: Service): void {
  const { db, keys, limits, streams, events, today, log, database } = service

  serveRoute(app, service, '/api/threads', async ({ body }) => {
    const { centreId } = await createThread(db, keys, today(), body)
    publishLook(events, eventNames.centre(centreId))
    return { done: true }
  })

  // After the answer: it tells of the visit before this one.
  const onResponse = async ({ openedThread }: FastifyRequest): Promise<void> => {
    if (openedThread === null) return
    await noteOpened(db, openedThread, today()).catch((error: unknown) => log.failure('server.failed', error))
  }

  serveRoute(
    app,
    service,
    '/api/threads/open',
    async (request, reply) => {
      const opening = await openThread(db, keys, request.body)
      request.openedThread = opening?.threadId ?? null
      return reply
        .header('cache-control', 'no-store, no-transform')
        .type('application/json; charset=utf-8')
        .send(openAnswer(opening?.thread ?? null))
    },
    { onResponse },
  )

  serveRoute(app, service, '/api/threads/messages', async ({ body }) => {
    const { locator, seq, message } = body
    const place = await followUp(db, keys, today(), { locator, seq, sealed: fromBase64url(message) })
    publishLook(events, eventNames.thread(place.threadId), eventNames.centre(place.centreId))
    return { done: true }
  })

  serveRoute(app, service, '/api/threads/recode', async ({ body }) => {
    const { threadId } = await recodeThread(db, keys, body)
    publishEnd(events, eventNames.thread(threadId))
    await database.scrub()
    return { done: true }
  })

  serveRoute(app, service, '/api/threads/erase', async ({ body }) => {
    const { threadId, centreId } = await eraseThread(db, keys, today(), body.locator)
    publishEnd(events, eventNames.thread(threadId))
    publishLook(events, eventNames.centre(centreId))
    await database.scrub()
    return { done: true }
  })

  serveRoute(app, service, '/api/threads/wait', async (request) => {
    const thread = await findThread(db, hashLocator(keys, request.body.locator))
    return streams.open(
      await limits.keyOf(request),
      thread === undefined ? [] : [eventNames.thread(thread.id)],
    )
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    openedThread: string | null
  }
}
