import type { InboxThread } from '../../../shared/api/desk/desk-calls.ts'
import type { DeskSession } from '../keys/session.ts'
import { type Line, openLine, type OpenedSummary, openLineSummary } from './lines.ts'

/** No task holds the page longer than about this, in milliseconds: keys that are pressed meanwhile are heard. */
const SLICE_MS = 12

/** Opens the lines of a listing; what was opened before is not opened again. */
export type LineOpener = {
  /** Null when the session ended meanwhile. */
  open: (threads: readonly InboxThread[]) => Promise<Line[] | null>
  openOne: (thread: InboxThread) => Line | null
  forget: () => void
}

/** `pause` lets the page do what waits. */
export function createLineOpener(
  session: () => DeskSession | null,
  pause: () => Promise<void> = nextTask,
): LineOpener {
  let opened = new Map<string, OpenedSummary>()

  function openOne(held: DeskSession, thread: InboxThread): Line {
    // All that the summary's opening depends on: another summary under the same id is opened anew.
    const key = [thread.id, thread.threadKey, thread.epochKey, thread.summary].join(' ')
    const summary = opened.get(key) ?? openLineSummary(held, thread)
    opened.set(key, summary)
    return openLine(held, thread, summary)
  }

  async function open(threads: readonly InboxThread[]): Promise<Line[] | null> {
    const held = session()
    const lines: Line[] = []
    let began = performance.now()
    for (const thread of threads) {
      if (performance.now() - began > SLICE_MS) {
        await pause()
        began = performance.now()
      }
      if (held === null || session() !== held) return null
      lines.push(openOne(held, thread))
    }
    return session() === held ? lines : null
  }

  return {
    open,
    openOne(thread) {
      const held = session()
      return held === null ? null : openOne(held, thread)
    },
    forget() {
      opened = new Map()
    },
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
