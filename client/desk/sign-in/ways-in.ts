import type { Session } from '../../../shared/api/desk/desk-calls.ts'
import { fromBase64url, toBase64url } from '../../../shared/bytes.ts'
import { dayOf } from '../../../shared/days.ts'
import { type MemberKeys, normalisePassphrase } from '../../../shared/protocol/staff/member.ts'
import { wipe } from '../../../shared/protocol/primitives.ts'
import { answerChallenge, createRecovery } from '../../../shared/protocol/staff/recovery.ts'
import type { Answer, Fault } from '../core/api.ts'
import { nullIfMalformed } from '../core/null-if-malformed.ts'
import type { DeskDeps } from '../keys/derive.ts'
import { type DeskSession, openSession, type Opener } from '../keys/session.ts'
import type { SignInFault } from './state.ts'

export type Entered = { ok: true; session: DeskSession } | SignInFault

type Step = (doing: 'deriving' | 'asking') => void

/** In by name, within a centre, and passphrase. `step` hears what is happening. */
export async function enterByPassphrase(
  deps: DeskDeps,
  site: Uint8Array,
  typed: { centre: string; name: string; passphrase: string },
  step: Step,
): Promise<Entered> {
  const { centre } = typed
  const name = typed.name.trim()
  if (name === '' || normalisePassphrase(typed.passphrase) === '') return { ok: false, reason: 'wrong' }
  step('asking')
  const begun = await deps.api.call('/api/desk/sign-in/begin', { centre, name })
  if (!begun.ok) return refusal(begun)
  const salt = nullIfMalformed(() => fromBase64url(begun.body.salt, 16))
  if (salt === null) return { ok: false, reason: 'server' }
  step('deriving')
  const keys = await deps.derive.member(typed.passphrase, salt).catch(() => null)
  if (keys === null) return { ok: false, reason: 'device' }
  step('asking')
  return enterByKeys(deps, site, { centre, name }, keys)
}

/** In by keys that are already derived: what set-up does, so that nobody types the passphrase twice. Wipes them. */
export async function enterByKeys(
  deps: DeskDeps,
  site: Uint8Array,
  who: { centre: string; name: string },
  keys: MemberKeys,
): Promise<Entered> {
  const body = { ...who, login: toBase64url(keys.login) }
  const answer = await deps.api.call('/api/desk/sign-in', body)
  const entered = enter(deps, site, answer, { way: 'passphrase', vaultKey: keys.vaultKey })
  wipe(keys.login, keys.vaultKey)
  return entered
}

/** In by the recovery kit. The caller shows the centre's six words before anything else: see `openSession`. */
export async function enterByKit(
  deps: DeskDeps,
  site: Uint8Array,
  seed: Uint8Array,
  step: Step,
): Promise<Entered> {
  step('asking')
  const kit = createRecovery(seed)
  const memberKey = toBase64url(kit.memberKey)
  const begun = await deps.api.call('/api/desk/recovery/begin', { memberKey })
  if (!begun.ok) return refusal(begun)
  const answer = nullIfMalformed(() => answerChallenge(fromBase64url(begun.body.challenge), kit))
  wipe(kit.seed)
  // An unknown kit is given a challenge too, one that nobody can open.
  if (answer === null) return { ok: false, reason: 'wrong' }
  const body = { id: begun.body.id, answer: toBase64url(answer) }
  const session = await deps.api.call('/api/desk/recovery', body)
  return enter(deps, site, session, { way: 'kit', memberSecret: kit.memberSecret })
}

function enter(deps: DeskDeps, site: Uint8Array, answer: Answer<Session>, opener: Opener): Entered {
  if (!answer.ok) return refusal(answer)
  const session = openSession(site, answer.body, opener, dayOf(deps.now()))
  return session === null ? { ok: false, reason: 'altered' } : { ok: true, session }
}

function refusal(fault: Fault): SignInFault {
  const wrong = fault.reason === 'signedOut' || fault.reason === 'refused'
  return wrong ? { ok: false, reason: 'wrong' } : fault
}
