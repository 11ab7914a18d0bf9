import { createHash } from 'node:crypto';
import type { Spot } from '../answer/service.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { ClaimLost, StoreError } from '../store/errors.ts';
import type { Claim, Delivery, Digests, Missed, Moment } from '../store/store.ts';
import type { Composer } from './composer.ts';
import { dueOf, isTooOld, lastMoment, nextAfter } from './due.ts';
import { createLoop } from './loop.ts';
import { type Post, Refused, TO_ATTACH } from './post.ts';
import { readSchedule, type Schedule } from './when.ts';
import { andMore, LACKING, LATE, NOTHING_NEW, notTaken, paused, REPLACED, threadName, threadOpens } from './wording.ts';

/**
 * The steps of a delivery, each told when it has been taken. Between two of them a process may die at any time: what is left
 * behind is finished by the next claim.
 */
export type Step =
  | 'claimed'
  | 'thread opened'
  | 'thread recorded'
  | 'rendered'
  | 'attempted'
  | 'posted'
  | 'sent'
  | 'crossposted'
  | 'published'
  | 'done'
  | 'skipped';

export type DeliveryOptions = {
  readonly digests: Digests;
  readonly post: Post;
  readonly composer: Composer;
  readonly clock: Clock;
  /** How many are worked on at once. */
  readonly most: number;
  /** This process, by a name that no other has. */
  readonly owner: string;
  readonly log: Log;
  /** Hears of every step; with `sent` and `skipped`, of the slots that it is about. */
  readonly reached?: (step: Step, subscriptionId: string, slots?: readonly Moment[]) => void;
};

export type Log = Readonly<Record<'info' | 'warn' | 'error', (data: object, text: string) => void>>;

