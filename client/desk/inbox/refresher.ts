import type { Answer } from '../core/api.ts'
import type { Store } from '../core/store.ts'
import { compare, type Line } from './lines.ts'
import { type InboxState, notFetched } from './state.ts'

export type Page = { lines: Line[]; next: string | null; total: number }

export type RefresherDeps = {
  store: Store<InboxState>
  /** Null when the session ended meanwhile. */
  fetchPage: (closed: boolean, after: string | null) => Promise<Answer<Page> | null>
  /** More has come than before that the screen does not show. */
  onNews: (news: number) => void
  /** Every line of a listing, as it is now. */
  onListed: (lines: readonly Line[]) => void
}

/** What can be asked for: everything anew and in order, what has changed, another page. Done in this order. */
const wishes = ['show', 'look', 'more'] as const
type Wish = (typeof wishes)[number]

/**
 * Fetches the list, one thing at a time: what is asked for while another call is out is done after it, once however
 * often it was asked for. Nothing overtakes, and no line is lost between two answers.
 */
export type Refresher = {
  wish: (wish: Wish) => Promise<void>
  /** The other list, or nobody's any more: what is under way no longer counts. */
  restart: (state: Partial<InboxState>) => void
}

export function createRefresher(deps: RefresherDeps): Refresher {
  const { store } = deps
  const wished = new Set<Wish>()
  let running: Promise<void> | null = null
  let generation = 0

  async function fulfil(wish: Wish): Promise<void> {
    const isMore = wish === 'more'
    const { pages, next } = store.get()
    if (isMore && next === null) return
    if (isMore) store.set({ fetchingMore: true })
    const began = generation
    const counts = () => began === generation
    const answer = await fetchPages(deps, isMore ? 1 : pages, isMore ? next : null, counts)
    if (answer === null || !counts()) return
    if (answer.ok) arrive(deps, wish, answer.body)
    else if (wish !== 'look') store.set({ status: 'failed', fault: answer, fetchingMore: false })
  }

  async function run(): Promise<void> {
    // Never done before `running` is set.
    await Promise.resolve()
    for (;;) {
      const wish = wishes.find((one) => wished.has(one))
      if (wish === undefined) break
      wished.delete(wish)
      // Everything anew shows what has changed, too.
      if (wish === 'show') wished.delete('look')
      await fulfil(wish)
    }
    // In the same step as the last look at what is wished: nothing is asked for in between and forgotten.
    running = null
  }

  return {
    wish(wish) {
      wished.add(wish)
      running ??= run()
      return running
    },
    restart(state) {
      generation += 1
      wished.clear()
      store.set({ ...notFetched, ...state })
    },
  }
}

/** One page after another from `after`; null when it no longer counts. A line that moved meanwhile comes once. */
async function fetchPages(
  { store, fetchPage }: RefresherDeps,
  pages: number,
  after: string | null,
  counts: () => boolean,
): Promise<Answer<Page> | null> {
  const { closed } = store.get()
  const lines = new Map<string, Line>()
  let [next, total] = [after, 0]
  for (let page = 0; page < pages && (page === 0 || next !== null); page++) {
    const answer: Answer<Page> | null = await fetchPage(closed, next)
    if (answer === null || !counts()) return null
    if (!answer.ok) return answer
    for (const line of answer.body.lines) lines.set(line.id, line)
    next = answer.body.next
    total = answer.body.total
  }
  return { ok: true, body: { lines: [...lines.values()], next, total } }
}

function arrive({ store, onNews, onListed }: RefresherDeps, wish: Wish, page: Page): void {
  const state = store.get()
  if (wish === 'more') {
    store.set(withMore(state, page))
    return
  }
  onListed(page.lines)
  if (wish === 'show' || state.lines.length === 0) return store.set(shown(page))
  const { lines, news } = compare(state.lines, page.lines, state.next !== null)
  const { next, total } = page
  store.set({ status: 'ready', fault: null, lines, listed: page.lines, news, next, total })
  if (news > state.news) onNews(news)
}

/** A listing as it is, in its order. */
export function shown({ lines, next, total }: Page): Partial<InboxState> {
  return { status: 'ready', fault: null, lines, listed: null, news: 0, next, total }
}

/** Another page behind what is there: nothing that is shown moves, and no line comes twice. */
function withMore({ lines, listed, pages }: InboxState, page: Page): Partial<InboxState> {
  const append = (to: Line[]) => {
    const ids = new Set(to.map(({ id }) => id))
    return [...to, ...page.lines.filter(({ id }) => !ids.has(id))]
  }
  return {
    status: 'ready',
    fault: null,
    lines: append(lines),
    listed: listed === null ? null : append(listed),
    pages: pages + 1,
    next: page.next,
    total: page.total,
    fetchingMore: false,
  }
}
