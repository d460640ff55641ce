/** What is sealed within a thread: messages, the summary, the staff's notes and drafts (section 4). */
import { MalformedError, sized, u32 } from '../../bytes.ts'
import { pad, unpad } from '../padding.ts'
import { writePlaintext, readPlaintext } from './plaintext.ts'
import { labelled, open, seal } from '../primitives.ts'
import type { SessionKeys } from './thread-keys.ts'

/** 1 to the centre, 2 to the writer. */
export type Direction = 1 | 2

/** A message; `by` is the answering profession, from the centre only. */
export type MessageBody = { text: string; by?: string }

/** The thread and the epoch that a sealed part belongs to, 32 bytes each. */
export type ThreadKeys = { threadKey: Uint8Array; epochKey: Uint8Array }

/** The place of a message; `seq` counts from 0 through the whole thread, both directions together. */
export type MessagePlace = ThreadKeys & { direction: Direction; seq: number }

/** What an inbox may list without opening the question; every field is the writer's own choice. */
export type Summary = {
  topic?: string
  before?: string
  age?: string
  area?: string
  lang?: string
  as?: string
  safe?: string
}

/** What staff keep beside a thread; a writer can compute neither key. */
export type StaffKind = 'note' | 'draft'

const MESSAGE = 8152
const SUMMARY = 472
const BODY = ['text', 'by'] as const
const SUMMARY_FIELDS = ['topic', 'before', 'age', 'area', 'lang', 'as', 'safe'] as const

/** The bytes that a text takes as a plaintext, its JSON included; at most 8,151 go into a message. */
export function textBytes(text: string): number {
  return writePlaintext(BODY, { text }).length
}

/** Whether a text, with `by` when it is a reply, goes into one message. */
export function fits(text: string, by?: string): boolean {
  return messageRoom(text, by) >= 0
}

/** The bytes left in a message; negative when the text is too long. */
export function messageRoom(text: string, by?: string): number {
  return MESSAGE - 1 - writePlaintext(BODY, bodyOf(text, by)).length
}

/** The bytes left in a summary, of 471; negative when it is too long. */
export function summaryRoom(summary: Summary): number {
  return SUMMARY - 1 - writePlaintext(SUMMARY_FIELDS, summary).length
}

/**
 * A message, 8,192 bytes whatever it says. Throws RangeError when it does not fit or carries `by` to the centre,
 * MalformedError for a direction, a seq or keys that cannot be.
 */
export function sealMessage(keys: SessionKeys, at: MessagePlace, body: MessageBody): Uint8Array {
  if (at.direction === 1 && body.by !== undefined) throw new RangeError('only a reply says by whom')
  return seal(keyOf(keys, at), pad(writePlaintext(BODY, body), MESSAGE), messageData(at))
}

/**
 * What a message says; null when it does not open in this place. Throws MalformedError for a wrong length, padding,
 * JSON or version. `by` in a message to the centre is ignored: a writer has no profession to claim.
 */
export function openMessage(keys: SessionKeys, at: MessagePlace, sealed: Uint8Array): MessageBody | null {
  const padded = open(keyOf(keys, at), sealed, messageData(at), MESSAGE)
  if (padded === null) return null
  const body = readBody(padded)
  return at.direction === 1 ? { text: body.text } : body
}

/** The summary, 512 bytes. Throws RangeError when it does not fit. */
export function sealSummary(keys: SessionKeys, of: ThreadKeys, summary: Summary): Uint8Array {
  return seal(
    keys.toCentre,
    pad(writePlaintext(SUMMARY_FIELDS, summary), SUMMARY),
    threadData('viskan/1 summary', of),
  )
}

/** What a summary says; null when it does not open. Throws MalformedError as `openMessage` does. */
export function openSummary(keys: SessionKeys, of: ThreadKeys, sealed: Uint8Array): Summary | null {
  const padded = open(keys.toCentre, sealed, threadData('viskan/1 summary', of), SUMMARY)
  return padded === null ? null : readPlaintext(SUMMARY_FIELDS, unpad(padded, SUMMARY))
}

/** A note or a draft, 8,192 bytes, under `staffKey`; `id` is 16 bytes. Throws RangeError when it does not fit. */
export function sealStaff(kind: StaffKind, key: Uint8Array, id: Uint8Array, body: MessageBody): Uint8Array {
  return seal(key, pad(writePlaintext(BODY, body), MESSAGE), staffData(kind, id))
}

/** What a note or a draft says; null when it does not open. Throws MalformedError as `openMessage` does. */
export function openStaff(
  kind: StaffKind,
  key: Uint8Array,
  id: Uint8Array,
  sealed: Uint8Array,
): MessageBody | null {
  const padded = open(key, sealed, staffData(kind, id), MESSAGE)
  return padded === null ? null : readBody(padded)
}

function readBody(padded: Uint8Array): MessageBody {
  const { text, by } = readPlaintext(BODY, unpad(padded, MESSAGE))
  if (text === undefined) throw new MalformedError('message has no text')
  return bodyOf(text, by)
}

function bodyOf(text: string, by: string | undefined): MessageBody {
  return by === undefined ? { text } : { text, by }
}

function keyOf(keys: SessionKeys, at: MessagePlace): Uint8Array {
  if (at.direction === 1) return keys.toCentre
  if (at.direction === 2) return keys.toWriter
  throw new MalformedError('no such direction')
}

function messageData(at: MessagePlace): Uint8Array {
  return threadData('viskan/1 message', at, Uint8Array.of(at.direction), u32(at.seq))
}

function threadData(label: string, of: ThreadKeys, ...rest: readonly Uint8Array[]): Uint8Array {
  return labelled(label, sized(of.threadKey, 32, 'thread key'), sized(of.epochKey, 32, 'epoch key'), ...rest)
}

function staffData(kind: StaffKind, id: Uint8Array): Uint8Array {
  return labelled(kind === 'note' ? 'viskan/1 note' : 'viskan/1 draft', sized(id, 16, 'id'))
}
