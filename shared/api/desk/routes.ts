import { Done } from '../fields.ts'
import { ONE_MESSAGE, type Route } from '../route.ts'
import {
  BeginRecovery,
  BeginSignIn,
  ByThread,
  Conversation,
  Empty,
  Inbox,
  ListInbox,
  OpenConversation,
  Recover,
  RecoveryChallenge,
  Reply,
  SaveDraft,
  Session,
  SignIn,
  SignInSalt,
  ThreadLine,
} from './desk-calls.ts'

const anybody = { method: 'POST', status: 200, guard: 'none' } as const
const signedIn = { method: 'POST', status: 200, limit: 'desk', guard: 'session' } as const
/** An act answers with what became of the thread's line. */
const act = { ...signedIn, body: ByThread, answer: ThreadLine } as const

/** What a desk calls, before and after somebody is signed in. */
export const deskRoutes = {
  '/api/desk/sign-in/begin': { ...anybody, body: BeginSignIn, answer: SignInSalt, limit: 'signInBegin' },
  '/api/desk/sign-in': { ...anybody, body: SignIn, answer: Session, limit: 'signIn' },
  '/api/desk/recovery/begin': {
    ...anybody,
    body: BeginRecovery,
    answer: RecoveryChallenge,
    limit: 'signInBegin',
  },
  '/api/desk/recovery': { ...anybody, body: Recover, answer: Session, limit: 'signIn' },
  '/api/desk/session': { ...signedIn, body: Empty, answer: Session },
  '/api/desk/sign-out': { ...signedIn, body: Empty, answer: Done },
  '/api/desk/live': { ...signedIn, body: Empty, answer: null },
  '/api/desk/inbox': { ...signedIn, body: ListInbox, answer: Inbox },
  '/api/desk/threads/open': { ...signedIn, body: OpenConversation, answer: Conversation },
  '/api/desk/threads/claim': act,
  '/api/desk/threads/release': act,
  '/api/desk/threads/close': act,
  '/api/desk/threads/reopen': act,
  '/api/desk/threads/reply': {
    ...signedIn,
    body: Reply,
    bodyLimit: ONE_MESSAGE,
    answer: ThreadLine,
    status: 201,
  },
  '/api/desk/threads/draft': { ...signedIn, body: SaveDraft, bodyLimit: ONE_MESSAGE, answer: Done },
} as const satisfies Record<string, Route>
