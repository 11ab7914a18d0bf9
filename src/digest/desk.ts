import type { Caller, Choice, Order, Spot, Told, Typing } from '../answer/service.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { shown } from '../rules/options.ts';
import type { Library } from '../rules/topic.ts';
import type { Digests, Place, Subscription } from '../store/store.ts';
import type { Composer } from './composer.ts';
import { lineOf, logLine, placeInWords, told, topicsInWords } from './lines.ts';
import { type Post, Refused } from './post.ts';
import { inWords, readSchedule } from './when.ts';
import {
  cannotGoOn,
  closed,
  firstMessage,
  lacks,
  MANAGE,
  NO_DIGESTS,
  NOT_MINE,
  notHere,
  PAUSED_BY_HAND,
  SHUT,
  TWICE,
  tooMany,
  WHICH,
  WRONG_CHANNEL,
} from './wording.ts';
import { zonesLike } from './zones.ts';

/** What /digest does. Each of them throws a UserError where it cannot be done. */
export type DigestDesk = {
  schedule(order: Order): Promise<Told>;
  list(order: Order): Promise<Told>;
  /** What a digest would say now. */
  preview(order: Order): Promise<Told>;
  pause(order: Order): Promise<Told>;
  resume(order: Order): Promise<Told>;
  remove(order: Order): Promise<Told>;
  log(order: Order): Promise<Told>;
  offer(typing: Typing): Promise<readonly Choice[]>;
};

declare module '../answer/service.ts' {
  interface Means {
    readonly digests: DigestDesk;
  }
}

export type DeskOptions = {
  readonly digests: Digests;
  readonly post: Post;
  readonly composer: Composer;
  readonly library: Library;
  readonly clock: Clock;
  /** A name for a message that no other has. */
  readonly nonce: () => string;
};

/** Of a server, or of a person. */
const MOST = 25;
/** How long the first message to a person may wait for its turn, in milliseconds. */
const PATIENCE = 60_000;
const LOGGED = 10;
const CHOICES = 25;

type Guild = Extract<Caller['where'], { kind: 'guild' }>;

/** @param options what subscriptions are kept in, and what writes to people */
export function createDesk({ digests, post, composer, library, clock, nonce }: DeskOptions): DigestDesk {
  const now = () => clock.now();

  async function schedule({ options, caller }: Order): Promise<Told> {
    const where = whereOf(caller);
    const isDirect = where.kind === 'direct';
    if (!isDirect) mayManage(where);
    const plan = readSchedule(String(options.when), String(options.timezone), now());
    const topics = topicsIn(options.topics, library);
    const place = isDirect ? personOf(caller, options.channel) : channelOf(where, caller, options.channel);
    const onlyWhenNew = options['only-when-new'] === 'true';
    const others = await ofCaller(caller);
    if (others.length >= MOST) throw new UserError(tooMany(MOST));
    const isThere = others.some(
      (other) =>
        keyOf(other.place) === keyOf(place) &&
        [other.when, other.timeZone, ...other.topics].join() === [plan.when, plan.zone, ...topics].join(),
    );
    if (isThere) throw new UserError(TWICE);
    const says = inWords(plan, now());
    if (isDirect) await greet(caller.userId, says);
    const known = composer.knownNow({ topics, known: NOTHING, timeZone: plan.zone }, now());
    await digests.subscribe({
      place,
      when: plan.when,
      timeZone: plan.zone,
      topics,
      onlyWhenNew,
      setUpBy: caller.userId,
      setUpAt: now(),
      nextSlot: plan.next(now()) ?? Number.MAX_SAFE_INTEGER,
      known,
    });
    return {
      lines: [
        [`From now on I tell what changes ${says}, `, ...placeInWords(place), '.'],
        [topicsInWords(topics), onlyWhenNew ? ' Where nothing is new, I say nothing.' : ''],
        ['/digest preview shows what one would say now, and /digest list all of them.'],
      ],
    };
  }

  // The person hears at once whether direct messages arrive. If not, nothing is stored.
  async function greet(userId: string, says: string): Promise<void> {
    try {
      const spot = await post.look({ kind: 'person', userId });
      const message = { content: firstMessage(says), embeds: [], components: [] };
      await post.send(spot, JSON.stringify(message), nonce(), clock.now() + PATIENCE);
    } catch (error) {
      if (error instanceof Refused) throw new UserError(closed(error.message));
      throw error;
    }
  }

  async function list({ caller }: Order): Promise<Told> {
    const all = await ofCaller(caller);
    if (all.length === 0) return { lines: [[NO_DIGESTS]] };
    return { lines: all.map((each) => lineOf(each, now())) };
  }

  async function preview(order: Order): Promise<Told> {
    const { caller, options } = order;
    const all = caller.where.kind === 'shut' ? [] : await ofCaller(caller);
    const wanted = all.length === 0 ? undefined : picked(all, options.digest);
    const wants = wanted ?? { topics: [], known: NOTHING, timeZone: 'UTC' };
    // Who has no digest yet is shown what one without news says.
    const known = wanted?.known ?? composer.knownNow(wants, now());
    const composed = composer.compose({ ...wants, known }, now());
    if (composed.kind === 'lacking') throw new UserError(notHere(composed.articles));
    return { message: composer.render(composed.digest) };
  }

  async function pause(order: Order): Promise<Told> {
    const wanted = await managed(order);
    const isChanged = await digests.pause(wanted.id, PAUSED_BY_HAND);
    return told(wanted, isChanged ? 'is paused. /digest resume starts it again.' : 'was paused already.');
  }

  async function resume(order: Order): Promise<Told> {
    const wanted = await managed(order);
    const plan = readSchedule(wanted.when, wanted.timeZone, now());
    const spot = await spotNow(wanted.place);
    if (spot.missing.length > 0) throw new UserError(lacks(spot.missing));
    const isChanged = await digests.resume(wanted.id, plan.next(now()) ?? Number.MAX_SAFE_INTEGER);
    return told(wanted, isChanged ? `goes on: ${inWords(plan, now())}.` : 'is not paused.');
  }

  async function spotNow(place: Place): Promise<Spot> {
    try {
      return await post.look(place);
    } catch (error) {
      if (error instanceof Refused) throw new UserError(cannotGoOn(error.message));
      throw error;
    }
  }

  async function remove(order: Order): Promise<Told> {
    const wanted = await managed(order);
    await digests.remove(wanted.id);
    return told(wanted, 'is removed, with its log.');
  }

  async function log(order: Order): Promise<Told> {
    const wanted = picked(await ofCaller(order.caller), order.options.digest);
    const entries = await digests.log(wanted.id, LOGGED);
    return {
      lines: [
        lineOf(wanted, now()),
        ...(entries.length === 0 ? [['Nothing has been due yet.']] : entries.map((each) => logLine(each, wanted))),
      ],
    };
  }

  async function managed({ caller, options }: Order): Promise<Subscription> {
    const where = whereOf(caller);
    if (where.kind === 'guild') mayManage(where);
    return picked(await ofCaller(caller), options.digest);
  }

  function ofCaller(caller: Caller): Promise<readonly Subscription[]> {
    const where = whereOf(caller);
    return where.kind === 'guild' ? digests.ofGuild(where.guildId) : digests.ofPerson(caller.userId);
  }

  async function offer({ option, typed, caller }: Typing): Promise<readonly Choice[]> {
    if (option === 'timezone') return zonesLike(typed, now(), CHOICES);
    if (option === 'topics') return topicsLike(typed, library);
    if (caller.where.kind === 'shut') return [];
    const all = await ofCaller(caller);
    return all
      .map((each) => ({ name: nameOf(each, all), value: each.id }))
      .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  }

  return { schedule, list, preview, pause, resume, remove, log, offer };
}

