import { Type, type Static } from 'typebox'
import { LOCK_BYTES, MESSAGE_BYTES, SUMMARY_BYTES } from '../../sizes.ts'
import { base64url, Day, Direction, nullable, Seq, strict, ThreadState } from '../fields.ts'

/** Answer to the puzzle that a site under load asks for. This version never asks; it is read and ignored. */
const Proof = Type.Optional(Type.String({ maxLength: 256 }))

const locator = base64url(32)

/** `POST /api/threads` */
export const NewThread = Type.Object(
  {
    locator,
    threadKey: base64url(32),
    lock: base64url(LOCK_BYTES),
    centre: base64url(16),
    epoch: base64url(32),
    summary: base64url(SUMMARY_BYTES),
    message: base64url(MESSAGE_BYTES),
    proof: Proof,
  },
  strict,
)

/** `POST /api/threads/open`; `before` asks for the messages whose seq is lower. */
export const OpenThread = Type.Object({ locator, before: Type.Optional(Seq) }, strict)

export const SealedMessage = Type.Object(
  { direction: Direction, seq: Seq, sealed: base64url(MESSAGE_BYTES), day: Day },
  strict,
)

export const Thread = Type.Object(
  {
    threadKey: base64url(32),
    lock: base64url(LOCK_BYTES),
    epoch: Type.Object({ centre: base64url(16), key: base64url(32) }, strict),
    state: ThreadState,
    openedDay: Day,
    expiresDay: Day,
    lastOpenedDay: nullable(Day),
    /** At most four, newest last. */
    messages: Type.Array(SealedMessage),
    /** Whether there are earlier messages than these. */
    more: Type.Boolean(),
  },
  strict,
)

/** The answer of `open`: always `OPEN_ANSWER_BYTES` long. */
export const OpenedThread = Type.Object({ thread: nullable(Thread), pad: Type.String() }, strict)

/** `POST /api/threads/messages` */
export const FollowUp = Type.Object(
  { locator, seq: Seq, message: base64url(MESSAGE_BYTES), proof: Proof },
  strict,
)

/** `POST /api/threads/recode` */
export const Recode = Type.Object({ locator, newLocator: locator, lock: base64url(LOCK_BYTES) }, strict)

/** `POST /api/threads/erase` and `/wait` */
export const ByLocator = Type.Object({ locator }, strict)

export type NewThread = Static<typeof NewThread>
export type OpenThread = Static<typeof OpenThread>
export type SealedMessage = Static<typeof SealedMessage>
export type Thread = Static<typeof Thread>
export type OpenedThread = Static<typeof OpenedThread>
export type FollowUp = Static<typeof FollowUp>
export type Recode = Static<typeof Recode>
export type ByLocator = Static<typeof ByLocator>
export type ThreadState = Static<typeof ThreadState>
