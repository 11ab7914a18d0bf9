import module from 'node:module';
import { join } from 'node:path';
import type { Step } from '../../src/digest/delivery.ts';
import type { Shards } from '../../src/discord/client.ts';
import type { Where } from '../../src/store/open.ts';
import type { Claim, Digests } from '../../src/store/store.ts';

// A bot in a process of its own, to be killed. Time passes when it is told so.
module.enableCompileCache();
const { readCommands } = await import('../../src/answer/commands.ts');
const { createExhibit } = await import('../../src/answer/exhibit.ts');
const { readShelf } = await import('../../src/corpus/shelf.ts');
const { startBot } = await import('../../src/discord/bot.ts');
const { createLogger } = await import('../../src/discord/logger.ts');
const { createManualClock } = await import('../../src/sandbox/index.ts');
const { createStore } = await import('../../src/store/open.ts');

/** What a bot is told once, on its command line. */
export type Orders = {
  readonly api: string;
  readonly token: string;
  readonly store: Where;
  readonly shards?: Shards;
  /** It kills itself when it has reached this step so many times; never where there is none. */
  readonly dies?: { readonly at: Step; readonly after: number };
};

/** To a bot: what time it is. From it, when all that came of that is at rest: how many deliveries it works on. */
export type Told = { readonly now: number };
export type Tells = { readonly busy: number };

const ROOT = join(import.meta.dirname, '..', '..');
/** A delivery that nothing is heard of for longer is not worked on any more: its claim was lost. */
const FORGOTTEN = 120_000;

const orders: Orders = JSON.parse(process.argv[2] ?? '');
const { api, token, shards, dies } = orders;
const clock = createManualClock(new Date(0));
const tell = (tells: Tells) => process.send?.(tells);
const inStore = new Set<Promise<unknown>>();
const busy = new Map<string, number>();

process.on('message', async ({ now }: Told) => {
  clock.advance(now - clock.now());
  // Time stands still while the store is at work, however slow it is.
  do await new Promise((resolve) => setImmediate(resolve));
  while ((await Promise.allSettled(inStore)).length > 0);
  for (const [id, since] of busy) if (clock.now() - since > FORGOTTEN) busy.delete(id);
  tell({ busy: busy.size });
});
// Nothing is left running when the test is ended.
process.on('disconnect', () => process.exit());

const store = createStore(orders.store, async (ms) => new Promise((resolve) => setTimeout(resolve, ms / 20)));
const exhibit = createExhibit(await readCommands(join(ROOT, 'commands')), readShelf(join(ROOT, 'corpus')), () =>
  new Date(clock.now()).toISOString().slice(0, 10),
);
let reachedSoFar = 0;
tell({ busy: 0 });
// It has to know the time before anything is dated.
await new Promise((resolve) => process.once('message', resolve));
await startBot({
  exhibit,
  token,
  shards,
  store: { ...store, digests: watched(store.digests) },
  logger: createLogger(process.env.FAULTS_LOG === undefined ? 'silent' : 'info', [], process.stderr),
  reference: () => '00000000',
  rest: { api },
  clock,
  now: clock.now,
  reached: (step) => {
    if (step === dies?.at && ++reachedSoFar > dies.after) process.kill(process.pid, 'SIGKILL');
  },
});

/** The same verbs, with an eye on which are at work, and on which deliveries. */
function watched(digests: Digests): Digests {
  const ends = new Set(['done', 'skip', 'postpone']);
  return Object.fromEntries(
    Object.entries(digests).map(([verb, work]: [string, (...given: never[]) => Promise<unknown>]) => [
      verb,
      (...given: never[]) => {
        const [claim] = given as unknown as readonly [Claim?];
        const id = claim?.subscription?.id;
        const result = work(...given).then((came) => {
          if (verb === 'claim') for (const { subscription } of came as Claim[]) busy.set(subscription.id, clock.now());
          return came;
        });
        if (id !== undefined && busy.has(id)) busy.set(id, clock.now());
        inStore.add(result);
        const over = () => {
          inStore.delete(result);
          if (id !== undefined && ends.has(verb)) busy.delete(id);
        };
        result.then(over, over);
        return result;
      },
    ]),
  ) as unknown as Digests;
}
