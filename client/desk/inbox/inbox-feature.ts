import type { InboxThread } from '../../../shared/api/desk/desk-calls.ts'
import type { Answer } from '../core/api.ts'
import type { Connection } from '../core/connection.ts'
import type { Core } from '../core/context.ts'
import { createStore, type Store } from '../core/store.ts'
import type { HeldSession } from '../keys/held-session.ts'
import { compare, type Line } from './lines.ts'
import { createLineOpener, type LineOpener } from './open-lines.ts'
import { createRefresher, type Page, shown } from './refresher.ts'
import { type InboxState, notFetched } from './state.ts'

/** The list of questions. */
export type Inbox = {
  store: Store<InboxState>
  /** Fetches anew and shows it, in order. */
  reload: () => Promise<void>
  /** Fetches, and lets what is new wait for `showNews`: nothing moves under the pointer. */
  look: () => Promise<void>
  showNews: () => void
  showClosed: (closed: boolean) => Promise<void>
  more: () => Promise<void>
  /** A thread as a line; null when nobody is signed in. */
  openLine: (thread: InboxThread) => Line | null
  /** What is known of one line now, in the place it has. */
  patch: (line: Line) => void
  /** Hears every line that the server lists. */
  onListed: (hear: (lines: readonly Line[]) => void) => void
}

export function createInbox(core: Core, held: HeldSession, connection: Connection): Inbox {
  const store = createStore(notFetched)
  const opener = createLineOpener(held.get)
  const hearers: ((lines: readonly Line[]) => void)[] = []
  const refresher = createRefresher({
    store,
    fetchPage: (closed, after) => fetchPage(core, opener, closed, after),
    onNews: (news) => core.announce((texts) => texts.said.news(news)),
    onListed: (lines) => hearers.forEach((hear) => hear(lines)),
  })
  const look = () => refresher.wish('look')
  connection.onLook(() => void look())
  core.register({
    begin: () => refresher.wish('show'),
    end(why) {
      opener.forget()
      refresher.restart({ closed: why !== 'signedOut' && store.get().closed })
      return null
    },
    forget: () => refresher.restart({}),
  })
  return {
    store,
    reload: () => refresher.wish('show'),
    look,
    showNews() {
      const { listed, next, total } = store.get()
      if (listed !== null) store.set(shown({ lines: listed, next, total }))
    },
    showClosed(closed) {
      refresher.restart({ closed })
      return refresher.wish('show')
    },
    more: () => refresher.wish('more'),
    openLine: opener.openOne,
    patch: (line) => store.set(patched(store.get(), line)),
    onListed: (hear) => void hearers.push(hear),
  }
}

async function fetchPage(
  core: Core,
  opener: LineOpener,
  closed: boolean,
  after: string | null,
): Promise<Answer<Page> | null> {
  const body = after === null ? { closed } : { closed, after }
  const answer = await core.call('/api/desk/inbox', body)
  if (!answer.ok) return core.token() === null ? null : answer
  const lines = await opener.open(answer.body.threads)
  const { next, total } = answer.body
  return lines === null ? null : { ok: true, body: { lines, next, total } }
}

function patched({ lines, listed, next }: InboxState, line: Line): Partial<InboxState> {
  const swap = (all: Line[]) => all.map((one) => (one.id === line.id ? line : one))
  if (listed === null) return { lines: swap(lines) }
  const now = compare(swap(lines), swap(listed), next !== null)
  return { lines: now.lines, listed: swap(listed), news: now.news }
}
