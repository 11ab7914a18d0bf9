import { randomUUID } from 'node:crypto';
import type { Transaction, UpdateObject } from 'kysely';
import type { Access } from './database.ts';
import { ClaimLost } from './errors.ts';
import { newId } from './ids.ts';
import type { Claim, Delivery, DeliveryState, Digests } from './store.ts';
import { deliveryOf, rowOf, type SubscriptionRow, subscriptionOf, type Tables } from './tables.ts';

type Changes = UpdateObject<Tables, 'subscription'>;

/** A claim that has ended leaves this. */
const FREE = { token: null, free_at: 0, leaver: null } as const;

/** Subscriptions and their ledger in a database. */
export function digestsIn({ read, write, note }: Access): Digests {
  return {
    subscribe: (wanted) =>
      write(async (db) => {
        const row = rowOf(newId(), wanted);
        await db.insertInto('subscription').values(row).execute();
        return subscriptionOf(row);
      }),
    find: (id) =>
      read(async (db) => {
        const row = await db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst();
        return row && subscriptionOf(row);
      }),
    ofGuild: (guildId) => listed('guild', guildId),
    ofPerson: (userId) => listed('person', userId),
    log: (id, most) =>
      read(async (db) => {
        const ledger = db.selectFrom('delivery').selectAll().where('subscription', '=', id);
        return (await ledger.orderBy('slot', 'desc').limit(most).execute()).map(deliveryOf);
      }),

    pause: (id, reason) =>
      changed((db) =>
        db
          .updateTable('subscription')
          .set({ paused_because: reason })
          .where('id', '=', id)
          .where('paused_because', 'is', null),
      ),
    resume: (id, nextSlot) =>
      changed((db) =>
        db
          .updateTable('subscription')
          .set({ paused_because: null, left_at: null, next_slot: nextSlot })
          .where('id', '=', id)
          .where('paused_because', 'is not', null),
      ),
    remove: (id) =>
      write(async (db) => {
        const { numDeletedRows } = await db.deleteFrom('subscription').where('id', '=', id).executeTakeFirstOrThrow();
        return numDeletedRows > 0n;
      }),

    guilds: (are) =>
      read(async (db) => {
        const those = db.selectFrom('subscription').select('guild').distinct();
        const all = those.where('left_at', are === 'left' ? 'is not' : 'is', null);
        return (await all.orderBy('guild').execute()).flatMap(({ guild }) => (guild === null ? [] : [guild]));
      }),
    left: (guildId, reason, at) =>
      write(async (db) => {
        const those = db.updateTable('subscription').where('guild', '=', guildId);
        await those.set({ left_at: at }).where('left_at', 'is', null).execute();
        await those.set({ paused_because: reason }).where('paused_because', 'is', null).execute();
      }),
    back: (guildId) =>
      write(async (db) => {
        await db.updateTable('subscription').set({ left_at: null }).where('guild', '=', guildId).execute();
      }),

    nextDue: () =>
      read(async (db) => {
        const row = await db
          .selectFrom('subscription')
          .select(({ fn, eb }) =>
            fn
              .min(
                eb
                  .case()
                  .when(eb.and([eb('token', 'is', null), eb('free_at', '>', eb.ref('next_slot'))]))
                  .then(eb.ref('free_at'))
                  .else(eb.ref('next_slot'))
                  .end(),
              )
              .as('at'),
          )
          .where('paused_because', 'is', null)
          .executeTakeFirst();
        return row?.at === null || row?.at === undefined ? undefined : Number(row.at);
      }),
    claim: ({ owner, now, until, most }) =>
      note(async (db, taking) => {
        const due = db
          .selectFrom('subscription')
          .selectAll()
          .where('paused_because', 'is', null)
          .where('next_slot', '<=', now)
          .where((is) =>
            is.or([
              is('free_at', '<=', now),
              is.and([is('leaver', 'is not', null), is('leaver', 'not like', `% ${owner} %`)]),
            ]),
          )
          .orderBy('next_slot')
          .orderBy('id')
          .limit(most);
        const rows = await taking(due).execute();
        if (rows.length === 0) return [];
        const ids = rows.map(({ id }) => id);
        const token = randomUUID();
        await db
          .updateTable('subscription')
          .set({ token, free_at: until, leaver: null })
          .where('id', 'in', ids)
          .execute();
        const open = await unfinished(db, ids);
        return rows.map((row) => ({
          subscription: subscriptionOf(row),
          open: open.get(row.id) ?? null,
          token,
          leavers: row.free_at > now ? (row.leaver?.trim().split(' ') ?? []) : [],
        }));
      }),

    opened: (claim, threadId) => note((db) => hold(db, claim, { thread: threadId })),
    render: (claim, { id, slot, payload, known, at }) =>
      note(async (db) => {
        await hold(db, claim);
        const subscription = claim.subscription.id;
        await db
          .insertInto('delivery')
          .values({
            id,
            subscription,
            slot,
            state: 'rendered',
            payload,
            known: JSON.stringify(known),
            attempts: 0,
            rendered_at: at,
          })
          .onConflict((slotThere) => slotThere.columns(['subscription', 'slot']).doNothing())
          .execute();
        const row = await db
          .selectFrom('delivery')
          .selectAll()
          .where('subscription', '=', subscription)
          .where('slot', '=', slot)
          .executeTakeFirstOrThrow();
        return deliveryOf(row);
      }),
    attempt: (claim, deliveryId, until) =>
      note(async (db) => {
        await hold(db, claim, { free_at: until });
        const { attempts } = await db
          .updateTable('delivery')
          .set((row) => ({ attempts: row('attempts', '+', 1) }))
          .where('id', '=', deliveryId)
          .where('subscription', '=', claim.subscription.id)
          .where('state', '=', 'rendered')
          .returning('attempts')
          .executeTakeFirstOrThrow(() => notSo(deliveryId, ['rendered']));
        return attempts;
      }),
    sent: (claim, deliveryId, { channelId, messageId, at }) =>
      note(async (db) => {
        await hold(db, claim);
        const { known } = await move(db, claim, deliveryId, ['rendered'], {
          state: 'sent',
          channel: channelId,
          message: messageId,
          sent_at: at,
        });
        if (known !== null) await hold(db, claim, { known });
      }),
    published: (claim, deliveryId) =>
      note(async (db) => {
        await hold(db, claim);
        await move(db, claim, deliveryId, ['sent'], { state: 'published' });
      }),
    done: (claim, deliveryId, { nextSlot, at }) =>
      note(async (db) => {
        await hold(db, claim, { ...FREE, next_slot: nextSlot });
        await move(db, claim, deliveryId, ['sent', 'published'], { state: 'done', ...ended(at) });
      }),
    skip: (claim, missed, { nextSlot, at, known }) =>
      note(async (db) => {
        const learned = known === undefined ? {} : { known: JSON.stringify(known) };
        await hold(db, claim, { ...FREE, next_slot: nextSlot, ...learned });
        for (const { slot, reason } of missed)
          await db
            .insertInto('delivery')
            .values({
              id: newId(),
              subscription: claim.subscription.id,
              slot,
              state: 'skipped',
              reason,
              attempts: 0,
              ended_at: at,
            })
            .onConflict((slotThere) =>
              slotThere
                .columns(['subscription', 'slot'])
                .doUpdateSet({ state: 'skipped', reason, ...ended(at) })
                .where('delivery.state', '=', 'rendered'),
            )
            .execute();
      }),
    postpone: (claim, until, leaver) =>
      note((db) =>
        hold(db, claim, {
          token: null,
          free_at: until,
          leaver: leaver === undefined ? null : ` ${[...claim.leavers, leaver].join(' ')} `,
        }),
      ),
  };

  function listed(column: 'guild' | 'person', id: string) {
    return read(async (db) => {
      const those = db.selectFrom('subscription').selectAll().where(column, '=', id);
      const rows: SubscriptionRow[] = await those.orderBy('set_up_at').orderBy('id').execute();
      return rows.map(subscriptionOf);
    });
  }

  function changed(
    update: (db: Transaction<Tables>) => {
      executeTakeFirstOrThrow(): Promise<{ readonly numUpdatedRows: bigint }>;
    },
  ): Promise<boolean> {
    return write(async (db) => (await update(db).executeTakeFirstOrThrow()).numUpdatedRows > 0n);
  }
}

