/** What a desk calls once somebody is signed in. */
import type { Static } from 'typebox'
import {
  ByThread,
  Conversation,
  Empty,
  Inbox,
  ListInbox,
  Reply,
  SaveDraft,
} from '../../shared/api/desk/desk-calls.ts'
import { Done } from '../../shared/api/fields.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import type { App, Service } from '../app.ts'
import { requireSession, sessionOf } from '../auth/guard.ts'
import { streamHeaders } from '../http/event-streams.ts'
import { topics } from '../events/event-names.ts'
import { listInbox } from './list.ts'
import { claim, close, openConversation, release, reopen, reply as sendReply, saveDraft } from './store.ts'

const ONE_MESSAGE = 16_384

export function inboxRoutes(app: App, service: Service): void {
  const { db, limits, streams, today } = service
  const guard = { onRequest: [limits.guard('desk'), requireSession(service)] }
  const done = { done: true } as const

  // The writer sees states, the colleagues see everything.
  const wake = (threadId: string, centreId: string): void => {
    streams.wake(topics.thread(threadId))
    streams.wake(topics.centre(centreId))
  }

  app.post(
    '/api/desk/inbox',
    { ...guard, schema: { body: ListInbox, response: { 200: Inbox } } },
    async (request) => listInbox(db, sessionOf(request).member.id, request.body),
  )

  app.post(
    '/api/desk/threads/open',
    { ...guard, schema: { body: ByThread, response: { 200: Conversation } } },
    async (request) => openConversation(db, sessionOf(request).member.id, request.body.thread),
  )

  app.post(
    '/api/desk/threads/reply',
    { ...guard, bodyLimit: ONE_MESSAGE, schema: { body: Reply, response: { 201: Done } } },
    async (request, reply) => {
      const { member } = sessionOf(request)
      const { thread, seq, message } = request.body
      await sendReply(db, member.id, today(), { thread, seq, sealed: fromBase64url(message) })
      wake(thread, member.centre_id)
      return reply.code(201).send(done)
    },
  )

  app.post(
    '/api/desk/threads/draft',
    { ...guard, bodyLimit: ONE_MESSAGE, schema: { body: SaveDraft, response: { 200: Done } } },
    async (request) => {
      await saveDraft(db, sessionOf(request).member.id, request.body.thread, request.body.draft)
      return done
    },
  )

  for (const [name, change] of Object.entries({ claim, release, close, reopen }))
    app.post(
      `/api/desk/threads/${name}`,
      { ...guard, schema: { body: ByThread, response: { 200: Done } } },
      async (request) => {
        const { member } = sessionOf(request)
        const { thread }: Static<typeof ByThread> = request.body
        await change(db, member.id, thread)
        wake(thread, member.centre_id)
        return done
      },
    )

  app.post('/api/desk/live', { ...guard, schema: { body: Empty } }, async (request, reply) => {
    const { id, member } = sessionOf(request)
    const stream = streams.open(limits.keyOf(request), [topics.centre(member.centre_id), topics.session(id)])
    return reply.headers(streamHeaders).send(stream)
  })
}
