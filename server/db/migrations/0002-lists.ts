/**
 * Frozen: a later change is a new migration. The desk's list in an order that is kept and not reckoned for each page,
 * names unique within their centre, several set-up links, a thousand messages a thread.
 */
import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { Dialect } from './0001-first.ts'

/** Waiting ones, the others, closed ones; within the first the oldest unanswered day first, then the last day backwards. */
const group = sql.raw(`case state when 'closed' then 2 when 'answered' then 1 else 0 end`)
const day = sql.raw(
  `case when state in ('received', 'answering') then coalesce(waiting_day, last_day) else -last_day end`,
)

export function lists(dialect: Dialect): Migration {
  return { up: dialect === 'sqlite' ? upSqlite : upPostgres }
}

/** SQLite runs a migration outside any transaction, and foreign keys cannot be switched off inside one. */
async function upSqlite(db: Kysely<unknown>): Promise<void> {
  const done = await sql`select 1 from pragma_table_xinfo('threads') where name = 'sort_day'`.execute(db)
  if (done.rows.length > 0) return
  await sql`pragma foreign_keys = off`.execute(db)
  try {
    await sql`begin immediate`.execute(db)
    try {
      await changeSqlite(db)
      await sql`commit`.execute(db)
    } catch (error) {
      await sql`rollback`.execute(db)
      throw error
    }
  } finally {
    await sql`pragma foreign_keys = on`.execute(db)
  }
}

async function changeSqlite(db: Kysely<unknown>): Promise<void> {
  // A column that is added can be bound to nothing; the epoch that it is taken from is.
  await sql`alter table threads add column centre_id text not null default ''`.execute(db)
  await sql`update threads set centre_id = (select centre_id from epochs where epochs.id = epoch_id)`.execute(
    db,
  )
  await sql`alter table threads add column sort_group integer not null
    generated always as (${group}) virtual`.execute(db)
  await sql`alter table threads add column sort_day integer not null
    generated always as (${day}) virtual`.execute(db)

  await sql`create table members_new (
    id text primary key not null,
    centre_id text not null references centres (id),
    name text not null,
    name_folded text,
    role integer not null check (role between 1 and 3),
    member_key blob not null unique,
    salt blob,
    login_hash text,
    vault blob,
    seed_grant blob,
    unique (centre_id, name_folded)
  ) strict, without rowid`.execute(db)
  await sql`insert into members_new
    select id, centre_id, name, name_folded, role, member_key, salt, login_hash, vault, seed_grant
    from members`.execute(db)
  await sql`drop table members`.execute(db)
  await sql`alter table members_new rename to members`.execute(db)

  await sql`create table setup_new (
    id text primary key not null,
    secret_hash blob not null,
    expires_minute integer not null
  ) strict, without rowid`.execute(db)
  await sql`insert into setup_new select 'first', secret_hash, expires_minute from setup`.execute(db)
  await sql`drop table setup`.execute(db)
  await sql`alter table setup_new rename to setup`.execute(db)

  await sql`create trigger messages_limit before insert on messages when new.seq >= 1000
    begin select raise(abort, 'a thread holds a thousand messages'); end`.execute(db)
  await indexLists(db)
  const broken = await sql`pragma foreign_key_check`.execute(db)
  if (broken.rows.length > 0) throw new Error('the migration would break a reference')
}

async function upPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table threads add column centre_id text references centres (id)`.execute(db)
  await sql`update threads set centre_id = epochs.centre_id from epochs where epochs.id = epoch_id`.execute(
    db,
  )
  await sql`alter table threads alter column centre_id set not null`.execute(db)
  await sql`alter table threads add column sort_group integer not null
    generated always as (${group}) stored`.execute(db)
  await sql`alter table threads add column sort_day integer not null
    generated always as (${day}) stored`.execute(db)

  await sql`alter table members drop constraint members_name_folded_key`.execute(db)
  await sql`alter table members
    add constraint members_name unique (centre_id, name_folded)`.execute(db)

  await sql`alter table setup drop constraint setup_id_check`.execute(db)
  await sql`alter table setup alter column id type text using 'first'`.execute(db)

  await sql`alter table messages add constraint messages_limit check (seq < 1000)`.execute(db)
  await indexLists(db)
}

/** The epoch stands in it too: what a member may not see is passed over without looking at the thread. */
async function indexLists(db: Kysely<unknown>): Promise<void> {
  await sql`create index threads_list
    on threads (centre_id, sort_group, sort_day, id, epoch_id)`.execute(db)
}
