/** What state may follow what. Nothing else decides it: a thread's state is written by `advance` (rows.ts) only. */
import type { ThreadState } from '../../shared/api/public/threads.ts'

/** What happens to a thread after it was asked. */
export type ThreadEvent = 'followUp' | 'claim' | 'release' | 'reply' | 'close' | 'reopen'

/** What, beside its state, decides what a thread comes to. */
export type Standing = { state: ThreadState; waiting_day: number | null; claimed_by: string | null }

/** A question that has just come in. */
export const FIRST_STATE: ThreadState = 'received'

/** `before`: what it was before it was closed, as far as it still tells. */
const table: Record<ThreadState, Record<ThreadEvent, ThreadState | 'before'>> = {
  received: {
    followUp: 'received',
    claim: 'answering',
    release: 'received',
    reply: 'answered',
    close: 'closed',
    reopen: 'received',
  },
  answering: {
    followUp: 'received',
    claim: 'answering',
    release: 'received',
    reply: 'answered',
    close: 'closed',
    reopen: 'answering',
  },
  answered: {
    followUp: 'received',
    claim: 'answered',
    release: 'answered',
    reply: 'answered',
    close: 'closed',
    reopen: 'answered',
  },
  closed: {
    followUp: 'received',
    claim: 'closed',
    release: 'closed',
    reply: 'answered',
    close: 'closed',
    reopen: 'before',
  },
}

export function stateAfter(thread: Standing, event: ThreadEvent): ThreadState {
  const next = table[thread.state][event]
  if (next !== 'before') return next
  if (thread.waiting_day === null) return 'answered'
  return thread.claimed_by === null ? 'received' : 'answering'
}
