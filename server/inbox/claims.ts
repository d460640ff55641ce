/** Taking a thread and letting it go, closing and reopening it. */
import type { Db } from '../db/schema.ts'
import { advance } from '../threads/rows.ts'
import type { Viewer } from './list.ts'
import { inLockedThread, refuseOthers } from './locked-thread.ts'

export function claim(db: Db, viewer: Viewer, threadId: string): Promise<void> {
  return inLockedThread(db, viewer, threadId, async (trx, thread) => {
    refuseOthers(thread, viewer.id)
    await advance(trx, thread, 'claim', { claimed_by: viewer.id })
  })
}

export function release(db: Db, viewer: Viewer, threadId: string): Promise<void> {
  return inLockedThread(db, viewer, threadId, async (trx, thread) => {
    refuseOthers(thread, viewer.id)
    await advance(trx, thread, 'release', { claimed_by: null })
  })
}

export function close(db: Db, viewer: Viewer, threadId: string): Promise<void> {
  return inLockedThread(db, viewer, threadId, async (trx, thread) => {
    refuseOthers(thread, viewer.id)
    await advance(trx, thread, 'close')
  })
}

export function reopen(db: Db, viewer: Viewer, threadId: string): Promise<void> {
  return inLockedThread(db, viewer, threadId, async (trx, thread) => {
    refuseOthers(thread, viewer.id)
    await advance(trx, thread, 'reopen')
  })
}
