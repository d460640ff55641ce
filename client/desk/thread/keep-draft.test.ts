import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MessageBody } from '../../../shared/protocol/thread/message.ts'
import { type DraftStatus, keepDraft } from './keep-draft.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function kept(outcomes: ('saved' | 'unsaved' | 'tooLong')[] = []) {
  const saved: MessageBody[] = []
  const statuses: DraftStatus[] = []
  const waiting: (() => void)[] = []
  const keeper = keepDraft({
    onStatus: (status) => void statuses.push(status),
    save: (body) => {
      saved.push(body)
      return new Promise((resolve) => {
        waiting.push(() => resolve(outcomes.shift() ?? 'saved'))
      })
    },
  })
  const answer = async () => {
    waiting.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { keeper, saved, statuses, answer }
}

test('a draft is saved a second and a half after the last key', async () => {
  const { keeper, saved, statuses, answer } = kept()
  keeper.change({ text: 'a' })
  await vi.advanceTimersByTimeAsync(1000)
  keeper.change({ text: 'ab' })
  await vi.advanceTimersByTimeAsync(1499)
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  await answer()
  expect(saved).toEqual([{ text: 'ab' }])
  expect(statuses).toEqual(['typing', 'typing', 'saved'])
})

test('one save at a time, and the newest text last', async () => {
  const { keeper, saved, answer } = kept()
  keeper.change({ text: 'a' })
  void keeper.flush()
  keeper.change({ text: 'ab' })
  void keeper.flush()
  expect(saved).toEqual([{ text: 'a' }])
  await answer()
  expect(saved).toEqual([{ text: 'a' }, { text: 'ab' }])
})

test('a save that failed is tried again by itself', async () => {
  const { keeper, saved, statuses, answer } = kept(['unsaved', 'saved'])
  keeper.change({ text: 'a' })
  void keeper.flush()
  await answer()
  expect(statuses.at(-1)).toBe('unsaved')
  await vi.advanceTimersByTimeAsync(15_000)
  await answer()
  expect(saved.length).toBe(2)
  expect(statuses.at(-1)).toBe('saved')
})

test('what is dropped is not saved, and after a stop nothing is said', async () => {
  const { keeper, saved, statuses, answer } = kept()
  keeper.change({ text: 'a' })
  await keeper.drop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(saved).toEqual([])
  keeper.change({ text: 'b' })
  const saving = keeper.flush()
  keeper.stop()
  await answer()
  await saving
  expect(saved).toEqual([{ text: 'b' }])
  expect(statuses).toEqual(['typing', 'typing'])
})
