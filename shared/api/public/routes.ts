import { Done } from '../fields.ts'
import { ONE_MESSAGE, type Route } from '../route.ts'
import { Site } from './site.ts'
import { ByLocator, FollowUp, NewThread, OpenedThread, OpenThread, Recode } from './threads.ts'

/** What a writer's browser calls (protocol 7): nobody is signed in, and a locator is all there is to know. */
export const publicRoutes = {
  '/api/site': { method: 'GET', body: null, answer: Site, status: 200, limit: 'site', guard: 'none' },
  '/api/threads': {
    method: 'POST',
    body: NewThread,
    bodyLimit: ONE_MESSAGE,
    answer: Done,
    status: 201,
    limit: 'create',
    guard: 'none',
  },
  '/api/threads/open': {
    method: 'POST',
    body: OpenThread,
    answer: OpenedThread,
    status: 200,
    limit: 'open',
    guard: 'none',
  },
  '/api/threads/messages': {
    method: 'POST',
    body: FollowUp,
    bodyLimit: ONE_MESSAGE,
    answer: Done,
    status: 201,
    limit: 'messages',
    guard: 'none',
  },
  '/api/threads/recode': {
    method: 'POST',
    body: Recode,
    answer: Done,
    status: 200,
    limit: 'recode',
    guard: 'none',
  },
  '/api/threads/erase': {
    method: 'POST',
    body: ByLocator,
    answer: Done,
    status: 200,
    limit: 'erase',
    guard: 'none',
  },
  '/api/threads/wait': {
    method: 'POST',
    body: ByLocator,
    answer: null,
    status: 200,
    limit: 'wait',
    guard: 'none',
  },
} as const satisfies Record<string, Route>
