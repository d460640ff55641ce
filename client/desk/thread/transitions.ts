import { fetchNewest, showLine } from './fetch-conversation.ts'
import type { OpenedThread } from './opened-thread.ts'

/** What one does with a thread, besides answering it. */
export type Transition = 'claim' | 'release' | 'close' | 'reopen'

/** Does it at once; false when it did not work, which is then shown. */
export async function makeTransition(opened: OpenedThread, what: Transition): Promise<boolean> {
  const { view, core, id } = opened
  view.set({ transitionFault: null })
  const answer = await core.call(`/api/desk/threads/${what}`, { thread: id })
  if (opened.isLeft) return answer.ok
  if (answer.ok) {
    showLine(opened, answer.body.thread)
    return true
  }
  // Whose it is now, or that it is gone.
  await fetchNewest(opened)
  if (answer.code !== 'thread.unknown')
    view.set({ transitionFault: answer.code === 'thread.claimed' ? 'claimed' : answer })
  return false
}
