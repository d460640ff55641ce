import type { Texts } from '../../i18n/desk/index.ts'
import type { AnswerOf, BodyOf, Path } from '../../../shared/api/routes.ts'
import type { Answer, Api, CallOptions } from './api.ts'
import { createStore, type Store } from './store.ts'

/** What the core needs from outside; tests give their own. */
export type CoreDeps = { api: Api; now: () => number }

/** Why a session ends. `expired`: the server no longer knows it. */
export type EndReason = 'locked' | 'expired' | 'signedOut'

/** What a feature has the server do last, in the session's name. */
export type LastCall = { [P in Path]: { path: P; body: BodyOf<P> } }[Path]

/** A part of the desk that lives with the session. */
export type Feature = {
  /** Somebody is at the desk; `comesBack` when it is who was here before the lock. */
  begin?: (comesBack: boolean) => void | Promise<void>
  /** The session ends. Its keys are good for this call and not after it. */
  end?: (why: EndReason) => LastCall | null
  /** Somebody else sits down: nothing stays of who was here. */
  forget?: () => void
}

/** Something that a live region says; `serial` tells one from the next. */
export type Announcement = { say: (texts: Texts) => string; serial: number }

export type CoreState = {
  phase: 'starting' | 'unreachable' | 'door' | 'compare' | 'desk'
  announcement: Announcement | null
}

/** What features stand on: the session's token, calls in its name, its beginning and its end. It knows no feature. */
export type Core = CoreDeps & {
  store: Store<CoreState>
  /** Features begin in this order and end in the opposite one. */
  register: (feature: Feature) => void
  token: () => string | null
  /** From now on calls are made in the name of this session. */
  hold: (token: string) => void
  begin: (comesBack: boolean) => Promise<void>
  end: (why: EndReason) => void
  forget: () => void
  /** A call in the session's name. An answer that comes after the session ended is a `signedOut` fault. */
  call: <P extends Path>(
    path: P,
    body: BodyOf<P>,
    options?: Pick<CallOptions, 'keepalive'>,
  ) => Promise<Answer<AnswerOf<P>>>
  announce: (say: Announcement['say']) => void
}

const initial: CoreState = { phase: 'starting', announcement: null }

export function createCore({ api, now }: CoreDeps): Core {
  const store = createStore(initial)
  const features: Feature[] = []
  let token: string | null = null
  let serial = 0

  async function call<P extends Path>(
    path: P,
    body: BodyOf<P>,
    options: CallOptions = {},
  ): Promise<Answer<AnswerOf<P>>> {
    const held = token
    if (held === null) return { ok: false, reason: 'signedOut' }
    const answer = await api.call(path, body, { ...options, token: held })
    if (token !== held) return { ok: false, reason: 'signedOut' }
    if (!answer.ok && answer.reason === 'signedOut') end('expired')
    return answer
  }

  function end(why: EndReason): void {
    const held = token
    if (held === null) return
    token = null
    const last = [...features].reverse().map((feature) => feature.end?.(why) ?? null)
    store.set({ phase: 'door', announcement: null })
    if (why !== 'expired') void leave(held, last)
  }

  /** Best effort: what a feature has not saved, it keeps sealed. */
  async function leave(held: string, last: readonly (LastCall | null)[]): Promise<void> {
    const options = { token: held, keepalive: true }
    for (const one of last) if (one !== null) await api.call(one.path, one.body, options)
    await api.call('/api/desk/sign-out', {}, options)
  }

  return {
    api,
    now,
    store,
    register: (feature) => void features.push(feature),
    token: () => token,
    hold: (held) => {
      token = held
    },
    async begin(comesBack) {
      store.set({ phase: 'desk' })
      await Promise.all(features.map(async (feature) => feature.begin?.(comesBack)))
    },
    end,
    forget: () => features.forEach((feature) => feature.forget?.()),
    call,
    announce(say) {
      serial += 1
      store.set({ announcement: { say, serial } })
    },
  }
}
