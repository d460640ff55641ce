import type { Answer, Api } from './api.ts'
import type { Derive } from '../keys/derive.ts'
import type { SealedText } from '../keys/sealed-text.ts'
import type { DeskSession } from '../keys/session.ts'
import { type Announcement, type DeskState, initialState } from './state.ts'
import { createStore, type Store } from './store.ts'

/** What the desk needs from outside; tests give their own. */
export type DeskDeps = { api: Api; derive: Derive; now: () => number }

/** What the parts of the desk share. Secrets are in `session` and nowhere else. */
export type Core = {
  deps: DeskDeps
  store: Store<DeskState>
  session: DeskSession | null
  /** Texts that the server does not have, sealed, by thread: they outlive a lock, not a sign-out. */
  kept: Map<string, SealedText>
  /** Called when the server no longer knows the session. */
  onSignedOut: () => void
}

export function createCore(deps: DeskDeps): Core {
  return { deps, store: createStore(initialState), session: null, kept: new Map(), onSignedOut: () => {} }
}

/** A call in the name of the signed-in member. An answer that comes after the session ended is a `signedOut` fault. */
export async function callAs<T>(
  core: Core,
  path: string,
  body: object,
  options: { keepalive?: boolean } = {},
): Promise<Answer<T>> {
  const { session } = core
  if (session === null) return { ok: false, reason: 'signedOut' }
  const answer = await core.deps.api.post<T>({ path, body, token: session.token, ...options })
  if (core.session !== session) return { ok: false, reason: 'signedOut' }
  if (!answer.ok && answer.reason === 'signedOut') core.onSignedOut()
  return answer
}

let serial = 0

export function announce(core: Core, kind: Announcement['kind'], count = 1): void {
  serial += 1
  core.store.set({ announcement: { kind, count, serial } })
}