const NOTHING = { articles: [], versions: [], explained: null };

function whereOf({ where }: Caller): Exclude<Caller['where'], { kind: 'shut' }> {
  if (where.kind === 'shut') throw new UserError(SHUT[where.why]);
  return where;
}

function mayManage(where: Guild): void {
  if (!where.mayManage) throw new UserError(MANAGE);
}

function personOf({ userId }: Caller, channel: unknown): Place {
  if (channel !== undefined) throw new UserError(NOT_MINE);
  return { kind: 'person', userId };
}

function channelOf({ guildId, here }: Guild, { spots }: Caller, named: string | number | undefined): Place {
  const spot = named === undefined ? here : spots.get(String(named));
  if (spot === undefined || spot.form === 'other') throw new UserError(WRONG_CHANNEL);
  if (spot.missing.length > 0) throw new UserError(lacks(spot.missing));
  return { kind: 'channel', guildId, channelId: spot.channelId, threadId: null };
}

function keyOf(place: Place): string {
  return place.kind === 'channel' ? place.channelId : place.userId;
}

function picked(all: readonly Subscription[], named: string | number | undefined): Subscription {
  if (all.length === 0) throw new UserError(NO_DIGESTS);
  const isNamed = (each: Subscription) => [each.id, shortName(each), nameOf(each, all)].includes(String(named));
  const [found, ...like] = named === undefined ? all : all.filter(isNamed);
  if (like.length > 0) throw new UserError(WHICH);
  if (found !== undefined) return found;
  throw new UserError(`digest: "${shown(String(named))}" is none of the digests here. ${WHICH}`);
}

/**
 * The topics that are named, by their commands; none for all.
 * @throws UserError for a name that is none
 */
function topicsIn(given: string | number | undefined, { topics }: Library): string[] {
  const names = String(given ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  for (const name of names)
    if (!topics.has(name))
      throw new UserError(`topics: "${shown(name)}" is no topic. Give some of: ${[...topics.keys()].join(', ')}.`);
  return [...new Set(names)].toSorted();
}

// What stands before the last comma stays.
function topicsLike(typed: string, { topics }: Library): Choice[] {
  const parts = typed.split(',').map((part) => part.trim().toLowerCase());
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return [...topics]
    .filter(([name, { title }]) => !before.includes(name) && `${name} ${title}`.toLowerCase().includes(last))
    .map(([name]) => [...before, name].join(', '))
    .filter((value) => value.length <= 100)
    .map((value) => ({ name: value, value }));
}

/** A digest as it is chosen by: with its channel where there are digests in several, and its topics where others are like it. */
function nameOf(wanted: Subscription, all: readonly Subscription[]): string {
  const { place, topics } = wanted;
  const channels = new Set(all.map((each) => keyOf(each.place)));
  const where = place.kind === 'channel' && channels.size > 1 ? ` (channel ${place.channelId})` : '';
  const like = all.filter((each) => keyOf(each.place) === keyOf(place) && shortName(each) === shortName(wanted));
  return `${shortName(wanted)}${where}${like.length > 1 ? `. ${topicsInWords(topics)}` : ''}`;
}

function shortName({ when, timeZone }: Subscription): string {
  return `${when}, ${timeZone}`;
}
