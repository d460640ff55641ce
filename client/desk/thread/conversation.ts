import type { Conversation } from '../../../shared/api/desk/desk-calls.ts'
import type { SealedMessage } from '../../../shared/api/public/threads.ts'
import { fromBase64url } from '../../../shared/bytes.ts'
import { type MessageBody, openMessage, openStaff } from '../../../shared/protocol/thread/message.ts'
import { missingSeqs } from '../../../shared/protocol/thread/missing-seqs.ts'
import { careful } from '../core/null-if-malformed.ts'
import { type Line, type OpenKeys, readLine, threadKeys } from '../inbox/lines.ts'
import type { DeskSession } from '../keys/session.ts'

/** One message as it is shown; `body` is null where it does not open, `doubled` where its number comes twice. */
export type Turn = {
  seq: number
  from: 'writer' | 'centre'
  day: number
  body: MessageBody | null
  doubled: boolean
  sealed: string
}

/** A draft as it was restored: `unreadable` when there is one that does not open. */
export type Restored = { id: Uint8Array; body: MessageBody } | 'unreadable' | null

export type ReadConversation = {
  line: Line
  /** null when nothing in the thread can be opened, nor a reply be sealed. */
  keys: OpenKeys | null
  turns: Turn[]
  /** Numbers that should be there and are not. */
  missing: number[]
  /** The number that the next message takes. */
  next: number
  draft: Restored
}

/** The whole conversation, oldest first, with everything said that is missing or does not open. */
export function readConversation(session: DeskSession, answer: Conversation): ReadConversation {
  const line = readLine(session, answer.thread)
  const found = threadKeys(session, answer.thread)
  const keys = typeof found === 'string' ? null : found
  const sorted = [...answer.messages].sort((a, b) => a.seq - b.seq)
  const turns = sorted.map((message, i) => readTurn(keys, message, isDoubled(sorted, i)))
  const next = Math.max(answer.thread.messageCount, ...sorted.map(({ seq }) => seq + 1))
  const draft = restoreDraft(keys, answer)
  const missing = missingSeqs(
    sorted.map(({ seq }) => seq),
    0,
    next,
  )
  return { line, keys, turns, missing, next, draft }
}

function readTurn(keys: OpenKeys | null, message: SealedMessage, doubled: boolean): Turn {
  const { seq, direction, day, sealed } = message
  const body =
    keys === null
      ? null
      : careful(() => openMessage(keys.keys, { ...keys.place, direction, seq }, fromBase64url(sealed)))
  return { seq, from: direction === 1 ? 'writer' : 'centre', day, body, doubled, sealed }
}

function isDoubled(sorted: readonly SealedMessage[], i: number): boolean {
  return sorted[i - 1]?.seq === sorted[i]?.seq || sorted[i + 1]?.seq === sorted[i]?.seq
}

function restoreDraft(keys: OpenKeys | null, { draft }: Conversation): Restored {
  if (draft === null) return null
  const restored = careful(() => {
    const id = fromBase64url(draft.id, 16)
    const body = keys === null ? null : openStaff('draft', keys.staffKey, id, fromBase64url(draft.sealed))
    return body === null ? null : { id, body }
  })
  return restored ?? 'unreadable'
}
