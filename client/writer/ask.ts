import { fromBase64url, toBase64url } from '../../shared/bytes.ts'
import type { Centre, Epoch, Site } from '../../shared/api/public/site.ts'
import type { NewThread } from '../../shared/api/public/threads.ts'
import { dayOf } from '../../shared/days.ts'
import { verifyEpoch } from '../../shared/protocol/centre/epoch.ts'
import { sealMessage, sealSummary, type Summary } from '../../shared/protocol/thread/message.ts'
import { createThread, writerKeys } from '../../shared/protocol/thread/thread-keys.ts'
import { enter, type OpenConversation } from './open-thread.ts'
import { fetchSite } from './fetch-site.ts'
import { type Deps, tell } from './call-public.ts'
import type { Failure } from './journey.ts'
import type { HeldCode } from './code-keys.ts'
import { takeCode, type WithPrecomputedCode } from './precomputed-code.ts'

export type Question = { site: Site; centre: string; text: string; summary: Summary }

/** A question on its way. It is kept until it is known to have arrived, so that a retry sends the same bytes. */
export type Asking = { question: Question; held: HeldCode; body: NewThread; sent: boolean }

export type Asked = { ok: true; conversation: OpenConversation } | Failure

/** Keeps what a retry needs between calls; `asking` is null when nothing is on its way. */
export type Outbox = WithPrecomputedCode & { asking: Asking | null }

/**
 * Sends a question, or sends it again. The code is drawn once and survives every failure; whatever happened to an
 * earlier attempt, there is exactly one thread behind it in the end.
 */
export async function ask(deps: Deps, outbox: Outbox, question: Question): Promise<Asked> {
  const before = outbox.asking
  const verdict = check(deps, question)
  if (verdict !== null) return verdict
  if (before !== null && same(before.question, question)) return send(deps, outbox, before, 2)
  if (before?.sent === true) {
    const gone = await withdraw(deps, before)
    if (gone !== null) return gone
  }
  const held = before?.held ?? (await takeCode(outbox, question.site.site))
  return send(deps, outbox, prepare(question, held), 2)
}

/** Why nothing may be sealed for this centre now (protocol 5), or null. */
function check(deps: Deps, question: Question): Failure | null {
  const centre = centreOf(question)
  if (centre === undefined || centre.epoch === null) return { ok: false, reason: 'no_epoch' }
  const today = dayOf(deps.now())
  const verdict = verdictOn(question.site.site, centre, centre.epoch, today)
  if (verdict === 'ok') return null
  if (verdict === 'early' || verdict === 'late') return { ok: false, reason: 'clock', deviceDay: today }
  return { ok: false, reason: 'epoch' }
}

function verdictOn(
  site: string,
  centre: Centre,
  epoch: Epoch,
  today: number,
): ReturnType<typeof verifyEpoch> {
  const { key, opensDay, closesDay, signature } = epoch
  try {
    return verifyEpoch(
      fromBase64url(site, 16),
      fromBase64url(centre.id, 16),
      fromBase64url(centre.signingKey, 32),
      { key: fromBase64url(key, 32), opensDay, closesDay, signature: fromBase64url(signature, 64) },
      today,
    )
  } catch {
    // Not even of the shape that can be verified.
    return 'signature'
  }
}

function prepare(question: Question, held: HeldCode): Asking {
  const key = centreOf(question)?.epoch?.key ?? ''
  const epochKey = fromBase64url(key, 32)
  const { threadKey, threadSecret, lock } = createThread(held.wrapKey, epochKey)
  const keys = writerKeys(threadKey, threadSecret, epochKey)
  const at = { threadKey, epochKey, direction: 1, seq: 0 } as const
  const body: NewThread = {
    locator: held.locator,
    threadKey: toBase64url(threadKey),
    lock: toBase64url(lock),
    centre: question.centre,
    epoch: key,
    summary: toBase64url(sealSummary(keys, at, question.summary)),
    message: toBase64url(sealMessage(keys, at, { text: question.text })),
  }
  return { question, held, body, sent: false }
}

async function send(deps: Deps, outbox: Outbox, asking: Asking, again: number): Promise<Asked> {
  outbox.asking = asking
  asking.sent = true
  const answer = await tell(deps, '/api/threads', asking.body)
  if (answer.ok) return arrived(deps, outbox, asking)
  if (again > 0 && (answer.code === 'epoch.closed' || answer.code === 'epoch.unknown'))
    return sealAnew(deps, outbox, asking, again - 1)
  if (again > 0 && answer.code === 'thread.locator_taken') {
    // An attempt with another text got through after it was withdrawn.
    const gone = await withdraw(deps, asking)
    return gone ?? send(deps, outbox, asking, again - 1)
  }
  return answer
}

/** The centre has another epoch than when the question was begun: same code, same text, the new epoch's key. */
async function sealAnew(deps: Deps, outbox: Outbox, asking: Asking, again: number): Promise<Asked> {
  const fresh = await fetchSite(deps)
  if (!fresh.ok) return fresh
  const question = { ...asking.question, site: fresh.site }
  const verdict = check(deps, question)
  if (verdict !== null) return verdict
  return send(deps, outbox, prepare(question, asking.held), again)
}

async function withdraw(deps: Deps, asking: Asking): Promise<Failure | null> {
  const answer = await tell(deps, '/api/threads/erase', { locator: asking.held.locator })
  return answer.ok || answer.reason === 'gone' ? null : answer
}

/** The question has arrived: what was sent can be read at once, without asking the server for it. */
function arrived(deps: Deps, outbox: Outbox, asking: Asking): Asked {
  outbox.asking = null
  const { body, question, held } = asking
  const day = dayOf(deps.now())
  const conversation = enter(question.site.site, held, {
    threadKey: body.threadKey,
    lock: body.lock,
    epoch: { centre: body.centre, key: body.epoch },
    state: 'received',
    openedDay: day,
    expiresDay: day + (centreOf(question)?.retentionDays ?? 0),
    lastOpenedDay: null,
    messages: [{ direction: 1, seq: 0, sealed: body.message, day }],
    more: false,
  })
  return conversation === null ? { ok: false, reason: 'altered' } : { ok: true, conversation }
}

function centreOf(question: Question): Centre | undefined {
  return question.site.centres.find((centre) => centre.id === question.centre)
}

function same(a: Question, b: Question): boolean {
  return a.text === b.text && a.centre === b.centre && JSON.stringify(a.summary) === JSON.stringify(b.summary)
}
