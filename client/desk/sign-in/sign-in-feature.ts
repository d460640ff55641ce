import { fromBase64url, toBase64url } from '../../../shared/bytes.ts'
import type { Code } from '../../../shared/protocol/code/code-faces.ts'
import { ready } from '../../../shared/protocol/sodium.ts'
import type { MemberKeys } from '../../../shared/protocol/staff/member.ts'
import type { Core, EndReason } from '../core/context.ts'
import { nullIfMalformed } from '../core/null-if-malformed.ts'
import { createStore, type Store } from '../core/store.ts'
import type { DeskDeps } from '../keys/derive.ts'
import type { HeldSession } from '../keys/held-session.ts'
import { nobody, type SignInState } from './state.ts'
import { type Entered, enterByKeys, enterByKit, enterByPassphrase } from './ways-in.ts'

/** Coming in, and going: by passphrase, by kit, right after a set-up; locking, signing out. */
export type SignIn = {
  store: Store<SignInState>
  /** Asks for the site. Called again after a failure. */
  start: () => Promise<void>
  chooseCentre: (id: string) => void
  byPassphrase: (given: { name: string; passphrase: string }) => Promise<void>
  byKit: (seed: Uint8Array) => Promise<void>
  afterSetup: (who: { centre: string; name: string }, keys: MemberKeys) => Promise<void>
  /** The six words are those on the print: the kit's session begins. */
  acceptCentre: () => Promise<void>
  /** The centre's six words, as this session's signing key gives them. */
  fingerprint: () => Promise<Code | null>
  lock: () => void
  signOut: () => void
  /** Somebody else sits down: what was kept for the one before goes. */
  forgetLeft: () => void
  /** What the public sees of the site may have changed: a centre has begun. */
  refreshSite: () => Promise<void>
}

export function createSignIn(core: Core, held: HeldSession, deps: DeskDeps): SignIn {
  const store = createStore(nobody)
  const step = (entering: SignInState['entering']) => store.set({ entering })

  async function comeIn(enter: (site: Uint8Array) => Promise<Entered>): Promise<void> {
    const { site, entering } = store.get()
    const siteId = site === null ? null : nullIfMalformed(() => fromBase64url(site.site, 16))
    if (siteId === null || entering !== null) return
    store.set({ fault: null, entering: 'asking' })
    // Whatever goes wrong, one can try again.
    const entered = await enter(siteId).catch((): Entered => ({ ok: false, reason: 'server' }))
    store.set({ entering: null })
    if (!entered.ok) return store.set({ fault: entered })
    held.hold(entered.session)
    if (entered.session.way === 'kit') core.store.set({ phase: 'compare' })
    else await settle()
  }

  async function settle(): Promise<void> {
    const session = held.get()
    if (session === null) return
    const { centre, member, refusedEpochs } = session
    const comesBack = store.get().left?.memberId === member.id
    store.set({ left: null, who: { centre, member, refusedEpochs } })
    await core.begin(comesBack)
  }

  core.register({
    end(why) {
      store.set({ entering: null, fault: null, who: null, left: leftBy(held, why) })
      return null
    },
    forget: () => store.set({ left: null, fault: null }),
  })

  return {
    store,
    start: () => start(core, store),
    chooseCentre: (chosen) => store.set({ chosen, fault: null }),
    async byPassphrase(given) {
      const centre = centreOf(store.get())
      if (centre === null) return store.set({ fault: { ok: false, reason: 'unchosen' } })
      await comeIn((site) => enterByPassphrase(deps, site, { ...given, centre }, step))
    },
    byKit: (seed) => comeIn((site) => enterByKit(deps, site, seed, step)),
    afterSetup: (who, keys) => comeIn((site) => enterByKeys(deps, site, who, keys)),
    acceptCentre: settle,
    fingerprint: async () => fingerprintOf(held, deps),
    lock: () => core.end('locked'),
    signOut: () => core.end('signedOut'),
    forgetLeft: core.forget,
    refreshSite: () => refreshSite(core, store),
  }
}

async function start(core: Core, store: Store<SignInState>): Promise<void> {
  core.store.set({ phase: 'starting' })
  const [site] = await Promise.all([core.api.call('/api/site', null), ready()])
  store.set(site.ok ? { site: site.body, fault: null } : { fault: site })
  core.store.set({ phase: site.ok ? 'door' : 'unreachable' })
}

async function refreshSite(core: Core, store: Store<SignInState>): Promise<void> {
  const site = await core.api.call('/api/site', null)
  if (site.ok) store.set({ site: site.body })
}

/** The centre to sign in to; null while it has to be chosen. A site without a centre knows no name either. */
function centreOf({ site, left, chosen }: SignInState): string | null {
  if (left !== null) return left.centre
  const [first, ...others] = site?.centres ?? []
  if (first === undefined) return toBase64url(new Uint8Array(16))
  return others.length === 0 ? first.id : chosen
}

function leftBy(held: HeldSession, why: EndReason): SignInState['left'] {
  const session = held.get()
  if (session === null || why === 'signedOut') return null
  const { member, centre, way } = session
  return { memberId: member.id, name: member.name, centre: centre.id, way, why }
}

async function fingerprintOf(held: HeldSession, { derive }: DeskDeps): Promise<Code | null> {
  const session = held.get()
  if (session === null) return null
  const centre = fromBase64url(session.centre.id, 16)
  return derive.fingerprint(session.site, centre, session.signingKey).catch(() => null)
}
