import { describe, expect, it } from 'vitest'
import type { ReadThread } from '../../writer/journey.ts'
import { arrange, promisedDay } from './arrange.ts'

/** A thread by its senders: `w` for the writer, `c` for the centre. */
function thread(senders: string, more = false): ReadThread {
  const messages = Array.from(senders, (sender, seq) => ({
    seq,
    from: sender === 'w' ? ('writer' as const) : ('centre' as const),
    day: 20_000 + seq,
    body: { text: `${seq}` },
  }))
  const days = { openedDay: 20_000, expiresDay: 20_090, lastOpenedDay: null }
  return { ...days, state: 'answered', messages, more, missing: [], doubled: [], centre: 'c' }
}

const seqs = (of: ReadThread) => arrange(of).replies.map(({ seq }) => seq)

describe('what is shown first', () => {
  it('is the newest reply, or all that came in a row', () => {
    expect(seqs(thread('wc'))).toEqual([1])
    expect(seqs(thread('wcwcc'))).toEqual([3, 4])
    expect(seqs(thread('c', true))).toEqual([0])
  })

  it('is the last reply while a follow-up waits', () => {
    expect(seqs(thread('wcww'))).toEqual([1])
    expect(arrange(thread('wcww')).waiting).toBe(true)
    expect(arrange(thread('wc')).waiting).toBe(false)
  })

  it('is nothing of what the writer wrote', () => {
    expect(seqs(thread('w'))).toEqual([])
    expect(arrange(thread('w')).rest).toBe(true)
    expect(arrange(thread('c')).rest).toBe(false)
    expect(arrange(thread('c', true)).rest).toBe(true)
  })
})

describe('the promised day', () => {
  it('counts from what the writer wrote last', () => {
    expect(promisedDay(thread('w'), 3)).toBe(20_003)
    expect(promisedDay(thread('wcw'), 3)).toBe(20_005)
    expect(promisedDay(thread('c', true), 3)).toBe(20_003)
  })

  it('is none where nothing is promised', () => {
    expect(promisedDay(thread('w'), null)).toBeNull()
  })
})
