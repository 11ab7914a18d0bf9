import type { Day } from '../dates.ts';

/** A time in milliseconds since 1970, UTC. The store has no clock: whoever calls it says when. */
export type Moment = number;

/**
 * What Exhibit keeps beyond a restart. Answers need none of it. It opens by itself when it is first used, and again after
 * it could not be; every verb rejects with a StoreError where the database cannot be used now.
 */
export type Store = {
  readonly digests: Digests;
  readonly feedback: Feedback;
  /** True where other processes may work on it too. */
  readonly isShared: boolean;
  /**
   * Opens the database and brings it up to date, so that a fault is known before the first verb is called.
   * @throws StoreError saying what to do; ConfigError where the database is newer than the program
   */
  open(): Promise<void>;
  /**
   * Takes turns with all processes that share the store: resolves when it is this one's turn. It lasts until the returned
   * function is called, ten seconds at most, or until the process ends.
   */
  turn(name: string): Promise<() => void>;
  /** Removes what is kept no longer: see the days in `KEPT`. */
  purge(now: Moment): Promise<void>;
  /** Finishes what is in flight and closes. */
  close(): Promise<void>;
};

/** How many days what is kept. */
export const KEPT = { feedback: 90, log: 90, leftGuild: 30 } as const;

/** Where a digest goes: a channel, thread or forum of a guild, or a person's direct messages. */
export type Place =
  | {
      readonly kind: 'channel';
      readonly guildId: string;
      readonly channelId: string;
      /** The thread that the bot opened for this subscription in a forum; null elsewhere, and until it is open. */
      readonly threadId: string | null;
    }
  | { readonly kind: 'person'; readonly userId: string };

/** What Exhibit knew when a digest was rendered: the next one tells the difference. Each is an id of the digest's making. */
export type Known = {
  readonly articles: readonly string[];
  readonly versions: readonly string[];
  /** The term that was explained last, so that the next one has its turn. */
  readonly explained: string | null;
};

export type NewSubscription = {
  readonly place: Place;
  /** In the form that reads back as the same schedule, such as "daily 09:00" or "0 9 * * 1-5". */
  readonly when: string;
  /** An IANA name. */
  readonly timeZone: string;
  /** Names of topics; none means all. */
  readonly topics: readonly string[];
  readonly onlyWhenNew: boolean;
  /** The id of the person who set it up. */
  readonly setUpBy: string;
  readonly setUpAt: Moment;
  readonly nextSlot: Moment;
  /** What is known now, so that the first digest does not tell the archive. */
  readonly known: Known;
};

export type Subscription = NewSubscription & {
  readonly id: string;
  /** Why it is paused; null where it is active. */
  readonly pausedBecause: string | null;
};

/**
 * rendered: the text is stored, and may or may not have reached Discord. sent: its message is known. published: in an
 * announcement channel, passed on to followers. done: nothing is left to do. skipped: it was not sent, with the reason.
 */
export type DeliveryState = 'rendered' | 'sent' | 'published' | 'done' | 'skipped';

/** A slot in the ledger. Each slot of a subscription has one at most. */
export type Delivery = {
  /** At most 25 characters, since it is the nonce too; the message shows it. */
  readonly id: string;
  readonly subscriptionId: string;
  readonly slot: Moment;
  readonly state: DeliveryState;
  /** Why it was skipped. */
  readonly reason: string | null;
  /** The message as it is to be sent, as JSON; null once it is done or skipped. */
  readonly payload: string | null;
  /** How often sending it was begun. */
  readonly attempts: number;
  readonly channelId: string | null;
  readonly messageId: string | null;
  readonly renderedAt: Moment | null;
  readonly sentAt: Moment | null;
  readonly endedAt: Moment | null;
};

/** A due subscription that one process works on, until it says what came of the slot or the claim runs out. */
export type Claim = {
  readonly subscription: Subscription;
  /**
   * The delivery that an earlier claim left unfinished, if one did. A rendered one is in doubt: look for its message before
   * sending it. A sent one is to be published, or only to be done.
   */
  readonly open: Delivery | null;
  /** Tells this claim from any other. */
  readonly token: string;
  /** Owners that have left it one after another, where it is not due for them yet. */
  readonly leavers: readonly string[];
};

export type Missed = { readonly slot: Moment; readonly reason: string };

/**
 * Subscriptions and the ledger of their deliveries. Any number of processes may share it.
 *
 * A slot's way: `claim`, `render`, `attempt`, (Discord), `sent`, `published` in an announcement channel, `done`; or `skip`.
 * What a process leaves behind when it dies is claimed by another when the claim has run out. A power cut may undo the verbs
 * from `claim` on, so whether a message arrived is known from the channel alone.
 */
