import type { Inbox } from '../../../shared/api/desk/desk-calls.ts'
import type { Answer } from '../core/api.ts'
import { announce, callAs, type Core } from '../core/context.ts'
import { compare, type Line, readLine } from './lines.ts'
import { type InboxState, noInbox } from '../core/state.ts'

/** What the list does. */
export type ListActions = {
  /** Fetches anew and shows it, in order. */
  reload: () => Promise<void>
  /** Fetches, and lets what is new wait for `showNews`: nothing moves under the pointer. */
  look: () => Promise<void>
  showNews: () => void
  showClosed: (closed: boolean) => Promise<void>
  more: () => Promise<void>
  /** What is known of one line now, in the place it has. */
  patch: (line: Line) => void
}

type Listing = { lines: Line[]; next: string | null }

export function listActions(core: Core): ListActions {
  let asked = 0

  function set(change: Partial<InboxState>): void {
    core.store.set({ inbox: { ...core.store.get().inbox, ...change } })
  }

  /** As many pages as are on the screen. Null when a later call took over. */
  async function fetchPages(pages: number, closed: boolean): Promise<Answer<Listing> | null> {
    const turn = ++asked
    const lines: Line[] = []
    let next: string | null = null
    for (let page = 0; page < pages && (page === 0 || next !== null); page++) {
      const body: object = next === null ? { closed } : { closed, after: next }
      const answer: Answer<Inbox> = await callAs<Inbox>(core, '/api/desk/inbox', body)
      if (turn !== asked || core.session === null) return null
      if (!answer.ok) return answer
      const { session } = core
      lines.push(...answer.body.threads.map((thread) => readLine(session, thread)))
      next = answer.body.next
    }
    return { ok: true, body: { lines, next } }
  }

  function show(lines: Line[], next: string | null): void {
    set({ status: 'ready', fault: null, lines, listed: null, news: 0, next })
  }

  async function reload(): Promise<void> {
    const { pages, closed } = core.store.get().inbox
    const answer = await fetchPages(pages, closed)
    if (answer === null) return
    if (answer.ok) show(answer.body.lines, answer.body.next)
    else set({ status: 'failed', fault: answer })
  }

  async function look(): Promise<void> {
    const { pages, closed, news: before } = core.store.get().inbox
    const answer = await fetchPages(pages, closed)
    if (answer === null || !answer.ok) return
    const { lines: listed, next } = answer.body
    markStale(core, listed)
    const { lines } = core.store.get().inbox
    if (lines.length === 0) show(listed, next)
    const { kept, news } = compare(lines, listed)
    if (news > before) announce(core, 'news', news)
    if (lines.length > 0) set({ status: 'ready', fault: null, lines: kept, listed, news, next })
  }

  return {
    reload,
    look,
    showNews() {
      const { listed, next } = core.store.get().inbox
      if (listed !== null) show(listed, next)
    },
    async showClosed(closed) {
      set({ ...noInbox, closed })
      await reload()
    },
    async more() {
      set({ pages: core.store.get().inbox.pages + 1 })
      await reload()
    },
    patch(line) {
      const swap = (lines: Line[]) => lines.map((one) => (one.id === line.id ? line : one))
      const { lines, listed } = core.store.get().inbox
      if (listed === null) return set({ lines: swap(lines) })
      const { kept, news } = compare(swap(lines), swap(listed))
      set({ lines: kept, listed: swap(listed), news })
    },
  }
}

/** The open conversation says so itself when it is no longer the newest. */
function markStale(core: Core, listed: readonly Line[]): void {
  const { thread } = core.store.get()
  if (thread === null || thread.status !== 'ready') return
  const line = listed.find(({ id }) => id === thread.id)
  if (line === undefined) return
  const stale = line.messageCount > thread.next
  if (stale && !thread.stale) announce(core, 'changed')
  core.store.set({ thread: { ...thread, line: stale ? thread.line : line, stale } })
}
