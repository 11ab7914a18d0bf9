import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ChannelType } from 'discord-api-types/v10';
import type { Step } from '../../src/digest/delivery.ts';
import {
  type Channel,
  createManualClock,
  createSandbox,
  type Guild,
  type Person,
  type Ref,
} from '../../src/sandbox/index.ts';
import type { Where } from '../../src/store/open.ts';
import type { Known, Moment, NewSubscription, Place, Store } from '../../src/store/store.ts';
import type { Orders, Tells, Told } from './bot.ts';
import { counted, type Kept, type Row } from './count.ts';
import type { Random } from './random.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** How far time goes on at once, while somebody is at work and while nobody is. */
const TICK = SECOND / 4;
const IDLE_TICK = 5 * SECOND;
/** After so many ticks in which nothing happened everybody is idle. */
const QUIET = 20;

/** Who has not died by then is killed. */
const LONGEST = 20 * MINUTE;

const SUBSCRIPTIONS = 50;
/** Their slots: each hour, these minutes after it. */
const MINUTES = [0, 6, 12, 18, 24, 30, 36, 42, 48, 54];
const FIRST_HOUR = Date.parse('2026-08-03T10:00:00Z');

const STEPS: readonly Step[] = [
  'claimed',
  'posted',
  'rendered',
  'sent',
  'attempted',
  'crossposted',
  'published',
  'done',
  'skipped',
];
/** Steps that are taken once for each forum. */
const ONCE: readonly Step[] = ['thread opened', 'thread recorded'];

export type WorldOptions = {
  readonly store: Store;
  readonly where: Where;
  readonly known: Known;
  readonly kills: number;
  /** How many processes share the store and Discord's shards. */
  readonly processes: number;
  /** Takes the database away, lets time go on, and gives it back. */
  readonly outage: (ticks: (count: number) => Promise<void>) => Promise<void>;
  readonly random: Random;
  readonly told: (text: string) => void;
};

/** Where digests go, and where they can be seen. */
type Spot = { readonly place: Place; readonly viewer: Person; readonly channels: () => readonly Ref[] };

type Life = { readonly child: ChildProcess; readonly died: Promise<readonly unknown[]>; isDead: boolean; busy: number };
/** A process that is being loaded, and how many more steps time goes on without it. */
type Starting = { readonly loaded: Promise<unknown>; patience: number };

/**
 * Bots deliver digests of 50 subscriptions and are killed again and again, while Discord, its gateway and the database fail.
 * Time goes on when everybody is done with what came of its last step, so nothing depends on how fast the machine is.
 */
