import type { Summary } from '../../../shared/protocol/thread/message.ts'

/**
 * How much still fits, counted as the protocol does (section 4) without its code: that comes with the cryptography,
 * after the first load. A test holds the two equal.
 */
const MESSAGE = 8151
const SUMMARY = 471

/** Bytes left in a message; negative when the text is too long. */
export function messageRoom(text: string): number {
  return MESSAGE - jsonBytes({ v: 1, text })
}

/** Bytes left in a summary; negative when it is too long. */
export function summaryRoom(summary: Summary): number {
  return SUMMARY - jsonBytes({ v: 1, ...summary })
}

function jsonBytes(value: object): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}

/** About how many more characters like these fit into so many bytes; never 0 for any byte too much. */
export function charactersIn(bytes: number, text: string): number {
  const size = text.length === 0 ? 1 : Math.max(1, jsonBytes([text]) / text.length)
  return bytes < 0 ? Math.ceil(-bytes / size) : Math.floor(bytes / size)
}
