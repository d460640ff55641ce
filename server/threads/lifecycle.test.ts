import { describe, expect, it } from 'vitest'
import type { ThreadState } from '../../shared/api/public/threads.ts'
import { FIRST_STATE, stateAfter, type ThreadEvent } from './lifecycle.ts'

const events: ThreadEvent[] = ['followUp', 'claim', 'release', 'reply', 'close', 'reopen']

/** What each event, in the order of `events`, makes of a state. */
const expected: Record<Exclude<ThreadState, 'closed'>, ThreadState[]> = {
  received: ['received', 'answering', 'received', 'answered', 'closed', 'received'],
  answering: ['received', 'answering', 'received', 'answered', 'closed', 'answering'],
  answered: ['received', 'answered', 'answered', 'answered', 'closed', 'answered'],
}

const waiting = [null, 20_000]
const claimers = [null, 'somebody']

describe('what state follows what', () => {
  it('a question begins as received', () => {
    expect(FIRST_STATE).toBe('received')
  })

  const rows = Object.entries(expected).flatMap(([state, after]) =>
    events.map((event, i) => ({ state: state as ThreadState, event, result: after[i] })),
  )
  it.each(rows)('$state, $event: $result', ({ state, event, result }) => {
    for (const waiting_day of waiting)
      for (const claimed_by of claimers)
        expect(stateAfter({ state, waiting_day, claimed_by }, event)).toBe(result)
  })

  it.each([
    ['followUp', 'received'],
    ['claim', 'closed'],
    ['release', 'closed'],
    ['reply', 'answered'],
    ['close', 'closed'],
  ] as const)('closed, %s: %s', (event, then) => {
    for (const waiting_day of waiting)
      for (const claimed_by of claimers)
        expect(stateAfter({ state: 'closed', waiting_day, claimed_by }, event)).toBe(then)
  })

  it.each([
    [null, null, 'answered'],
    [null, 'somebody', 'answered'],
    [20_000, null, 'received'],
    [20_000, 'somebody', 'answering'],
  ] as const)('closed, waiting since %s and taken by %s, reopened: %s', (waiting_day, claimed_by, then) => {
    expect(stateAfter({ state: 'closed', waiting_day, claimed_by }, 'reopen')).toBe(then)
  })
})
