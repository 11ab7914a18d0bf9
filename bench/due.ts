import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { readCommands } from '../src/answer/commands.ts';
import { createExhibit } from '../src/answer/exhibit.ts';
import { readShelf } from '../src/corpus/shelf.ts';
import { knownNow } from '../src/digest/content.ts';
import { startBot } from '../src/discord/bot.ts';
import { createLogger } from '../src/discord/logger.ts';
import { createStore } from '../src/store/open.ts';
import type { Answered, Posted, World } from './due-world.ts';

// Many digests that are due in the same minute, on one process with SQLite, while somebody asks four times a second.
const ROOT = join(import.meta.dirname, '..');
const DAY = '2026-11-22';
const PAUSE = 250;
const MINUTE = 60_000;
const LATER = 3_600_000;
const many = Number(process.argv[2] ?? 10_000);

const percentile = (values: readonly number[], of: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * of))] ?? Number.NaN;
const print = (what: string, value: string) => process.stdout.write(`${what}: ${value}\n`);
const inWords = (ms: readonly number[]) =>
  `${ms.length} answers, half within ${percentile(ms, 0.5).toFixed(1)} ms, 99 of 100 within ${percentile(ms, 0.99).toFixed(1)} ms, all within ${percentile(ms, 1).toFixed(1)} ms`;
const megabytes = () => process.memoryUsage().rss / 1e6;

const child = fork(join(import.meta.dirname, 'due-world.ts'), [String(many)]);
const [world] = (await once(child, 'message')) as [World];
const folder = mkdtempSync(join(tmpdir(), 'exhibit-due-'));
const store = createStore({ file: join(folder, 'exhibit.sqlite') });
const exhibit = createExhibit(await readCommands(join(ROOT, 'commands')), readShelf(join(ROOT, 'corpus')), () => DAY);
for (const step of exhibit.preparations()) step();

const now = Date.now();
const known = knownNow(exhibit.knowledge, DAY);
for (const [at, channelId] of world.channels.entries())
  await store.digests.subscribe({
    place: { kind: 'channel', guildId: world.guild, channelId, threadId: null },
    when: '0 0 1 1 *',
    timeZone: 'UTC',
    topics: [],
    onlyWhenNew: false,
    setUpBy: '1',
    setUpAt: now,
    // By the bot's clock it comes when answers have been measured without digests.
    nextSlot: now + LATER + Math.floor((at * MINUTE) / many),
    known,
  });

let later = 0;
let done = 0;
const bot = await startBot({
  exhibit,
  token: world.token,
  store,
  logger: createLogger('warn', [], process.stderr),
  reference: () => '00000000',
  rest: { api: `${world.url}/api` },
  clock: {
    now: () => Date.now() + later,
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  },
  reached: (step) => {
    if (step === 'done') done++;
  },
});
await asked(child, () => false, 40);
print('without digests', inWords(await asked(child, () => false, 240)));

globalThis.gc?.();
const before = megabytes();
later = LATER + MINUTE;
const begun = performance.now();
const samples: number[] = [];
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
const sampling = setInterval(() => samples.push(megabytes()), 10_000);
const times = await asked(child, () => done >= many, Number.POSITIVE_INFINITY);
clearInterval(sampling);
const seconds = (performance.now() - begun) / 1000;
globalThis.gc?.();
print(`while ${many} digests are sent`, inWords(times));
child.send('tell');
const [posted] = (await once(child, 'message')) as [Posted];
const each = new Set(posted.channels).size;
print(
  'posted',
  `${posted.channels.length} in ${each} channels, ${posted.refused} requests refused, in ${seconds.toFixed(0)} s`,
);
print('event loop', `99 of 100 turns within ${(loop.percentile(99) / 1e6).toFixed(1)} ms`);
const places = new Map(world.channels.map((channel, at) => [channel, at]));
const strayed = posted.channels.map((channel, at) => Math.abs(at - (places.get(channel) ?? 0)));
print('order', `at most ${Math.max(...strayed)} places from that of the due times`);
print('a second', (posted.channels.length / posted.seconds).toFixed(1));
print(
  'memory',
  `${before.toFixed(0)} MB before, ${samples.map((each) => each.toFixed(0)).join(' ')}, ${megabytes().toFixed(0)} MB after`,
);
await bot.stop();
await store.close();
child.kill();
rmSync(folder, { recursive: true });

/** How long answers took, each in milliseconds, until it is over or there were so many. */
async function asked(of: ChildProcess, isOver: () => boolean, most: number): Promise<number[]> {
  const all: number[] = [];
  while (!isOver() && all.length < most) {
    of.send('ask');
    const [{ ms }] = (await once(of, 'message')) as [Answered];
    all.push(ms);
    await wait(PAUSE);
  }
  return all;
}
