import type { ReadMessage, ReadThread } from '../../writer/journey.ts'

/** A thread as it is shown: what came last from the centre first, everything else on request. */
export type Arranged = {
  /** The newest letters from the centre in a row, oldest first; empty while nobody has replied. */
  replies: ReadMessage[]
  /** Whether the writer has written since. */
  waiting: boolean
  /** Whether there is anything besides the replies. */
  rest: boolean
}

export function arrange({ messages, more }: ReadThread): Arranged {
  const senders = messages.map(({ from }) => from)
  const lastReply = senders.lastIndexOf('centre')
  const before = senders.slice(0, lastReply + 1).lastIndexOf('writer')
  const replies = lastReply < 0 ? [] : messages.slice(before + 1, lastReply + 1)
  return {
    replies,
    waiting: lastReply < messages.length - 1,
    rest: more || messages.length > replies.length,
  }
}

/** The day by which a reply usually comes, counted from what the writer wrote last; null where nothing is said of it. */
export function promisedDay({ messages, openedDay }: ReadThread, answerDays: number | null): number | null {
  if (answerDays === null) return null
  const mine = messages.filter(({ from }) => from === 'writer').map(({ day }) => day)
  return Math.max(openedDay, ...mine) + answerDays
}
