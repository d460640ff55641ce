import { toBase64url } from '../../../shared/bytes.ts'
import { type MessageBody, openStaff, sealStaff } from '../../../shared/protocol/thread/message.ts'
import { sodium } from '../../../shared/protocol/sodium.ts'
import type { SealedDraft } from '../../../shared/api/desk/desk-calls.ts'
import { nullIfMalformed } from '../core/null-if-malformed.ts'

/** A text of any length, sealed as drafts are: what outlives a lock in this page's memory. */
export type SealedText = { id: Uint8Array; parts: Uint8Array[]; by: string | undefined }

/** Six bytes a unit is the most that JSON makes of one, so that a piece always fits. */
const PIECE = 1300

export function newDraftId(): Uint8Array {
  return sodium.randombytes_buf(16)
}

export function sealText(staffKey: Uint8Array, id: Uint8Array, body: MessageBody): SealedText {
  const parts: Uint8Array[] = []
  for (let at = 0; at < body.text.length; at += PIECE)
    parts.push(sealStaff('draft', staffKey, id, { text: body.text.slice(at, at + PIECE) }))
  return { id, parts, by: body.by }
}

/** The text again; null when it does not open with this key. */
export function openText(staffKey: Uint8Array, sealed: SealedText): string | null {
  const pieces = sealed.parts.map((part) =>
    nullIfMalformed(() => openStaff('draft', staffKey, sealed.id, part)),
  )
  return pieces.includes(null) ? null : pieces.map((piece) => piece?.text).join('')
}

/** A draft as the server keeps it; null when it does not fit. */
export function sealDraft(staffKey: Uint8Array, id: Uint8Array, body: MessageBody): SealedDraft | null {
  try {
    return { id: toBase64url(id), sealed: toBase64url(sealStaff('draft', staffKey, id, body)) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