export type Courier = {
  /** Takes nothing new, and finishes what is in flight. */
  stop(): Promise<void>;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How often the store is asked for what is due. */
const POLL = 5 * SECOND;
/** How long a claim holds; longer than any request takes. */
const LEASE = 2 * MINUTE;
/** What is left of a claim when a message or a thread is sent, at least. */
const MARGIN = 45 * SECOND;
const SHORTEST = 10 * SECOND;
const LONGEST = 10 * MINUTE;

/** Delivers digests: each slot is posted once, or skipped with a reason. */
export function createCourier(options: DeliveryOptions): Courier {
  const { digests, post, composer, clock, most, owner, log, reached = () => {} } = options;
  const begun = clock.now();
  const inFlight = new Set<Promise<void>>();
  // Why a subscription's slot was last put off, for the reason in its log.
  const troubles = new Map<string, string>();

  // True where there may be more.
  async function pass(): Promise<boolean> {
    const now = clock.now();
    const room = most - inFlight.size;
    const claims = await digests.claim({ owner, now, until: now + LEASE, most: room });
    for (const claim of claims) {
      const done = attend(claim, now + LEASE).finally(() => inFlight.delete(done));
      inFlight.add(done);
      // Answers have their turn between two digests.
      await new Promise((resolve) => setImmediate(resolve));
    }
    // The slowest holds nobody up: half of them are waited for, whichever are done first.
    while (inFlight.size > most / 2) await Promise.race(inFlight);
    return claims.length === room;
  }

  async function attend(claim: Claim, until: Moment): Promise<void> {
    const { subscription } = claim;
    try {
      reached('claimed', subscription.id);
      await work({ claim, until, schedule: readSchedule(subscription.when, subscription.timeZone, clock.now()) });
    } catch (error) {
      await mend(claim, error).catch((failure: unknown) =>
        // The claim runs out by itself.
        log.warn({ subscription: subscription.id, err: failure }, 'a digest is left to a later claim'),
      );
    }
  }

  async function mend(claim: Claim, error: unknown): Promise<void> {
    const { subscription, open } = claim;
    if (error instanceof ClaimLost) return log.info({ subscription: subscription.id }, 'another process works on it');
    if (error instanceof StoreError) throw error;
    if (error instanceof Refused || error instanceof UserError) return shut(claim, error.message);
    troubles.set(subscription.id, notTaken(error instanceof Error ? error.message : String(error)));
    log.warn({ subscription: subscription.id, err: error }, 'a digest waits');
    await digests.postpone(claim, clock.now() + backoff(open?.slot ?? subscription.nextSlot));
  }

  // Longer the longer the slot is past, whoever works on it.
  function backoff(slot: Moment): number {
    return Math.min(LONGEST, Math.max(SHORTEST, (clock.now() - slot) / 2));
  }

  async function shut({ subscription }: Claim, reason: string): Promise<void> {
    if (!(await digests.pause(subscription.id, reason))) return;
    log.info({ subscription: subscription.id, reason }, 'digests paused');
    await post
      .tell(subscription.setUpBy, paused(subscription, reason))
      .catch((error: unknown) => log.info({ subscription: subscription.id, err: error }, 'nobody could be told'));
  }

  async function work(job: Job): Promise<void> {
    const { claim, schedule } = job;
    try {
      if (claim.open !== null) return await finish(job, claim.open);
      const slot = await current(claim, schedule);
      if (slot !== undefined) await begin(job, slot);
    } catch (error) {
      if (error instanceof Refused) await giveUp(job, error.message);
      throw error;
    }
  }

  /** Logs the slot that is refused. One that may have been posted stays open, to be looked for when digests go on. */
  async function giveUp(job: Job, reason: string): Promise<void> {
    const { open, subscription } = job.claim;
    const slot = open?.slot ?? subscription.nextSlot;
    if (open !== null && (open.attempts > 0 || slot < begun)) return;
    await skip(job.claim, [{ slot, reason }], nextFrom(job, slot));
  }

  /** The slot to post. Those that were missed are logged, and the rest is left to the next claim. */
  async function current(claim: Claim, schedule: Schedule): Promise<Moment | undefined> {
    const { subscription } = claim;
    const now = clock.now();
    const { slot: wanted, missed, unlogged } = dueOf(subscription.nextSlot, schedule, now);
    if (missed.length === 0) return wanted;
    const trouble = troubles.get(subscription.id);
    const reason = trouble ?? (wanted === undefined ? LATE : REPLACED);
    const logged = missed.map((slot, at) => ({ slot, reason: at === 0 ? reason + andMore(unlogged) : reason }));
    // Where no process had the articles for two slots, none will: the next one does without them.
    const isSecond = trouble === LACKING && (await digests.log(subscription.id, 1))[0]?.reason === LACKING;
    const known = isSecond ? composer.atHand(subscription.known) : undefined;
    await skip(claim, logged, wanted ?? nextAfter(schedule, now), known);
    return undefined;
  }

  async function begin(job: Job, slot: Moment): Promise<void> {
    const { claim, schedule } = job;
    const { subscription } = claim;
    const composed = composer.compose(subscription, slot);
    if (composed.kind === 'lacking') {
      // Another process may have these articles.
      troubles.set(subscription.id, LACKING);
      return digests.postpone(claim, clock.now() + backoff(slot), owner);
    }
    if (!composed.isNew && subscription.onlyWhenNew)
      return skip(claim, [{ slot, reason: NOTHING_NEW }], nextAfter(schedule, slot));
    const spot = await spotFor(job);
    const id = idOf(subscription.id, slot);
    const payload = composer.render(composed.digest, id);
    const rendered = { id, slot, payload, known: composed.known, at: clock.now() };
    const delivery = await digests.render(claim, rendered);
    reached('rendered', subscription.id);
    await deliver(job, delivery, spot);
  }

  async function finish(job: Job, delivery: Delivery): Promise<void> {
    const { claim } = job;
    const { channelId, messageId } = delivery;
    if (delivery.state === 'published') return done(job, delivery);
    if (delivery.state === 'sent' && channelId !== null && messageId !== null)
      return publish(job, delivery, await post.look(claim.subscription.place), messageId);
    await deliver(job, delivery, await spotFor(job));
  }

  /** Sends what has not arrived. A power cut may have taken what was noted of a slot that was due before this process began. */
  async function deliver(job: Job, delivery: Delivery, spot: Spot): Promise<void> {
    const { claim, schedule } = job;
    const { slot } = delivery;
    if (delivery.attempts > 0 || slot < begun) {
      const found = await post.find(spot.channelId, delivery.id, slot);
      if (found !== undefined) return arrived(job, delivery, spot, found);
      // Who may not read finds nothing either: that is doubt.
      usable(await post.look(claim.subscription.place, true));
    }
    if (clock.now() < lastMoment(schedule, slot)) return send(job, delivery, spot);
    const missed = isTooOld(slot, clock.now()) ? LATE : REPLACED;
    await skip(claim, [{ slot, reason: troubles.get(claim.subscription.id) ?? missed }], nextFrom(job, slot));
  }

  async function send(job: Job, delivery: Delivery, spot: Spot): Promise<void> {
    const { claim } = job;
    if (clock.now() > job.until - MARGIN) throw new ClaimLost('the claim is about to run out');
    const until = clock.now() + LEASE;
    await digests.attempt(claim, delivery.id, until);
    reached('attempted', claim.subscription.id);
    const messageId = await post.send(spot, delivery.payload ?? '', delivery.id, until - MARGIN);
    reached('posted', claim.subscription.id);
    await arrived(job, delivery, spot, messageId);
  }

  async function arrived(job: Job, delivery: Delivery, spot: Spot, messageId: string): Promise<void> {
    const at = clock.now();
    await digests.sent(job.claim, delivery.id, { channelId: spot.channelId, messageId, at });
    reached('sent', job.claim.subscription.id, [delivery.slot]);
    await publish(job, delivery, spot, messageId);
  }

  async function publish(job: Job, delivery: Delivery, spot: Spot, messageId: string): Promise<void> {
    const { claim, schedule } = job;
    if (spot.form === 'announcement') {
      try {
        await post.publish(spot.channelId, messageId);
        reached('crossposted', claim.subscription.id);
        await digests.published(claim, delivery.id);
        reached('published', claim.subscription.id);
      } catch (error) {
        // It stands in its channel: that it was not passed on does not undo it.
        const isOver = error instanceof Refused || clock.now() >= lastMoment(schedule, delivery.slot);
        if (error instanceof ClaimLost || error instanceof StoreError || !isOver) throw error;
        log.warn({ subscription: claim.subscription.id, err: error }, 'a digest was posted and not published');
      }
    }
    await done(job, delivery);
  }

  async function done(job: Job, delivery: Delivery): Promise<void> {
    const { id } = job.claim.subscription;
    await digests.done(job.claim, delivery.id, { nextSlot: nextFrom(job, delivery.slot), at: clock.now() });
    troubles.delete(id);
    reached('done', id);
  }

  async function skip(claim: Claim, missed: readonly Missed[], nextSlot: Moment, known?: Known): Promise<void> {
    await digests.skip(claim, missed, { nextSlot, at: clock.now(), ...(known && { known }) });
    troubles.delete(claim.subscription.id);
    reached(
      'skipped',
      claim.subscription.id,
      missed.map(({ slot }) => slot),
    );
  }

  /** Where to post: in a forum, in the thread that is the subscription's. Refuses where a right is missing. */
  async function spotFor({ claim, until }: Job): Promise<Spot> {
    const { place, id } = claim.subscription;
    const spot = usable(await post.look(place));
    if (spot.form !== 'forum' || place.kind !== 'channel') return spot;
    const { guildId, channelId, threadId } = place;
    if (threadId !== null && (await post.hasThread(threadId))) return { ...spot, channelId: threadId, form: 'thread' };
    const name = threadName(id);
    const opened =
      (await post.threadCalled(guildId, channelId, name)) ??
      (await post.openThread(channelId, name, threadOpens(claim.subscription), until - MARGIN));
    reached('thread opened', id);
    await digests.opened(claim, opened);
    reached('thread recorded', id);
    return { ...spot, channelId: opened, form: 'thread' };
  }

  // A subscription that was resumed has a later one already.
  function nextFrom({ claim, schedule }: Job, slot: Moment): Moment {
    const { nextSlot } = claim.subscription;
    return nextSlot > slot ? nextSlot : nextAfter(schedule, slot);
  }

  const stop = createLoop(passing, clock, POLL);
  return {
    async stop() {
      await stop();
      await Promise.all(inFlight);
    },
  };

  async function passing(): Promise<boolean> {
    try {
      return await pass();
    } catch (error) {
      log.warn({ err: error }, 'due digests could not be claimed');
      return false;
    }
  }
}

function usable(spot: Spot): Spot {
  const missing = spot.missing.filter((right) => right !== TO_ATTACH);
  if (missing.length > 0) throw new Refused(`I lack ${missing.join(', ')} there`);
  if (spot.form === 'other') throw new Refused('I can no longer post in a channel of that kind');
  return spot;
}

type Known = NonNullable<Parameters<Digests['skip']>[2]['known']>;
type Job = { readonly claim: Claim; readonly until: Moment; readonly schedule: Schedule };

/** The same for the same slot, whoever makes it. */
function idOf(subscriptionId: string, slot: Moment): string {
  return createHash('sha256').update(`${subscriptionId} ${slot}`).digest('hex').slice(0, 16);
}
