import type { Selectable } from 'kysely';
import type { Day } from '../dates.ts';
import type { Delivery, DeliveryState, Known, Moment, NewSubscription, Subscription } from './store.ts';

/** The tables, as the newest migration leaves them. Both databases have the same. */
export type Tables = {
  readonly subscription: SubscriptionTable;
  readonly delivery: DeliveryTable;
  readonly feedback: FeedbackTable;
  readonly migration: { readonly number: number };
};

type SubscriptionTable = {
  readonly id: string;
  /** A guild's, with a channel and perhaps a thread, or a person's. */
  readonly guild: string | null;
  readonly channel: string | null;
  readonly thread: string | null;
  readonly person: string | null;
  readonly typed: string;
  readonly time_zone: string;
  readonly topics: string;
  readonly only_when_new: number;
  readonly set_up_by: string;
  readonly set_up_at: Moment;
  readonly next_slot: Moment;
  readonly known: string;
  readonly paused_because: string | null;
  /** When the bot was removed from the guild. */
  readonly left_at: Moment | null;
  /**
   * The claim that works on it, until `free_at`. Without one it was postponed until then, and only for the owners in `leaver`
   * where there are any: words with a space on each side.
   */
  readonly token: string | null;
  readonly free_at: Moment;
  readonly leaver: string | null;
};

type DeliveryTable = {
  readonly id: string;
  readonly subscription: string;
  readonly slot: Moment;
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly payload: string | null;
  readonly known: string | null;
  readonly attempts: number;
  readonly channel: string | null;
  readonly message: string | null;
  readonly rendered_at: Moment | null;
  readonly sent_at: Moment | null;
  readonly ended_at: Moment | null;
};

type FeedbackTable = {
  readonly day: Day;
  /** Of what was said: a text can be too long for an index. */
  readonly hash: string;
  readonly kind: 'question' | 'report';
  /** A question, or the id of an answer. */
  readonly text: string;
  /** Why a question has no answer. */
  readonly reason: string;
  readonly times: number;
};

export type SubscriptionRow = Selectable<SubscriptionTable>;
export type DeliveryRow = Selectable<DeliveryTable>;

export function rowOf(id: string, wanted: NewSubscription): SubscriptionRow {
  const { place } = wanted;
  const inGuild = place.kind === 'channel';
  return {
    id,
    guild: inGuild ? place.guildId : null,
    channel: inGuild ? place.channelId : null,
    thread: inGuild ? place.threadId : null,
    person: inGuild ? null : place.userId,
    typed: wanted.when,
    time_zone: wanted.timeZone,
    topics: JSON.stringify(wanted.topics),
    only_when_new: wanted.onlyWhenNew ? 1 : 0,
    set_up_by: wanted.setUpBy,
    set_up_at: wanted.setUpAt,
    next_slot: wanted.nextSlot,
    known: JSON.stringify(wanted.known),
    paused_because: null,
    left_at: null,
    token: null,
    free_at: 0,
    leaver: null,
  };
}

export function subscriptionOf(row: SubscriptionRow): Subscription {
  const { guild, channel, person } = row;
  return {
    id: row.id,
    place:
      guild === null
        ? { kind: 'person', userId: person ?? '' }
        : { kind: 'channel', guildId: guild, channelId: channel ?? '', threadId: row.thread },
    when: row.typed,
    timeZone: row.time_zone,
    topics: JSON.parse(row.topics) as string[],
    onlyWhenNew: row.only_when_new === 1,
    setUpBy: row.set_up_by,
    setUpAt: row.set_up_at,
    nextSlot: row.next_slot,
    known: JSON.parse(row.known) as Known,
    pausedBecause: row.paused_because,
  };
}

export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    subscriptionId: row.subscription,
    slot: row.slot,
    state: row.state,
    reason: row.reason,
    payload: row.payload,
    attempts: row.attempts,
    channelId: row.channel,
    messageId: row.message,
    renderedAt: row.rendered_at,
    sentAt: row.sent_at,
    endedAt: row.ended_at,
  };
}
