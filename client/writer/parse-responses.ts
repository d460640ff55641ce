import type { Site } from '../../shared/api/public/site.ts'
import type { OpenedThread, Thread } from '../../shared/api/public/threads.ts'
import type { Failure } from './journey.ts'

/**
 * Answers taken apart before use. The values inside are checked where they are decoded; what is checked here is the shape,
 * so that a broken or hostile server is a failure in words and never an exception. The full contracts are not loaded in
 * the browser: a validator would double what writing fetches.
 */
export function openedThread(body: unknown): { ok: true; thread: Thread | null } | Failure {
  if (!isRecord(body)) return { ok: false, reason: 'server' }
  const { thread } = body
  if (thread === null) return { ok: true, thread }
  const whole =
    isRecord(thread) &&
    isRecord(thread['epoch']) &&
    hasTexts(thread, 'threadKey', 'lock', 'state') &&
    hasTexts(thread['epoch'], 'key', 'centre') &&
    ['openedDay', 'expiresDay'].every((name) => Number.isInteger(thread[name])) &&
    Array.isArray(thread['messages']) &&
    thread['messages'].every(isSealed)
  return whole ? { ok: true, thread: (body as OpenedThread).thread } : { ok: false, reason: 'server' }
}

export function site(body: unknown): Site | null {
  const whole =
    isRecord(body) &&
    hasTexts(body, 'site', 'exit') &&
    Array.isArray(body['centres']) &&
    body['centres'].every(isCentre)
  return whole ? (body as Site) : null
}

export function isDone(body: unknown): boolean {
  return isRecord(body) && body['done'] === true
}

function isCentre(centre: unknown): boolean {
  return (
    isRecord(centre) &&
    hasTexts(centre, 'id', 'name', 'signingKey') &&
    (centre['epoch'] === null ||
      (isRecord(centre['epoch']) && hasTexts(centre['epoch'], 'key', 'signature'))) &&
    Array.isArray(centre['contacts']) &&
    centre['contacts'].every((contact) => isRecord(contact) && hasTexts(contact, 'name', 'number', 'hours'))
  )
}

function hasTexts(record: Record<string, unknown>, ...names: string[]): boolean {
  return names.every((name) => typeof record[name] === 'string')
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
