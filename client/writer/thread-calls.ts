import { tell } from './call-public.ts'
import { followUp } from './follow-up.ts'
import type { Failure, Journey, Result } from './journey.ts'
import { listen } from './listen.ts'
import { earlier, isNews, refresh } from './open-code.ts'
import type { OpenConversation } from './open-thread.ts'
import { drawNew, exchange, GONE, withOpen } from './recode.ts'
import { beginVisit, type Writer } from './visit.ts'

type ThreadCalls = Pick<
  Journey,
  'look' | 'earlier' | 'followUp' | 'drawNew' | 'exchange' | 'erase' | 'listen'
>

/** What a writer does with the open thread. */
export function threadCalls(writer: Writer): ThreadCalls {
  return {
    look: () => withOpen(writer, async (open) => keep(writer, await refresh(writer.deps, open))),
    earlier: () => withOpen(writer, async (open) => keep(writer, await earlier(writer.deps, open))),
    followUp: ({ text }) => withOpen(writer, (open) => addMessage(writer, open, text)),
    drawNew: () => drawNew(writer),
    exchange: () => exchange(writer),
    erase: () => erase(writer),
    listen: () => untilNews(writer),
  }
}

type Shown = Awaited<ReturnType<Journey['look']>>

function keep(writer: Writer, answer: { ok: true; conversation: OpenConversation } | Failure): Shown {
  if (!answer.ok) return answer
  writer.visit.open = answer.conversation
  return { ok: true, thread: answer.conversation.thread }
}

async function addMessage(writer: Writer, open: OpenConversation, text: string): Promise<Shown> {
  const sent = await followUp(writer.deps, open, text, writer.visit.pending)
  writer.visit.open = sent.conversation
  writer.visit.pending = sent.ok ? null : sent.pending
  if (sent.ok) return { ok: true, thread: sent.conversation.thread }
  const { pending: _, conversation: __, ...why } = sent
  return why
}

async function erase(writer: Writer): Promise<Result<object>> {
  if (writer.visit.open === null) return GONE
  const erased = await withOpen(writer, async ({ held }): Promise<Result<object>> => {
    const answer = await tell(writer.deps, '/api/threads/erase', { locator: held.locator })
    return answer.ok ? { ok: true } : answer
  })
  // A thread that is gone already is what was asked for.
  if (!erased.ok && erased.reason !== 'gone') return erased
  beginVisit(writer)
  return { ok: true }
}

async function untilNews(writer: Writer): Promise<{ news: boolean }> {
  while (writer.visit.open !== null) {
    const { open } = writer.visit
    const heard = await listen(writer.deps, open.held.locator)
    if (!heard.news || writer.visit.open === null) return { news: false }
    const now = await refresh(writer.deps, writer.visit.open)
    // Where it cannot be told, the page looks again and finds out.
    if (!now.ok || isNews(open.thread, now.conversation.thread)) return { news: true }
  }
  return { news: false }
}
