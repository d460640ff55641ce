import type { Site } from '../../shared/api/site.ts'
import type { OpenedThread, Thread } from '../../shared/api/threads.ts'
import type { Answer } from './http.ts'
import type { Failure } from './journey.ts'

/**
 * Answers taken apart before use. The values inside are checked where they are decoded; what is checked here is the shape,
 * so that a broken or hostile server is a failure in words and never an exception. The full contracts are not loaded in
 * the browser: a validator would double what writing fetches.
 */
export function openedThread(answer: Answer & { ok: true }): { ok: true; thread: Thread | null } | Failure {
  const { body } = answer
  if (!isRecord(body)) return { ok: false, reason: 'server' }
  const { thread } = body
  if (thread === null) return { ok: true, thread }
  const whole =
    isRecord(thread) &&
    isRecord(thread['epoch']) &&
    ['threadKey', 'lock', 'state'].every((name) => typeof thread[name] === 'string') &&
    ['key', 'centre'].every(
      (name) => isRecord(thread['epoch']) && typeof thread['epoch'][name] === 'string',
    ) &&
    ['openedDay', 'expiresDay'].every((name) => Number.isInteger(thread[name])) &&
    Array.isArray(thread['messages']) &&
    thread['messages'].every(isSealed)
  return whole ? { ok: true, thread: (body as OpenedThread).thread } : { ok: false, reason: 'server' }
}

export function site(answer: Answer & { ok: true }): Site | null {
  const { body } = answer
  const whole = isRecord(body) && typeof body['site'] === 'string' && Array.isArray(body['centres'])
  return whole ? (body as Site) : null
}

function isSealed(message: unknown): boolean {
  return (
    isRecord(message) &&
    typeof message['sealed'] === 'string' &&
    Number.isInteger(message['day']) &&
    isSeq(message['seq']) &&
    (message['direction'] === 1 || message['direction'] === 2)
  )
}

function isSeq(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 0xffff_ffff
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
