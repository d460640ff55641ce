import type { InboxThread } from '../../../shared/api/desk/desk-calls.ts'
import type { Fault } from '../core/api.ts'
import {
  missingOf,
  nextOf,
  type ReadConversation,
  readConversation,
  type Turns,
  withEarlier,
  withNewest,
} from './conversation.ts'
import { forgetDraft } from './draft.ts'
import { type OpenedThread, wipeKeys } from './opened-thread.ts'

const OPEN = '/api/desk/threads/open'

/** Fetches the newest messages and shows them; null when that did not work, which is then shown. */
export async function fetchNewest(opened: OpenedThread): Promise<ReadConversation | null> {
  const answer = await opened.core.call(OPEN, { thread: opened.id })
  const session = opened.held.get()
  if (session === null || opened.isLeft) return null
  if (!answer.ok) {
    showFault(opened, answer)
    return null
  }
  const read = readConversation(session, answer.body)
  if (opened.keys !== null) wipeKeys(opened.keys)
  opened.keys = read.keys
  opened.view.set({ status: 'ready', fault: null, sealable: read.keys !== null })
  showLine(opened, answer.body.thread)
  showTurns(opened, withNewest(opened.view.get(), read), answer.body.thread.messageCount)
  if (read.turns.some(({ sealed }) => sealed === opened.pending?.sealed)) acknowledge(opened)
  return read
}

/** Fetches what is before the first message that is shown. */
export async function fetchEarlier(opened: OpenedThread): Promise<void> {
  const { view, core, held } = opened
  const { turns, more, fetchingEarlier } = view.get()
  const [first] = turns
  if (!more || fetchingEarlier || first === undefined) return
  view.set({ fetchingEarlier: true, earlierFault: null })
  const answer = await core.call(OPEN, { thread: opened.id, before: first.seq })
  const session = held.get()
  if (session === null || opened.isLeft) return
  view.set({ fetchingEarlier: false })
  if (!answer.ok) return view.set({ earlierFault: answer })
  const read = readConversation(session, answer.body)
  if (read.keys !== null) wipeKeys(read.keys)
  showTurns(opened, withEarlier(view.get(), read), view.get().next)
}

/** What the server says of the thread now, here and in the list. */
export function showLine(opened: OpenedThread, thread: InboxThread): void {
  const line = opened.inbox.openLine(thread)
  if (line === null) return
  opened.view.set({ line })
  opened.inbox.patch(line)
}

/** These turns, and what can be said of their numbers where the thread holds so many messages. */
export function showTurns({ view }: OpenedThread, { turns, more }: Turns, messageCount: number): void {
  const next = nextOf(turns, messageCount)
  view.set({ turns, more, next, missing: missingOf({ turns, more }, next), stale: false })
}

/** The reply is in the thread: here as soon as that is known, also when the answer to it was lost. */
export function acknowledge(opened: OpenedThread): void {
  const { pending, view, core } = opened
  opened.pending = null
  view.set({ newFrom: null, sendFault: null })
  if (view.get().text === pending?.text) forgetDraft(opened)
  core.announce((texts) => texts.said.sent)
}

function showFault({ view }: OpenedThread, fault: Fault): void {
  if (fault.code === 'thread.unknown') view.set({ status: 'gone', sealable: false })
  else if (view.get().status === 'ready') view.set({ transitionFault: fault })
  else view.set({ status: 'failed', fault })
}
