import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What changes the tables, in order; the first has number 1. What has been released is never edited: add another. */
export const migrations: readonly ((db: Transaction<Tables>) => Promise<void>)[] = [first];

async function first({ schema }: Transaction<Tables>): Promise<void> {
  await schema
    .createTable('subscription')
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('guild', 'text')
    .addColumn('channel', 'text')
    .addColumn('thread', 'text')
    .addColumn('person', 'text')
    .addColumn('typed', 'text', (typed) => typed.notNull())
    .addColumn('time_zone', 'text', (zone) => zone.notNull())
    .addColumn('topics', 'text', (topics) => topics.notNull())
    .addColumn('only_when_new', 'integer', (only) => only.notNull())
    .addColumn('set_up_by', 'text', (person) => person.notNull())
    .addColumn('set_up_at', 'bigint', (at) => at.notNull())
    .addColumn('next_slot', 'bigint', (at) => at.notNull())
    .addColumn('known', 'text', (known) => known.notNull())
    .addColumn('paused_because', 'text')
    .addColumn('left_at', 'bigint')
    .addColumn('token', 'text')
    .addColumn('free_at', 'bigint', (at) => at.notNull())
    .addColumn('leaver', 'text')
    .execute();
  await schema.createIndex('subscription_due').on('subscription').columns(['next_slot', 'id']).execute();
  await schema.createIndex('subscription_guild').on('subscription').column('guild').execute();
  await schema.createIndex('subscription_person').on('subscription').column('person').execute();
  await schema
    .createTable('delivery')
    .addColumn('id', 'text', (id) => id.primaryKey())
    .addColumn('subscription', 'text', (id) => id.notNull().references('subscription.id').onDelete('cascade'))
    .addColumn('slot', 'bigint', (slot) => slot.notNull())
    .addColumn('state', 'text', (state) => state.notNull())
    .addColumn('reason', 'text')
    .addColumn('payload', 'text')
    .addColumn('known', 'text')
    .addColumn('attempts', 'integer', (attempts) => attempts.notNull())
    .addColumn('channel', 'text')
    .addColumn('message', 'text')
    .addColumn('rendered_at', 'bigint')
    .addColumn('sent_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addUniqueConstraint('delivery_slot', ['subscription', 'slot'])
    .execute();
  await schema.createIndex('delivery_ended').on('delivery').column('ended_at').execute();
  await schema
    .createTable('feedback')
    .addColumn('day', 'text', (day) => day.notNull())
    .addColumn('hash', 'text', (hash) => hash.notNull())
    .addColumn('kind', 'text', (kind) => kind.notNull())
    .addColumn('text', 'text', (text) => text.notNull())
    .addColumn('reason', 'text', (reason) => reason.notNull())
    .addColumn('times', 'integer', (times) => times.notNull())
    .addPrimaryKeyConstraint('feedback_day', ['day', 'hash'])
    .execute();
}
