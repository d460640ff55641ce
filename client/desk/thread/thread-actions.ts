import { announce, callAs } from '../core/context.ts'
import { fetchRoom, type Room, setThread } from './room.ts'

/** What one does with a thread, besides answering it. */
export type Act = 'claim' | 'release' | 'close' | 'reopen'

const UNDO_MS = 10_000

/** Does it at once; closing and reopening can be undone for ten seconds. */
export async function act(room: Room, what: Act): Promise<void> {
  const { core } = room
  setThread(room, { actFault: null })
  const answer = await callAs<unknown>(core, `/api/desk/threads/${what}`, { thread: room.id })
  if (answer.ok && (what === 'close' || what === 'reopen')) offerUndo(room, what)
  await fetchRoom(room)
  if (!answer.ok && answer.code !== 'thread.unknown')
    setThread(room, { actFault: answer.code === 'thread.claimed' ? 'claimed' : answer })
}

function offerUndo({ core, id }: Room, what: 'close' | 'reopen'): void {
  const undo = { thread: id, kind: what === 'close' ? 'closed' : 'reopened' } as const
  core.store.set({ undo })
  announce(core, undo.kind)
  setTimeout(() => {
    if (core.store.get().undo === undo) core.store.set({ undo: null })
  }, UNDO_MS)
}