export async function survive(options: WorldOptions): Promise<Row> {
  const { store, where, known, random, told } = options;
  const clock = createManualClock(new Date(FIRST_HOUR - MINUTE));
  const sandbox = createSandbox({
    clock,
    rateLimits: { global: Number.POSITIVE_INFINITY, routes: false },
    identify: { maxConcurrency: 16, interval: 0, total: 1_000_000 },
  });
  const ada = sandbox.addPerson('ada');
  const guilds = ['Newsroom', 'Study'].map((name) => {
    clock.advance(1);
    // Ids a millisecond apart belong to different ones of two shards.
    return sandbox.addGuild(name, { owner: ada });
  });
  const threads: Channel[] = [];
  const spots = Array.from({ length: SUBSCRIPTIONS }, (_, at) => addPlace(at));
  sandbox.subscribe((event) => {
    if (event.type === 'channel_created' && event.channel.thread !== null) threads.push(event.channel);
  });
  await sandbox.start();
  const subscriptions = await Promise.all(spots.map(({ place }, at) => store.digests.subscribe(wanted(place, at))));

  function addPlace(at: number): Spot {
    const guild = guilds[at % guilds.length] as Guild;
    const inGuild = ({ id }: Ref, channels = () => [{ id }]): Spot => ({
      place: { kind: 'channel', guildId: guild.id, channelId: id, threadId: null },
      viewer: ada,
      channels,
    });
    if (at % 25 === 2) {
      const person = sandbox.addPerson(`reader-${at}`);
      sandbox.join(guild, person);
      const channel = sandbox.openDirectMessage(person);
      return { place: { kind: 'person', userId: person.id }, viewer: person, channels: () => [channel] };
    }
    if (at % 5 === 1) {
      const forum = sandbox.addChannel(guild, `forum-${at}`, ChannelType.GuildForum);
      return inGuild(forum, () => threads.filter(({ parentId }) => parentId === forum.id));
    }
    const type = at % 5 === 0 ? ChannelType.GuildAnnouncement : ChannelType.GuildText;
    const channel = sandbox.addChannel(guild, `channel-${at}`, type);
    return inGuild(at % 10 === 3 ? sandbox.addThread(channel, `thread-${at}`, ada) : channel);
  }

  function wanted(place: Place, at: number): NewSubscription {
    const minute = MINUTES[Math.floor(at / (SUBSCRIPTIONS / MINUTES.length))] ?? 0;
    return {
      place,
      when: `${minute} * * * *`,
      timeZone: 'UTC',
      topics: [],
      onlyWhenNew: at % 10 === 4,
      setUpBy: ada.id,
      setUpAt: clock.now(),
      nextSlot: FIRST_HOUR + minute * MINUTE,
      known,
    };
  }

  const lives = new Map<number, Life>();
  const starting = new Set<Starting>();
  let requests = 0;
  let quiet = 0;

  /** Time goes on by a step, and everybody does what is to be done then. */
  async function tick(): Promise<void> {
    for (const start of starting) if (start.patience-- <= 0) await start.loaded;
    const isIdle = quiet > QUIET;
    clock.advance(isIdle ? IDLE_TICK : TICK);
    await Promise.all([...lives.values()].map(pass));
    const isBusy = requests !== sandbox.requests.length || [...lives.values()].some(({ busy }) => busy > 0);
    requests = sandbox.requests.length;
    quiet = isBusy ? 0 : quiet + 1;
  }

  async function pass(life: Life): Promise<void> {
    const { child, died } = life;
    if (life.isDead) return;
    const done = once(child, 'message');
    child.send({ now: clock.now() } satisfies Told, () => {});
    const [tells] = (await Promise.race([done, died.then(() => [undefined])])) as [Tells | undefined];
    life.busy = tells?.busy ?? 0;
  }

  /** A new process in this place of the fleet, from the time on that it may connect. */
  async function begin(place: number, dies?: Orders['dies']): Promise<Life> {
    const { processes } = options;
    const orders: Orders = {
      api: `${sandbox.url}/api`,
      token: sandbox.token,
      store: where,
      ...(processes > 1 && { shards: { ids: [place], count: processes } }),
      ...(dies && { dies }),
    };
    const child = fork(join(import.meta.dirname, 'bot.ts'), [JSON.stringify(orders)], { execPath: process.execPath });
    const died = once(child, 'exit');
    const life: Life = { child, died, isDead: false, busy: 0 };
    died.then(([code, signal]: unknown[]) => {
      life.isDead = true;
      if (signal !== 'SIGKILL') told(`a process ended by itself, with ${code ?? signal}`);
    });
    // The others go on meanwhile, for a while or not at all.
    const start = { loaded: Promise.race([once(child, 'message'), died]), patience: random.of([0, 150]) };
    starting.add(start);
    await start.loaded;
    starting.delete(start);
    lives.set(place, life);
    return life;
  }

  /** True where it was killed, by itself or now. */
  async function killed(life: Life): Promise<boolean> {
    life.child.kill('SIGKILL');
    const [, signal] = await life.died;
    return signal === 'SIGKILL';
  }

  function disturb(): void {
    const send = 'POST /channels/{channel_id}/messages';
    const routes = [
      send,
      send,
      send,
      'GET /channels/{channel_id}/messages',
      'POST /channels/{channel_id}/threads',
      'POST /channels/{channel_id}/messages/{message_id}/crosspost',
      'GET /channels/{channel_id}',
    ];
    const route = random.of(routes);
    const times = 1 + random.below(3);
    random.of([
      () => sandbox.fail({ route, kind: 'drop', when: 'after', times }),
      () => sandbox.fail({ route, kind: 'drop', when: 'after', times }),
      () => sandbox.fail({ route, kind: 'drop', when: 'before', times }),
      () => sandbox.fail({ route, kind: 'answer', status: 500, times }),
      () => sandbox.fail({ route, kind: 'answer', status: 503, times }),
      // Clients wait in real time for what is soon over, and hand back what is not.
      () => sandbox.fail({ route, kind: 'rate_limit', retryAfter: 0.02, times }),
      () => sandbox.fail({ route, kind: 'rate_limit', retryAfter: 11 }),
      () => sandbox.gateway.drop(),
      () => sandbox.gateway.reconnect(),
      () => sandbox.gateway.invalidate(random.below(2) === 0),
    ])();
  }

  async function pause(ticks: number): Promise<void> {
    for (let left = ticks; left > 0; left--) await nextTick();
  }

  let kills = 0;
  let begun = 0;
  /** Lives one after another in this place of the fleet, until there were enough kills in all. */
  async function liveAndDie(place: number): Promise<void> {
    while (kills < options.kills) {
      const turn = begun++;
      const isRandom = turn % 4 === 3;
      const at = isRandom ? undefined : stepFor(turn);
      const life = await begin(place, at && { at, after: random.below(4) });
      const most = isRandom ? 5 + random.below(400) : Number.POSITIVE_INFINITY;
      const latest = clock.now() + LONGEST;
      if (random.below(2) === 0) disturb();
      const outageAt = turn % 10 === 5 ? 60 + random.below(60) : undefined;
      for (let ticks = 0; ticks < most && !life.isDead && clock.now() < latest; ticks++) {
        if (ticks === outageAt) await options.outage(pause);
        await nextTick();
      }
      if (await killed(life)) kills++;
      if (kills % 10 === 0) told(`${kills} kills by ${new Date(clock.now()).toISOString()}`);
    }
  }

  // Each step in turn; those that are taken once for each forum every other time, while forums are without a thread.
  function stepFor(turn: number): Step {
    const nth = turn - Math.floor(turn / 4);
    return nth < 20 && nth % 2 === 0 ? random.of(ONCE) : (STEPS[nth % STEPS.length] as Step);
  }

  // All who wait for the next tick wait for the same one.
  let coming: Promise<void> | undefined;
  function nextTick(): Promise<void> {
    coming ??= tick().finally(() => {
      coming = undefined;
    });
    return coming;
  }

  const fleet = Array.from({ length: options.processes }, (_, place) => place);
  await Promise.all(fleet.map(liveAndDie));
  sandbox.clearFaults();
  await Promise.all(fleet.map((place) => begin(place)));
  const until = clock.now() + 15 * MINUTE;
  // What is unfinished an hour later is lost.
  while (clock.now() < until + HOUR && !(quiet > QUIET && (await isDone(until)))) await nextTick();
  await Promise.all([...lives.values()].map(killed));

  async function isDone(before: Moment): Promise<boolean> {
    const all = await Promise.all(subscriptions.map(({ id }) => store.digests.find(id)));
    return all.every((each) => each !== undefined && each.nextSlot > before);
  }

  const kept = await Promise.all(spots.map((spot, at) => keptOf(subscriptions[at]?.id ?? '', spot, until)));
  await sandbox.stop();
  const reasons = Map.groupBy(
    kept.flatMap(({ ledger }) => ledger.flatMap(({ reason }) => reason ?? [])),
    (reason) => reason,
  );
  for (const [reason, all] of reasons) told(`${all.length} skipped: ${reason}`);
  return counted(kills, kept);

  async function keptOf(id: string, { viewer, channels }: Spot, before: Moment): Promise<Kept> {
    const subscription = await store.digests.find(id);
    const first = subscriptions.find((each) => each.id === id)?.nextSlot;
    if (subscription === undefined || first === undefined) throw new Error(`subscription ${id} is gone`);
    if (subscription.pausedBecause !== null) told(`subscription ${id} is paused: ${subscription.pausedBecause}`);
    if (channels().length !== 1) told(`subscription ${id} has ${channels().length} channels`);
    const last = Math.max(before, subscription.nextSlot - 1);
    return {
      due: Array.from({ length: Math.floor((last - first) / HOUR) + 1 }, (_, hour) => first + hour * HOUR),
      ledger: await store.digests.log(id, Number.MAX_SAFE_INTEGER),
      standing: channels().flatMap((channel) =>
        viewer
          .view(channel)
          .flatMap(({ embeds }) => /^Digest ([0-9a-f]{16}) /.exec(embeds[0]?.footer?.text ?? '')?.[1] ?? []),
      ),
    };
  }
}
