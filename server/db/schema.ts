/** The tables as TypeScript sees them. Ids are 16 random bytes in base64url; 0 and 1 stand for no and yes. */
import type { ColumnType, Kysely } from 'kysely'
import type { ThreadState } from '../../shared/api/public/threads.ts'

type Reckoned = ColumnType<number, never, never>

export type Schema = {
  settings: { key: string; value: string }
  /** Links that are good still. `first` is the one that a start without a centre draws. */
  setup: { id: string; secret_hash: Uint8Array; expires_minute: number }
  centres: {
    id: string
    name: string
    signing_key: Uint8Array
    /** JSON: what `/api/site` says. */
    contacts: string
    answer_days: number
    retention_days: number
  }
  epochs: {
    id: string
    centre_id: string
    key: Uint8Array
    opens_day: number
    closes_day: number
    signature: Uint8Array
    ended: number
  }
  members: {
    id: string
    centre_id: string
    name: string
    /** Unique within the centre; null for a recovery kit, which signs in by its key. */
    name_folded: string | null
    role: number
    member_key: Uint8Array
    salt: Uint8Array | null
    login_hash: string | null
    vault: Uint8Array | null
    seed_grant: Uint8Array | null
  }
  memberships: {
    member_id: string
    epoch_id: string
    signature: Uint8Array
    /** null once the epoch's secret was destroyed. */
    wrapped_grant: Uint8Array | null
  }
  sessions: { token_hash: Uint8Array; member_id: string; used_minute: number; ends_minute: number }
  threads: {
    id: string
    locator_hash: Uint8Array
    thread_key: Uint8Array
    wrapped_lock: Uint8Array
    epoch_id: string
    summary: Uint8Array
    state: ThreadState
    opened_day: number
    /** Of the newest message. */
    last_day: number
    /** Of the oldest message of the writer's that has no reply after it; null when there is none. */
    waiting_day: number | null
    /** Of the newest reply. */
    reply_day: number | null
    last_opened_day: number | null
    expires_day: number
    message_count: number
    claimed_by: string | null
    /** The epoch's. */
    centre_id: string
    /** Reckoned by the database from state and days: 0 for what waits, 1 for the others, 2 for what is closed. */
    sort_group: Reckoned
    /** The oldest unanswered day of what waits; the last day, negative, of the others. */
    sort_day: Reckoned
  }
  messages: { thread_id: string; seq: number; direction: number; sealed: Uint8Array; day: number }
  drafts: { thread_id: string; member_id: string; id: string; sealed: Uint8Array }
}

export type Db = Kysely<Schema>

/** The tables that say something about a writer: days are the finest time in them. */
export const aboutWriters = ['threads', 'messages', 'drafts'] as const
