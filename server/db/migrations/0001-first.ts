/** Frozen: a later change is a new migration. */
import { sql, type CreateTableBuilder, type Kysely, type RawBuilder } from 'kysely'
import type { Migration } from 'kysely/migration'

export type Dialect = 'sqlite' | 'postgres'

export function first(dialect: Dialect): Migration {
  const bytes: RawBuilder<unknown> = dialect === 'sqlite' ? sql`blob` : sql`bytea`

  // Without row numbers SQLite keeps no order of arrival: a table lies in the order of its random ids.
  function table<T extends string>(builder: CreateTableBuilder<T>): CreateTableBuilder<T> {
    return dialect === 'sqlite' ? builder.modifyEnd(sql`strict, without rowid`) : builder
  }

  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await table(db.schema.createTable('settings'))
        .addColumn('key', 'text', (c) => c.primaryKey().notNull())
        .addColumn('value', 'text', (c) => c.notNull())
        .execute()

      await table(db.schema.createTable('setup'))
        .addColumn('id', 'integer', (c) =>
          c
            .primaryKey()
            .notNull()
            .check(sql`id = 1`),
        )
        .addColumn('secret_hash', bytes, (c) => c.notNull())
        .addColumn('expires_minute', 'integer', (c) => c.notNull())
        .execute()

      await table(db.schema.createTable('centres'))
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('signing_key', bytes, (c) => c.notNull())
        .addColumn('contacts', 'text', (c) => c.notNull())
        .addColumn('answer_days', 'integer', (c) => c.notNull())
        .addColumn('retention_days', 'integer', (c) => c.notNull())
        .execute()

      await table(db.schema.createTable('epochs'))
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('centre_id', 'text', (c) => c.notNull().references('centres.id'))
        .addColumn('key', bytes, (c) => c.notNull().unique())
        .addColumn('opens_day', 'integer', (c) => c.notNull())
        .addColumn('closes_day', 'integer', (c) => c.notNull())
        .addColumn('signature', bytes, (c) => c.notNull())
        .addColumn('ended', 'integer', (c) => c.notNull().defaultTo(0))
        .execute()

      await table(db.schema.createTable('members'))
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('centre_id', 'text', (c) => c.notNull().references('centres.id'))
        .addColumn('name', 'text', (c) => c.notNull())
        .addColumn('name_folded', 'text', (c) => c.unique())
        .addColumn('role', 'integer', (c) => c.notNull().check(sql`role between 1 and 3`))
        .addColumn('member_key', bytes, (c) => c.notNull().unique())
        .addColumn('salt', bytes)
        .addColumn('login_hash', 'text')
        .addColumn('vault', bytes)
        .addColumn('seed_grant', bytes)
        .execute()

      await table(db.schema.createTable('memberships'))
        .addColumn('member_id', 'text', (c) => c.notNull().references('members.id').onDelete('cascade'))
        .addColumn('epoch_id', 'text', (c) => c.notNull().references('epochs.id').onDelete('cascade'))
        .addColumn('signature', bytes, (c) => c.notNull())
        .addColumn('wrapped_grant', bytes)
        .addPrimaryKeyConstraint('memberships_pk', ['member_id', 'epoch_id'])
        .execute()
      await db.schema.createIndex('memberships_epoch').on('memberships').column('epoch_id').execute()

      await table(db.schema.createTable('sessions'))
        .addColumn('token_hash', bytes, (c) => c.primaryKey().notNull())
        .addColumn('member_id', 'text', (c) => c.notNull().references('members.id').onDelete('cascade'))
        .addColumn('used_minute', 'integer', (c) => c.notNull())
        .addColumn('ends_minute', 'integer', (c) => c.notNull())
        .execute()
      await db.schema.createIndex('sessions_member').on('sessions').column('member_id').execute()

      await table(db.schema.createTable('threads'))
        .addColumn('id', 'text', (c) => c.primaryKey().notNull())
        .addColumn('locator_hash', bytes, (c) => c.notNull().unique())
        .addColumn('thread_key', bytes, (c) => c.notNull().unique())
        .addColumn('wrapped_lock', bytes, (c) => c.notNull())
        .addColumn('epoch_id', 'text', (c) => c.notNull().references('epochs.id'))
        .addColumn('summary', bytes, (c) => c.notNull())
        .addColumn('state', 'text', (c) =>
          c.notNull().check(sql`state in ('received', 'answering', 'answered', 'closed')`),
        )
        .addColumn('opened_day', 'integer', (c) => c.notNull())
        .addColumn('last_day', 'integer', (c) => c.notNull())
        .addColumn('waiting_day', 'integer')
        .addColumn('reply_day', 'integer')
        .addColumn('last_opened_day', 'integer')
        .addColumn('expires_day', 'integer', (c) => c.notNull())
        .addColumn('message_count', 'integer', (c) => c.notNull())
        .addColumn('claimed_by', 'text', (c) => c.references('members.id').onDelete('set null'))
        .execute()
      await db.schema.createIndex('threads_epoch').on('threads').columns(['epoch_id', 'state']).execute()
      await db.schema.createIndex('threads_expires').on('threads').column('expires_day').execute()
      await db.schema.createIndex('threads_claimed').on('threads').column('claimed_by').execute()

      await table(db.schema.createTable('messages'))
        .addColumn('thread_id', 'text', (c) => c.notNull().references('threads.id').onDelete('cascade'))
        .addColumn('seq', 'integer', (c) => c.notNull().check(sql`seq >= 0`))
        .addColumn('direction', 'integer', (c) => c.notNull().check(sql`direction in (1, 2)`))
        .addColumn('sealed', bytes, (c) => c.notNull())
        .addColumn('day', 'integer', (c) => c.notNull())
        .addPrimaryKeyConstraint('messages_pk', ['thread_id', 'seq'])
        .execute()

      await table(db.schema.createTable('drafts'))
        .addColumn('thread_id', 'text', (c) => c.notNull().references('threads.id').onDelete('cascade'))
        .addColumn('member_id', 'text', (c) => c.notNull().references('members.id').onDelete('cascade'))
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('sealed', bytes, (c) => c.notNull())
        .addPrimaryKeyConstraint('drafts_pk', ['thread_id', 'member_id'])
        .execute()
      await db.schema.createIndex('drafts_member').on('drafts').column('member_id').execute()
    },
  }
}
