import { toBase64url } from '../../shared/bytes.ts'
import { sealLock } from '../../shared/protocol/thread/thread-keys.ts'
import { tell } from './call-public.ts'
import { drawHeld, toShownCode } from './code-keys.ts'
import type { Result, ShownCode } from './journey.ts'
import type { OpenConversation } from './open-thread.ts'
import type { Drawn, Writer } from './visit.ts'

/** What every call on the open thread answers when none is open. */
export const GONE = { ok: false, reason: 'gone' } as const

/** Where nothing is behind the code, an exchange whose answer was lost may have got through: then the new one counts. */
export async function withOpen<T>(
  writer: Writer,
  work: (open: OpenConversation) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (writer.visit.open === null) return GONE
  const result = await work(writer.visit.open)
  if (result.ok || result.reason !== 'gone' || writer.visit.drawn?.sent !== true) return result
  const exchanged = await exchange(writer)
  return exchanged.ok ? work(writer.visit.open) : exchanged
}

/** A new code, drawn once and shown; nothing changes until `exchange`. */
export function drawNew(writer: Writer): Promise<Result<{ code: ShownCode }>> {
  return withOpen(writer, async (open) => {
    writer.visit.drawn ??= await draw(open)
    return { ok: true, code: toShownCode(writer.visit.drawn.held.code) }
  })
}

/** Makes the drawn code the only one. */
export async function exchange(writer: Writer): Promise<Result<object>> {
  const { open, drawn } = writer.visit
  if (open === null) return GONE
  if (drawn === null) return { ok: false, reason: 'refused' }
  drawn.sent = true
  const answer = await tell(writer.deps, '/api/threads/recode', {
    locator: open.held.locator,
    newLocator: drawn.held.locator,
    lock: drawn.lock,
  })
  if (!answer.ok) return answer
  writer.visit.open = { ...open, held: drawn.held }
  writer.visit.drawn = null
  return { ok: true }
}

async function draw(open: OpenConversation): Promise<Drawn> {
  const held = await drawHeld(open.site)
  const lock = sealLock(held.wrapKey, open.threadSecret, open.threadKey, open.epochKey)
  return { held, lock: toBase64url(lock), sent: false }
}
