import { expect, test, vi } from 'vitest'
import type { Answer } from '../core/api.ts'
import { createStore } from '../core/store.ts'
import type { Line } from './lines.ts'
import { createRefresher, type Page } from './refresher.ts'
import { notFetched } from './state.ts'

function line(id: string, change: Partial<Line> = {}): Line {
  const days = { openedDay: 1, lastDay: 1, waitingDay: 1 }
  const who = { claimedBy: null, mine: false, collected: false }
  return { id, state: 'received', messageCount: 1, summary: {}, unreadable: null, ...days, ...who, ...change }
}

/** A list of a server, two lines a page, whose answers come when they are let go. */
function scene(ids: string[]) {
  const store = createStore(notFetched)
  const calls: { closed: boolean; after: string | null; let: (fault?: Answer<Page>) => Promise<void> }[] = []
  const list = ids.map((id) => line(id))
  const onNews = vi.fn<(news: number) => void>()
  const refresher = createRefresher({
    store,
    onNews,
    onListed: () => {},
    fetchPage: (closed, after) =>
      new Promise((resolve) => {
        const answer = async (fault?: Answer<Page>) => {
          const from = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1
          const lines = list.slice(from, from + 2)
          const next = from + 2 < list.length ? (lines[1]?.id ?? null) : null
          resolve(fault ?? { ok: true, body: { lines, next, total: list.length } })
          await settled()
        }
        calls.push({ closed, after, let: answer })
      }),
  })
  const shown = () => store.get().lines.map(({ id }) => id)
  /** Lets everything that is asked go, in turn. */
  const all = async () => {
    await settled()
    for (let call = calls.shift(); call !== undefined; call = calls.shift()) await call.let()
  }
  return { store, refresher, calls, list, shown, all, onNews }
}

const settled = () => new Promise<void>((resolve) => void setTimeout(resolve))
const offline: Answer<Page> = { ok: false, reason: 'offline' }

test('a wake that comes while the next page is fetched loses no line', async () => {
  const { refresher, shown, all, store } = scene(['a', 'b', 'c', 'd', 'e', 'f'])
  void refresher.wish('show')
  await all()
  void refresher.wish('more')
  void refresher.wish('look')
  await all()
  void refresher.wish('look')
  void refresher.wish('more')
  await all()
  expect(shown()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(store.get()).toMatchObject({ status: 'ready', next: null, total: 6, fetchingMore: false, news: 0 })
})

test('twenty wakes while one answer is out are one more call', async () => {
  const { refresher, calls, all } = scene(['a', 'b'])
  void refresher.wish('show')
  await all()
  void refresher.wish('look')
  await settled()
  for (let i = 0; i < 20; i++) void refresher.wish('look')
  expect(calls).toHaveLength(1)
  await calls.shift()?.let()
  expect(calls).toHaveLength(1)
  await calls.shift()?.let()
  expect(calls).toHaveLength(0)
})

test('the other list comes although the first was still being fetched, and nothing of the first shows in it', async () => {
  const { refresher, calls, store, shown, all } = scene(['a', 'b'])
  void refresher.wish('show')
  await settled()
  refresher.restart({ closed: true })
  const done = refresher.wish('show')
  expect(store.get()).toMatchObject({ status: 'loading', closed: true })
  await calls.shift()?.let()
  expect(shown()).toEqual([])
  expect(calls.map(({ closed }) => closed)).toEqual([true])
  await all()
  await done
  expect(store.get()).toMatchObject({ status: 'ready', closed: true })
})

test('a fetch that failed says so, and the next one shows the list', async () => {
  const { refresher, calls, store, shown, all } = scene(['a', 'b', 'c'])
  void refresher.wish('show')
  await settled()
  await calls.shift()?.let(offline)
  expect(store.get()).toMatchObject({ status: 'failed', fault: { reason: 'offline' } })
  void refresher.wish('show')
  await all()
  void refresher.wish('more')
  await settled()
  await calls.shift()?.let(offline)
  expect(store.get()).toMatchObject({ status: 'failed', fetchingMore: false })
  expect(shown()).toEqual(['a', 'b'])
  void refresher.wish('look')
  await all()
  void refresher.wish('more')
  await all()
  expect(shown()).toEqual(['a', 'b', 'c'])
})

test('what moves into the last page because another left is no news, and comes behind the rest', async () => {
  const { refresher, list, shown, all, store, onNews } = scene(['a', 'b', 'c', 'd'])
  void refresher.wish('show')
  await all()
  list.splice(0, 1)
  void refresher.wish('look')
  await all()
  expect(shown()).toEqual(['a', 'b', 'c'])
  expect(store.get()).toMatchObject({ news: 0, total: 3 })
  expect(onNews).not.toHaveBeenCalled()
})

test('what comes before the end of what is shown waits, and moves nothing', async () => {
  const { refresher, list, shown, all, store, onNews } = scene(['a', 'b', 'c', 'd'])
  void refresher.wish('show')
  await all()
  list.splice(0, 0, line('new'))
  void refresher.wish('look')
  await all()
  expect(shown()).toEqual(['a', 'b'])
  void refresher.wish('more')
  await all()
  expect(shown()).toEqual(['a', 'b', 'c'])
  list.splice(0, 0, line('newer'))
  void refresher.wish('look')
  await all()
  expect(store.get().news).toBe(2)
  expect(onNews).toHaveBeenLastCalledWith(2)
})
