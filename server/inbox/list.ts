/** What a member may see, and in which order: waiting ones first, the longest wait first. */
import { sql, type Expression, type SqlBool } from 'kysely'
import type { Inbox, InboxThread } from '../../shared/api/desk/desk-calls.ts'
import { toBase64url } from '../../shared/bytes.ts'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'

const PAGE = 200

/** The threads of the epochs that a member holds; no others exist for them. */
export function visibleThreads(db: Db, memberId: string) {
  return db
    .selectFrom('threads')
    .innerJoin('memberships', 'memberships.epoch_id', 'threads.epoch_id')
    .innerJoin('epochs', 'epochs.id', 'threads.epoch_id')
    .leftJoin('members as claimer', 'claimer.id', 'threads.claimed_by')
    .where('memberships.member_id', '=', memberId)
}

/** Newest day of theirs for those that wait, days counted backwards for the others. */
const waits = sql<number>`case when threads.state in ('received', 'answering') then 0 else 1 end`
const place = sql<number>`case when threads.state in ('received', 'answering')
  then coalesce(threads.waiting_day, threads.last_day) else -threads.last_day end`

function selectLines(db: Db, memberId: string) {
  return visibleThreads(db, memberId)
    .select([
      'threads.id',
      'thread_key',
      'epochs.key as epoch_key',
      'summary',
      'state',
      'opened_day',
      'last_day',
      'waiting_day',
    ])
    .select(['reply_day', 'last_opened_day', 'message_count', 'claimed_by', 'claimer.name as claimer_name'])
}

type Line = Awaited<ReturnType<ReturnType<typeof selectLines>['executeTakeFirstOrThrow']>>

export async function listInbox(
  db: Db,
  memberId: string,
  query: { closed: boolean; after?: string },
): Promise<Omit<Inbox, 'total'>> {
  const start = query.after === undefined ? null : await placeOf(db, memberId, query.after)
  const rows = await selectLines(db, memberId)
    .where('state', query.closed ? '=' : '!=', 'closed')
    .$if(start !== null, (q) => q.where(start?.beyond ?? sql<SqlBool>`true`))
    .orderBy(waits)
    .orderBy(place)
    .orderBy('threads.id')
    .limit(PAGE + 1)
    .execute()
  const page = rows.slice(0, PAGE)
  return { threads: page.map(toInboxThread), next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null }
}

/** How many lines a list has in all for this member. */
export async function countInbox(db: Db, memberId: string, query: { closed: boolean }): Promise<number> {
  const { lines } = await visibleThreads(db, memberId)
    .select((eb) => eb.fn.countAll<number | string>().as('lines'))
    .where('state', query.closed ? '=' : '!=', 'closed')
    .executeTakeFirstOrThrow()
  return Number(lines)
}

async function placeOf(db: Db, memberId: string, id: string): Promise<{ beyond: Expression<SqlBool> }> {
  const at = await visibleThreads(db, memberId)
    .select([waits.as('waits'), place.as('place')])
    .where('threads.id', '=', id)
    .executeTakeFirst()
  if (at === undefined) throw new Refusal('thread.unknown')
  return { beyond: sql<SqlBool>`(${waits}, ${place}, threads.id) > (${at.waits}, ${at.place}, ${id})` }
}

export async function readLine(db: Db, memberId: string, threadId: string): Promise<InboxThread> {
  const line = await selectLines(db, memberId).where('threads.id', '=', threadId).executeTakeFirst()
  if (line === undefined) throw new Refusal('thread.unknown')
  return toInboxThread(line)
}

function toInboxThread(line: Line): InboxThread {
  const { claimed_by: claimer, claimer_name: name } = line
  return {
    id: line.id,
    threadKey: toBase64url(line.thread_key),
    epochKey: toBase64url(line.epoch_key),
    summary: toBase64url(line.summary),
    state: line.state,
    openedDay: line.opened_day,
    lastDay: line.last_day,
    waitingDay: line.waiting_day,
    collected: line.reply_day !== null && (line.last_opened_day ?? -1) >= line.reply_day,
    messageCount: line.message_count,
    claimedBy: claimer === null || name === null ? null : { id: claimer, name },
  }
}