/** Changes what is claimed, or only makes sure that it still is: then nobody else can claim it before the transaction ends. */
async function hold(db: Transaction<Tables>, claim: Claim, changes: Changes = { token: claim.token }): Promise<void> {
  const { id } = claim.subscription;
  const { numUpdatedRows } = await db
    .updateTable('subscription')
    .set(changes)
    .where('id', '=', id)
    .where('token', '=', claim.token)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new ClaimLost(`subscription ${id}: the claim has run out, or it was removed`);
}

async function move(
  db: Transaction<Tables>,
  { subscription }: Claim,
  deliveryId: string,
  from: readonly DeliveryState[],
  changes: UpdateObject<Tables, 'delivery'>,
) {
  const { known } = await db
    .selectFrom('delivery')
    .select('known')
    .where('id', '=', deliveryId)
    .where('subscription', '=', subscription.id)
    .where('state', 'in', from)
    .executeTakeFirstOrThrow(() => notSo(deliveryId, from));
  await db.updateTable('delivery').set(changes).where('id', '=', deliveryId).execute();
  return { known };
}

/** An ended delivery is a line of the log. */
function ended(at: number) {
  return { payload: null, known: null, ended_at: at } as const;
}

async function unfinished(db: Transaction<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, Delivery>> {
  const rows = await db
    .selectFrom('delivery')
    .selectAll()
    .where('subscription', 'in', ids)
    .where('ended_at', 'is', null)
    // Of one subscription the oldest stays.
    .orderBy('slot', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.subscription, deliveryOf(row)]));
}

function notSo(deliveryId: string, states: readonly DeliveryState[]): Error {
  return new Error(`delivery ${deliveryId} is not ${states.join(' or ')}`);
}