export type Digests = {
  subscribe(wanted: NewSubscription): Promise<Subscription>;
  find(id: string): Promise<Subscription | undefined>;
  /** Those of a guild, or of a person's direct messages, the oldest first. */
  ofGuild(guildId: string): Promise<readonly Subscription[]>;
  ofPerson(userId: string): Promise<readonly Subscription[]>;
  /** The ledger of a subscription, the newest slot first. */
  log(id: string, most: number): Promise<readonly Delivery[]>;

  /** Claims it no more. True where this call paused it, so that one process tells about it; an unfinished delivery waits. */
  pause(id: string, reason: string): Promise<boolean>;
  /** True where it was paused. What it knew stays known. */
  resume(id: string, nextSlot: Moment): Promise<boolean>;
  /** Removes it with its ledger. True where there was one. */
  remove(id: string): Promise<boolean>;

  /** Guilds that have subscriptions: those that were left, or those that were not. */
  guilds(are: 'left' | 'there'): Promise<readonly string[]>;
  /** The bot was removed from the guild: its subscriptions pause, and are purged `KEPT.leftGuild` days later. */
  left(guildId: string, reason: string, at: Moment): Promise<void>;
  /** The bot is back: nothing is purged. They stay paused until somebody resumes them. */
  back(guildId: string): Promise<void>;

  /**
   * When something is next to be done, or to be tried again; a time that has come where it is due or being done. None where nothing
   * is active.
   */
  nextDue(): Promise<Moment | undefined>;
  /**
   * Active subscriptions whose slot is due and that nobody works on, the longest due first. Atomic: of several processes one
   * gets each.
   * @param until when the claims run out
   */
  claim(wanted: {
    readonly owner: string;
    readonly now: Moment;
    readonly until: Moment;
    readonly most: number;
  }): Promise<readonly Claim[]>;

  // All below reject with ClaimLost where the claim is no longer theirs, and then change nothing.

  /** Keeps the thread that was opened in a forum, before anything is posted in it. */
  opened(claim: Claim, threadId: string): Promise<void>;
  /**
   * Stores what is to be sent, before it is. Where the slot has a delivery already, that one stands and is returned.
   * @param rendered `known` becomes the subscription's when it is sent
   */
  render(
    claim: Claim,
    rendered: {
      readonly id: string;
      readonly slot: Moment;
      readonly payload: string;
      readonly known: Known;
      readonly at: Moment;
    },
  ): Promise<Delivery>;
  /** Sending begins: counts it, and holds the claim until then. Returns how often it was begun, from 1. */
  attempt(claim: Claim, deliveryId: string, until: Moment): Promise<number>;
  /** Discord has it, as the answer or a look at the channel says. */
  sent(
    claim: Claim,
    deliveryId: string,
    message: { readonly channelId: string; readonly messageId: string; readonly at: Moment },
  ): Promise<void>;
  published(claim: Claim, deliveryId: string): Promise<void>;
  /** The slot is over, and the claim with it. */
  done(claim: Claim, deliveryId: string, next: { readonly nextSlot: Moment; readonly at: Moment }): Promise<void>;
  /**
   * Logs slots that are not posted, and ends the claim. A slot whose delivery is rendered ends as skipped; one that was sent
   * stays as it is.
   * @param next `known`, where it is given, becomes the subscription's
   */
  skip(
    claim: Claim,
    missed: readonly Missed[],
    next: { readonly nextSlot: Moment; readonly at: Moment; readonly known?: Known },
  ): Promise<void>;
  /**
   * Ends the claim with the slot still due, to be claimed again from that time on.
   * @param leaver an owner that cannot do it, as one word: others may claim it at once, and leave it too
   */
  postpone(claim: Claim, until: Moment, leaver?: string): Promise<void>;
};

/** A question without an answer, as it was kept: without mentions, links and ids. It says nothing of who asked. */
export type Unanswered = { readonly text: string; readonly reason: string; readonly day: Day };

/** What was kept often, once: how often, and on which days first and last. */
export type Tally = { readonly times: number; readonly first: Day; readonly last: Day };

/** What the operator learns from: questions without an answer, and answers reported as wrong. No person's id is in it. */
export type Feedback = {
  /** Keeps a question. Of one day at most 1,000 different ones are kept, and as many reports. */
  keep(question: Unanswered): Promise<void>;
  /** Somebody says that the answer with this id is wrong. */
  report(answerId: string, day: Day): Promise<void>;
  /** The most frequent first. */
  questions(): Promise<readonly (Pick<Unanswered, 'text' | 'reason'> & Tally)[]>;
  reports(): Promise<readonly ({ readonly answerId: string } & Tally)[]>;
};
