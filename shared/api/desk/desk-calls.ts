import { Type, type Static } from 'typebox'
import { MESSAGE_BYTES, SUMMARY_BYTES } from '../../sizes.ts'
import { base64url, Day, nullable, Seq, strict, ThreadState } from '../fields.ts'
import { Epoch } from '../public/site.ts'
import { GRANT_BYTES, Name, Role, VAULT_BYTES } from '../setup.ts'
import { SealedMessage } from '../public/threads.ts'

/** Body of the calls that say nothing but who asks: `session`, `sign-out`, `live`. It is `{}`. */
export const Empty = Type.Object({}, strict)

/** `POST /api/desk/sign-in/begin`: names are of one centre. An unknown one gets a salt too, the same one every time. */
export const BeginSignIn = Type.Object({ centre: base64url(16), name: Name }, strict)
export const SignInSalt = Type.Object({ salt: base64url(16) }, strict)

/** `POST /api/desk/sign-in` */
export const SignIn = Type.Object({ centre: base64url(16), name: Name, login: base64url(32) }, strict)

/** `POST /api/desk/recovery/begin`: a challenge for a recovery kit's key; unknown keys get one too. */
export const BeginRecovery = Type.Object({ memberKey: base64url(32) }, strict)
export const RecoveryChallenge = Type.Object({ id: base64url(16), challenge: base64url(GRANT_BYTES) }, strict)

/** `POST /api/desk/recovery` */
export const Recover = Type.Object({ id: base64url(16), answer: base64url(32) }, strict)

/** An epoch as one member holds it. */
export const HeldEpoch = Type.Object(
  {
    ...Epoch.properties,
    grant: base64url(GRANT_BYTES),
    /** Closed before its time: no new question is sealed to it. */
    ended: Type.Boolean(),
  },
  strict,
)

/** The answer of both ways in. The token goes into `Authorization: Bearer …` and lives in memory only. */
export const Session = Type.Object(
  {
    token: base64url(32),
    member: Type.Object({ id: base64url(16), name: Name, role: Role, memberKey: base64url(32) }, strict),
    /** null for a recovery kit: its signing key comes from the sealed seed. */
    vault: nullable(base64url(VAULT_BYTES)),
    seedGrant: nullable(base64url(GRANT_BYTES)),
    centre: Type.Object({ id: base64url(16), name: Name }, strict),
    epochs: Type.Array(HeldEpoch),
  },
  strict,
)

/** One line of the inbox. Everything about the writer's words is inside `summary`. */
export const InboxThread = Type.Object(
  {
    id: base64url(16),
    threadKey: base64url(32),
    epochKey: base64url(32),
    summary: base64url(SUMMARY_BYTES),
    state: ThreadState,
    openedDay: Day,
    /** Day of the newest message. */
    lastDay: Day,
    /** Day of the oldest message that has no reply after it; null when none waits. */
    waitingDay: nullable(Day),
    /** Whether the newest reply has been collected, as far as days can tell. */
    collected: Type.Boolean(),
    messageCount: Type.Integer(),
    claimedBy: nullable(Type.Object({ id: base64url(16), name: Name }, strict)),
  },
  strict,
)

/** Where a page of a list ends: opaque, at most 128 visible ASCII characters. Good even after that line has gone. */
export const Cursor = Type.String({ minLength: 1, maxLength: 128, pattern: '^[!-~]+$' })

/** `POST /api/desk/inbox`: the next 200 after `after` (from `next`). Waiting ones first, longest wait first. */
export const ListInbox = Type.Object({ closed: Type.Boolean(), after: Type.Optional(Cursor) }, strict)
export const Inbox = Type.Object(
  {
    threads: Type.Array(InboxThread, { maxItems: 200 }),
    next: nullable(Cursor),
    /** How many lines this list has in all for this member. */
    total: Type.Integer({ minimum: 0 }),
  },
  strict,
)

/** Answer of what changes a thread at the desk: its line as it is now, never its messages. */
export const ThreadLine = Type.Object({ thread: InboxThread }, strict)

/** One of: `claim`, `release`, `close`, `reopen`. */
export const ByThread = Type.Object({ thread: base64url(16) }, strict)

export const SealedDraft = Type.Object({ id: base64url(16), sealed: base64url(MESSAGE_BYTES) }, strict)

/** `POST /api/desk/threads/open`; `before` asks for the messages whose seq is lower. */
export const OpenConversation = Type.Object({ thread: base64url(16), before: Type.Optional(Seq) }, strict)

/** The answer: a conversation's newest messages, oldest first, and this member's own draft. */
export const Conversation = Type.Object(
  {
    thread: InboxThread,
    messages: Type.Array(SealedMessage),
    /** Whether there are earlier messages than these. */
    more: Type.Boolean(),
    draft: nullable(SealedDraft),
  },
  strict,
)

/** `POST /api/desk/threads/reply` */
export const Reply = Type.Object(
  { thread: base64url(16), seq: Seq, message: base64url(MESSAGE_BYTES) },
  strict,
)

/** `POST /api/desk/threads/draft`; null deletes it. */
export const SaveDraft = Type.Object({ thread: base64url(16), draft: nullable(SealedDraft) }, strict)

export type BeginSignIn = Static<typeof BeginSignIn>
export type SignIn = Static<typeof SignIn>
export type RecoveryChallenge = Static<typeof RecoveryChallenge>
export type HeldEpoch = Static<typeof HeldEpoch>
export type Session = Static<typeof Session>
export type InboxThread = Static<typeof InboxThread>
export type ThreadLine = Static<typeof ThreadLine>
export type Inbox = Static<typeof Inbox>
export type Conversation = Static<typeof Conversation>
export type SealedDraft = Static<typeof SealedDraft>
