/** What a writer's browser calls (protocol 7). No line is logged here. */
import { Done } from '../../shared/api/fields.ts'
import { ByLocator, FollowUp, NewThread, OpenThread, Recode } from '../../shared/api/public/threads.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import type { App, Service } from '../app.ts'
import { streamHeaders } from '../http/event-streams.ts'
import { topics } from '../events/event-names.ts'
import { followUp } from '../threads/messages.ts'
import { noteOpened, openAnswer, openThread } from './open.ts'
import { hashLocator } from '../threads/rows.ts'
import { createThread, eraseThread, findThread, recodeThread } from './store.ts'

const SMALL = 1_024
const ONE_MESSAGE = 16_384

export function threadRoutes(app: App, service: Service): void {
  const { db, keys, limits, streams, today, log, database } = service
  const done = { done: true } as const

  app.post(
    '/api/threads',
    {
      bodyLimit: ONE_MESSAGE,
      onRequest: limits.guard('create'),
      schema: { body: NewThread, response: { 201: Done } },
    },
    async (request, reply) => {
      const { centreId } = await createThread(db, keys, today(), request.body)
      streams.wake(topics.centre(centreId))
      return reply.code(201).send(done)
    },
  )

  app.post(
    '/api/threads/open',
    {
      bodyLimit: SMALL,
      onRequest: limits.guard('open'),
      schema: { body: OpenThread },
      // After the answer: it tells of the visit before this one.
      onResponse: async (request) => {
        if (request.openedThread === null) return
        await noteOpened(db, request.openedThread, today()).catch((error: unknown) =>
          log.failure('server.failed', error),
        )
      },
    },
    async (request, reply) => {
      const opening = await openThread(db, keys, request.body)
      request.openedThread = opening?.threadId ?? null
      return reply
        .header('cache-control', 'no-store, no-transform')
        .type('application/json; charset=utf-8')
        .send(openAnswer(opening?.thread ?? null))
    },
  )

  app.post(
    '/api/threads/messages',
    {
      bodyLimit: ONE_MESSAGE,
      onRequest: limits.guard('messages'),
      schema: { body: FollowUp, response: { 201: Done } },
    },
    async (request, reply) => {
      const { locator, seq, message } = request.body
      const place = await followUp(db, keys, today(), { locator, seq, sealed: fromBase64url(message) })
      streams.wake(topics.thread(place.threadId))
      streams.wake(topics.centre(place.centreId))
      return reply.code(201).send(done)
    },
  )

  app.post(
    '/api/threads/recode',
    {
      bodyLimit: SMALL,
      onRequest: limits.guard('recode'),
      schema: { body: Recode, response: { 200: Done } },
    },
    async (request) => {
      const { threadId } = await recodeThread(db, keys, request.body)
      streams.end(topics.thread(threadId))
      await database.scrub()
      return done
    },
  )

  app.post(
    '/api/threads/erase',
    {
      bodyLimit: SMALL,
      onRequest: limits.guard('erase'),
      schema: { body: ByLocator, response: { 200: Done } },
    },
    async (request) => {
      const { threadId, centreId } = await eraseThread(db, keys, today(), request.body.locator)
      streams.end(topics.thread(threadId))
      streams.wake(topics.centre(centreId))
      await database.scrub()
      return done
    },
  )

  app.post(
    '/api/threads/wait',
    { bodyLimit: SMALL, onRequest: limits.guard('wait'), schema: { body: ByLocator } },
    async (request, reply) => {
      const thread = await findThread(db, hashLocator(keys, request.body.locator))
      const stream = streams.open(
        limits.keyOf(request),
        thread === undefined ? [] : [topics.thread(thread.id)],
      )
      return reply.headers(streamHeaders).send(stream)
    },
  )
}

declare module 'fastify' {
  interface FastifyRequest {
    openedThread: string | null
  }
}
