import type { Site } from '../../shared/api/public/site.ts'
import { fromBase64url } from '../../shared/bytes.ts'
import type { MemberKeys } from '../../shared/protocol/staff/member.ts'
import { ready } from '../../shared/protocol/sodium.ts'
import { act, type Act } from './thread/thread-actions.ts'
import { careful } from './core/null-if-malformed.ts'
import { createCore, type DeskDeps } from './core/context.ts'
import { type Idle, watchIdle } from './core/idle.ts'
import { listActions } from './inbox/list.ts'
import { followLive } from './core/live.ts'
import { sendReply } from './thread/reply.ts'
import {
  createRoom,
  fetchRoom,
  leaveRoom,
  putAwayRoom,
  restoreDraft,
  type Room,
  setThread,
  typed,
} from './thread/room.ts'
import { type DeskSession, forgetSession } from './keys/session.ts'
import { enterByKeys, enterByKit, enterByPassphrase, type Entered } from './sign-in/sign-in.ts'
import { initialState } from './core/state.ts'

export type Desk = ReturnType<typeof createDesk>

/** The desk behind its views: one state, and what can be done. Secrets stay in here. */
export function createDesk(deps: DeskDeps) {
  const core = createCore(deps)
  const { store } = core
  const list = listActions(core)
  let room: Room | null = null
  let idle: Idle | null = null
  let stopLive: (() => void) | null = null
  let setup = false

  core.onSignedOut = () => end('expired')

  /** A set-up link may have led here. Called again after a failure. */
  async function start(): Promise<void> {
    store.set({ phase: 'starting' })
    const [site] = await Promise.all([deps.api.get<Site>('/api/site'), ready()])
    if (!site.ok) return store.set({ phase: 'unreachable', doorFault: site })
    store.set({ site: site.body, doorFault: null, phase: setup ? 'setup' : 'door' })
  }

  async function come(enter: (site: Uint8Array) => Promise<Entered>): Promise<void> {
    const site = siteId()
    if (site === null || store.get().entering !== null) return
    store.set({ doorFault: null, entering: 'asking' })
    const entered = await enter(site)
    store.set({ entering: null })
    if (!entered.ok) return store.set({ doorFault: entered })
    core.session = entered.session
    if (entered.session.way === 'kit') store.set({ phase: 'compare' })
    else await settle()
  }

  /** At the desk: everything on the screen, everything running. */
  async function settle(): Promise<void> {
    const { session } = core
    if (session === null) return
    const { left, idleMinutes } = store.get()
    const back = left?.memberId === session.member.id ? left : null
    if (back === null) core.kept.clear()
    const { centre, member, refusedEpochs } = session
    store.set({ phase: 'desk', left: null, who: { centre, member, refusedEpochs } })
    idle = watchIdle(idleMinutes, () => end('locked'), deps.now)
    stopLive = followLive({
      api: deps.api,
      token: session.token,
      onLook: () => void list.look(),
      onConnected: (connected) => store.set({ connected }),
      onSignedOut: () => end('expired'),
    })
    const thread = back?.thread ?? null
    await Promise.all([list.reload(), thread === null ? null : openThread(thread)])
  }

  /** Ends the session: with `why` the place and the sealed text stay, without it everything is forgotten. */
  function end(why: 'locked' | 'expired' | null): void {
    const { session } = core
    if (session === null) return
    stopLive?.()
    idle?.stop()
    const { thread, idleMinutes, by, site, inbox } = store.get()
    const draft = room === null ? null : putAwayRoom(room)
    room = null
    core.session = null
    forgetSession(session)
    const { member, way, token } = session
    const left =
      why === null ? null : { memberId: member.id, name: member.name, way, why, thread: thread?.id ?? null }
    if (why === null) core.kept.clear()
    const stays = why === null ? {} : { by, inbox: { ...initialState.inbox, closed: inbox.closed } }
    store.set({ ...initialState, site, idleMinutes, ...stays, phase: 'door', left })
    if (why !== 'expired') void tidy(token, draft)
  }

  /** The last draft is saved, then the session ended at the server too. Both are best effort: the text is kept sealed. */
  async function tidy(token: string, draft: object | null): Promise<void> {
    if (draft !== null)
      await deps.api.post({ path: '/api/desk/threads/draft', body: draft, token, keepalive: true })
    await deps.api.post({ path: '/api/desk/sign-out', body: {}, token, keepalive: true })
  }

  async function openThread(id: string): Promise<void> {
    if (room?.id === id && store.get().thread?.status === 'ready') return
    leave()
    const opened = createRoom(core, id)
    room = opened
    const read = await fetchRoom(opened)
    if (read !== null && room === opened) restoreDraft(opened, read)
  }

  function leave(): void {
    if (room !== null) leaveRoom(room)
    room = null
    store.set({ thread: null })
  }

  /** What was done in the room shows in the list, in the line's own place. */
  async function inRoom(work: (room: Room) => Promise<unknown>): Promise<void> {
    const here = room
    if (here === null) return
    await work(here)
    const { thread } = store.get()
    if (thread?.id === here.id && thread.line !== null) list.patch(thread.line)
  }

  function siteId(): Uint8Array | null {
    const { site } = store.get()
    return site === null ? null : careful(() => fromBase64url(site.site, 16))
  }

  return {
    store,
    deps,
    start,
    siteId,
    list,
    signIn: (given: { name: string; passphrase: string }) =>
      come((site) => enterByPassphrase(deps, site, given, (entering) => store.set({ entering }))),
    signInByKit: (seed: Uint8Array) =>
      come((site) => enterByKit(deps, site, seed, (entering) => store.set({ entering }))),
    signInAfterSetup: (name: string, keys: MemberKeys) => come((site) => enterByKeys(deps, site, name, keys)),
    /** The six words are those on the print: the kit's session begins. */
    acceptCentre: () => settle(),
    signOut: () => end(null),
    lock: () => end('locked'),
    /** Somebody else sits down: what was kept for the one before goes. */
    forgetLeft: () => {
      core.kept.clear()
      store.set({ left: null, doorFault: null, by: '', inbox: initialState.inbox })
    },
    /** A set-up link was opened; false while somebody is signed in. */
    beginSetup: (): boolean => {
      if (core.session !== null) return false
      setup = true
      if (store.get().phase !== 'starting') store.set({ phase: 'setup' })
      return true
    },
    /** What the public sees of the site may have changed: a centre has begun. */
    refreshSite: async () => {
      const site = await deps.api.get<Site>('/api/site')
      if (site.ok) store.set({ site: site.body })
    },
    toDoor: () => {
      setup = false
      store.set({ phase: 'door' })
    },
    /** The centre's six words, as this session's signing key gives them. */
    fingerprint: async () => {
      const session: DeskSession | null = core.session
      if (session === null) return null
      const centre = fromBase64url(session.centre.id, 16)
      return deps.derive.fingerprint(session.site, centre, session.signingKey).catch(() => null)
    },
    touch: () => idle?.touch(),
    checkIdle: () => idle?.check(),
    setIdleMinutes: (idleMinutes: number) => {
      idle?.setMinutes(idleMinutes)
      store.set({ idleMinutes })
    },
    openThread,
    leaveThread: leave,
    refreshThread: () => inRoom(fetchRoom),
    type: (text: string) => {
      if (room !== null) typed(room, text)
    },
    answerAs: (by: string) => {
      store.set({ by })
      const { thread } = store.get()
      if (room === null || thread === null) return
      setThread(room, { sendFault: null })
      if (thread.text !== '') typed(room, thread.text)
    },
    saveDraft: () => room?.keeper.flush() ?? Promise.resolve(),
    send: () => inRoom(sendReply),
    act: (what: Act) => inRoom((here) => act(here, what)),
    undo: async () => {
      const { undo } = store.get()
      store.set({ undo: null })
      if (undo === null) return
      if (room?.id !== undo.thread) await openThread(undo.thread)
      await inRoom((here) => act(here, undo.kind === 'closed' ? 'reopen' : 'close'))
      store.set({ undo: null })
    },
  }
}
