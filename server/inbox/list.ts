/** What a member may see, and in which order: waiting ones first, the longest wait first. */
import { sql, type SqlBool } from 'kysely'
import type { Inbox, InboxThread } from '../../shared/api/desk/desk-calls.ts'
import { INBOX_PAGE } from '../../shared/sizes.ts'
import { toBase64url } from '../db/base64url.ts'
import type { Db } from '../db/schema.ts'
import { Refusal } from '../http/problems.ts'
import { readCursor, writeCursor } from './cursor.ts'

/** Who looks. */
export type Viewer = { id: string; centre_id: string }

type Query = { closed: boolean; after?: string }

const CLOSED = 2

/**
 * The threads of the epochs that a member holds; no others exist for them. Cross joins, since SQLite takes their order
 * as its own: it walks the list's index and looks the rest up.
 */
export function visibleThreads(db: Db, viewer: Viewer) {
  return db
    .selectFrom('threads')
    .crossJoin('memberships')
    .crossJoin('epochs')
    .whereRef('memberships.epoch_id', '=', 'threads.epoch_id')
    .whereRef('epochs.id', '=', 'threads.epoch_id')
    .where('memberships.member_id', '=', viewer.id)
    .where('threads.centre_id', '=', viewer.centre_id)
}

function selectLines(db: Db, viewer: Viewer) {
  return visibleThreads(db, viewer)
    .leftJoin('members as claimer', 'claimer.id', 'threads.claimed_by')
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
    .select(['sort_group', 'sort_day'])
}

type Line = Awaited<ReturnType<ReturnType<typeof selectLines>['executeTakeFirstOrThrow']>>

function isListed(closed: boolean) {
  return sql<SqlBool>`sort_group ${sql.raw(closed ? '=' : '<')} ${sql.lit(CLOSED)}`
}

/** The query alone, for those who look at its plan. One line more than a page. */
export function selectPage(db: Db, viewer: Viewer, { closed, after }: Query) {
  const start = after === undefined ? null : readCursor(after, closed)
  return selectLines(db, viewer)
    .where(isListed(closed))
    .$if(start !== null, (q) =>
      q.where(
        sql<SqlBool>`(sort_group, sort_day, threads.id) > (${start?.group}, ${start?.day}, ${start?.id})`,
      ),
    )
    .orderBy('sort_group')
    .orderBy('sort_day')
    .orderBy('threads.id')
    .limit(INBOX_PAGE + 1)
}

export async function listInbox(db: Db, viewer: Viewer, query: Query): Promise<Inbox> {
  const rows = await selectPage(db, viewer, query).execute()
  const page = rows.slice(0, INBOX_PAGE)
  const last = page.at(-1)
  const more = rows.length > INBOX_PAGE && last !== undefined
  return {
    threads: page.map(toInboxThread),
    next: more ? writeCursor({ group: last.sort_group, day: last.sort_day, id: last.id }) : null,
    total: await countLines(db, viewer, query.closed),
  }
}

/** How many lines a list has in all. */
async function countLines(db: Db, viewer: Viewer, closed: boolean): Promise<number> {
  const { lines } = await visibleThreads(db, viewer)
    .select((eb) => eb.fn.countAll<number | string>().as('lines'))
    .where(isListed(closed))
    .executeTakeFirstOrThrow()
  return Number(lines)
}

export async function findLine(db: Db, viewer: Viewer, threadId: string): Promise<InboxThread> {
  const line = await selectLines(db, viewer).where('threads.id', '=', threadId).executeTakeFirst()
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
