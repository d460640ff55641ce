import { createStore, type Store } from '../core/store.ts'
import type { Line } from '../inbox/lines.ts'
import { newDraftId } from '../keys/sealed-text.ts'
import { leaveThread, putAwayThread, restoreDraft, saveDraft, typed } from './draft.ts'
import { fetchEarlier, fetchNewest } from './fetch-conversation.ts'
import { keepDraft } from './keep-draft.ts'
import type { OpenedThread, ThreadDeps } from './opened-thread.ts'
import { sendReply } from './reply.ts'
import { openingThread } from './state.ts'
import { makeTransition, type Transition } from './transitions.ts'

/** What can be undone for ten seconds. */
export type Undo = { thread: string; kind: 'closed' | 'reopened' }

export type ThreadState = { opened: OpenedThread | null; undo: Undo | null }

/** The conversation that is open, and what can be done in it. */
export type Threads = {
  store: Store<ThreadState>
  profession: Store<{ by: string }>
  open: (id: string) => Promise<void>
  leave: () => void
  /** Fetches the newest messages. */
  refresh: () => Promise<void>
  /** Fetches messages before those that are shown. */
  earlier: () => Promise<void>
  type: (text: string) => void
  answerAs: (by: string) => void
  saveDraft: () => Promise<void>
  send: () => Promise<void>
  transition: (what: Transition) => Promise<void>
  undo: () => Promise<void>
}

const UNDO_MS = 10_000

export function createThreads(given: Pick<ThreadDeps, 'core' | 'held' | 'inbox'>): Threads {
  const store = createStore<ThreadState>({ opened: null, undo: null })
  const deps: ThreadDeps = { ...given, profession: createStore({ by: '' }), kept: new Map() }
  const opened = () => store.get().opened

  async function open(id: string): Promise<void> {
    const before = opened()
    if (before?.id === id && before.view.get().status === 'ready') return
    leave()
    const now = createOpened(deps, id)
    store.set({ opened: now })
    const read = await fetchNewest(now)
    if (read !== null) restoreDraft(now, read)
  }

  function leave(): void {
    const before = opened()
    if (before !== null) leaveThread(before)
    store.set({ opened: null })
  }

  /** Closing and reopening can be undone for ten seconds. */
  async function transition(what: Transition): Promise<void> {
    const now = opened()
    if (now === null || !(await makeTransition(now, what))) return
    if (what === 'close') offerUndo(deps, store, { thread: now.id, kind: 'closed' })
    if (what === 'reopen') offerUndo(deps, store, { thread: now.id, kind: 'reopened' })
  }

  liveWithSession(deps, store, open)
  deps.inbox.onListed((lines) => markStale(opened(), lines))

  return {
    store,
    profession: deps.profession,
    open,
    leave,
    refresh: async () => void (await whereOpen(opened(), fetchNewest)),
    earlier: async () => whereOpen(opened(), fetchEarlier),
    type: (text) => whereOpen(opened(), (now) => typed(now, text)),
    answerAs(by) {
      deps.profession.set({ by })
      const now = opened()
      if (now === null) return
      now.view.set({ sendFault: null })
      if (now.view.get().text !== '') typed(now, now.view.get().text)
    },
    saveDraft: async () => whereOpen(opened(), (now) => now.keeper.flush()),
    send: async () => whereOpen(opened(), sendReply),
    transition,
    async undo() {
      const { undo } = store.get()
      store.set({ undo: null })
      if (undo === null) return
      if (opened()?.id !== undo.thread) await open(undo.thread)
      await transition(undo.kind === 'closed' ? 'reopen' : 'close')
      store.set({ undo: null })
    },
  }
}

function whereOpen<T>(opened: OpenedThread | null, work: (opened: OpenedThread) => T): T | undefined {
  return opened === null ? undefined : work(opened)
}

function createOpened(deps: ThreadDeps, id: string): OpenedThread {
  const view = createStore(openingThread)
  const opened: OpenedThread = {
    ...deps,
    id,
    view,
    keys: null,
    draftId: newDraftId(),
    keeper: keepDraft({
      save: (body) => saveDraft(opened, body),
      onStatus: (draft) => view.set({ draft }),
    }),
    pending: null,
    isLeft: false,
  }
  return opened
}

/** A lock keeps the place and the text, sealed; whoever comes back is where they were. */
function liveWithSession(
  { core, kept, profession }: ThreadDeps,
  store: Store<ThreadState>,
  open: (id: string) => Promise<void>,
): void {
  let place: string | null = null

  function forget(): void {
    place = null
    kept.clear()
    profession.set({ by: '' })
  }

  core.register({
    begin(comesBack) {
      const id = place
      place = null
      if (!comesBack) kept.clear()
      return comesBack && id !== null ? open(id) : undefined
    },
    end(why) {
      const { opened } = store.get()
      const body = opened === null ? null : putAwayThread(opened)
      store.set({ opened: null, undo: null })
      if (why === 'signedOut') forget()
      else place = opened?.id ?? null
      return body === null ? null : { path: '/api/desk/threads/draft', body }
    },
    forget,
  })
}

function offerUndo({ core }: ThreadDeps, store: Store<ThreadState>, undo: Undo): void {
  store.set({ undo })
  core.announce((texts) => texts.said[undo.kind])
  setTimeout(() => {
    if (store.get().undo === undo) store.set({ undo: null })
  }, UNDO_MS)
}

/** The open conversation says so itself when it is no longer the newest. */
function markStale(opened: OpenedThread | null, lines: readonly Line[]): void {
  if (opened === null) return
  const shown = opened.view.get()
  const line = lines.find(({ id }) => id === opened.id)
  if (line === undefined || shown.status !== 'ready') return
  const stale = line.messageCount > shown.next
  if (stale && !shown.stale) opened.core.announce((texts) => texts.said.changed)
  opened.view.set({ line: stale ? shown.line : line, stale })
}
