import type { Conversation } from '../../../shared/api/desk/desk-calls.ts'
import type { SealedMessage } from '../../../shared/api/public/threads.ts'
import { fromBase64url } from '../../../shared/bytes.ts'
import { type MessageBody, openMessage, openStaff } from '../../../shared/protocol/thread/message.ts'
import { missingSeqs } from '../../../shared/protocol/thread/missing-seqs.ts'
import { nullIfMalformed } from '../core/null-if-malformed.ts'
import { type Line, openLine } from '../inbox/lines.ts'
import { type OpenKeys, openKeys } from '../keys/open-keys.ts'
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
export type RestoredDraft = { id: Uint8Array; body: MessageBody } | 'unreadable' | null

/** What has been fetched of a conversation, oldest first; `more` is whether there are earlier messages. */
export type Turns = { turns: Turn[]; more: boolean }

export type ReadConversation = Turns & {
  line: Line
  /** null when nothing in the thread can be opened, nor a reply be sealed. */
  keys: OpenKeys | null
  /** Numbers that should be there and are not. */
  missing: number[]
  /** The number that the next message takes. */
  next: number
  draft: RestoredDraft
}

/** A page of a conversation, oldest first, with everything said that is missing or does not open. */
export function readConversation(session: DeskSession, answer: Conversation): ReadConversation {
  const line = openLine(session, answer.thread)
  const keys = openKeys(session, answer.thread)
  const turns = joinTurns(answer.messages.map((message) => readTurn(keys, message)))
  const { more } = answer
  const next = nextOf(turns, answer.thread.messageCount)
  return {
    line,
    keys,
    turns,
    more,
    missing: missingOf({ turns, more }, next),
    next,
    draft: readDraft(keys, answer),
  }
}

/** The number that the next message takes: what the server counts, or one after the last that there is. */
export function nextOf(turns: readonly Turn[], messageCount: number): number {
  return Math.max(messageCount, (turns[turns.length - 1]?.seq ?? -1) + 1)
}

/** Turns of several pages in one order; a number that comes twice is marked. */
export function joinTurns(...parts: readonly (readonly Turn[])[]): Turn[] {
  const sorted = parts.flat().sort((a, b) => a.seq - b.seq)
  return sorted.map((turn, i) => marked(turn, [sorted[i - 1], sorted[i + 1]]))
}

function marked(turn: Turn, beside: readonly (Turn | undefined)[]): Turn {
  const doubled = beside.some((other) => other?.seq === turn.seq)
  return doubled === turn.doubled ? turn : { ...turn, doubled }
}

/** Earlier messages before those that are shown. */
export function withEarlier(shown: Turns, earlier: Turns): Turns {
  return { turns: joinTurns(earlier.turns, shown.turns), more: earlier.more }
}

/**
 * The newest page after those that are shown. Where the two do not meet, what lies between has not been fetched: the
 * page then stands alone, and what was before it is fetched again when it is asked for.
 */
export function withNewest(shown: Turns, newest: Turns): Turns {
  const first = newest.turns[0]?.seq ?? 0
  const before = shown.turns.filter(({ seq }) => seq < first)
  if (!newest.more || before[before.length - 1]?.seq !== first - 1) return newest
  return { turns: joinTurns(before, newest.turns), more: shown.more }
}

/** The numbers that are missing among what has been fetched; before its first only where nothing is earlier. */
export function missingOf({ turns, more }: Turns, next: number): number[] {
  const seqs = turns.map(({ seq }) => seq)
  return missingSeqs(seqs, more ? (seqs[0] ?? next) : 0, next)
}

function readTurn(keys: OpenKeys | null, { seq, direction, day, sealed }: SealedMessage): Turn {
  const body =
    keys === null
      ? null
      : nullIfMalformed(() => openMessage(keys.keys, { ...keys.of, direction, seq }, fromBase64url(sealed)))
  return { seq, from: direction === 1 ? 'writer' : 'centre', day, body, doubled: false, sealed }
}

function readDraft(keys: OpenKeys | null, { draft }: Conversation): RestoredDraft {
  if (draft === null) return null
  const restored = nullIfMalformed(() => {
    const id = fromBase64url(draft.id, 16)
    const body = keys === null ? null : openStaff('draft', keys.staffKey, id, fromBase64url(draft.sealed))
    return body === null ? null : { id, body }
  })
  return restored ?? 'unreadable'
}
