import { onTestFinished } from 'vitest';
import { createExhibit } from '../../src/answer/exhibit.ts';
import { renewable } from '../../src/answer/renewable.ts';
import type { Shelf } from '../../src/corpus/shelf.ts';
import type { DeliveryOptions, Step } from '../../src/digest/delivery.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/discord/logger.ts';
import type { Pictures } from '../../src/discord/pictures.ts';
import type { Ref, SandboxOptions, SeenMessage, SeenOutcome } from '../../src/sandbox/index.ts';
import { createStore, IN_MEMORY, type Where } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { messageOf, textOf } from '../discord/stage.ts';
import { library, wholeShelf } from '../helpers/shelves.ts';
import { readDescription } from '../sandbox/openapi.ts';
import { startWorld } from '../sandbox/world.ts';

const description = readDescription();
/** How much time passes between two turns of the event loop, in milliseconds. */
const TURN = 5;
const SECOND = 1000;

export type StageOptions = {
  readonly shelf?: Shelf;
  readonly sandbox?: SandboxOptions;
  readonly pictures?: Pictures;
  /** Where the store is; in memory unless given. */
  readonly where?: Where;
  /** As if other processes had the store too. */
  readonly isShared?: boolean;
};

/** A sandbox with a bot that delivers digests, on the sandbox's clock; a store that outlives the bot. */
export async function startStage(given: StageOptions = {}) {
  const {
    shelf = wholeShelf(),
    sandbox: options = {},
    pictures,
    where = { file: IN_MEMORY },
    isShared = false,
  } = given;
  const world = await startWorld(options);
  const { sandbox, clock, ada } = world;
  const store: Store = { ...createStore(where, async () => {}), isShared };
  const log: string[] = [];
  const steps: Step[] = [];
  let references = 0;
  const bots = new Set<{ stop(): Promise<void> }>();

  async function start(
    on: Shelf = shelf,
    reached: NonNullable<DeliveryOptions['reached']> = () => {},
    kept: Store = store,
  ) {
    const exhibitOn = (of: Shelf) => createExhibit(library, of, () => new Date(clock.now()).toISOString().slice(0, 10));
    const { exhibit, renew } = renewable(exhibitOn(on));
    const bot = await startBot({
      exhibit,
      token: sandbox.token,
      logger: createLogger('debug', [sandbox.token], { write: (line) => void log.push(line) }),
      reference: () => String(++references).padStart(8, '0'),
      rest: { api: `${sandbox.url}/api` },
      now: clock.now,
      clock,
      store: kept,
      ...(pictures && { pictures }),
      reached: (...told) => {
        steps.push(told[0]);
        reached(...told);
      },
    });
    bots.add(bot);
    return {
      /** The articles change while the bot runs. */
      renew: (of: Shelf) => renew(exhibitOn(of)),
      async stop() {
        bots.delete(bot);
        await meanwhile(bot.stop());
      },
    };
  }

  /** Lets time pass until something has come about. */
  async function meanwhile<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    done.catch(() => {});
    while (!isDone) await turn();
    return done;
  }

  async function turn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(TURN);
  }

  /** Lets time pass until something holds; throws after ten minutes of it. */
  async function until(holds: () => boolean, most = 600 * SECOND): Promise<void> {
    const end = clock.now() + most;
    while (!holds()) {
      if (clock.now() > end) throw new Error(`It did not come about. The log:\n${log.slice(-15).join('')}`);
      await turn();
    }
  }

  /** Jumps to a time, as if nothing had happened in between, and lets a few seconds pass from there. */
  async function at(time: string): Promise<void> {
    clock.advance(Math.max(0, Date.parse(time) - clock.now()));
    const end = clock.now() + 15 * SECOND;
    await until(() => clock.now() >= end);
  }

  const command = async (channel: Ref, name: string, entries: Record<string, string | boolean | Ref> = {}, who = ada) =>
    meanwhile<SeenOutcome>(who.command(channel, name, entries));
  /** What a command replies, as Discord shows it. */
  const said = async (...given: Parameters<typeof command>) =>
    textOf(messageOf(await command(...given))).replace(/\\(?=[^\w\s])/g, '');
  /** The bot's digests in a channel, oldest first. */
  const digestsIn = (channel: Ref, who = ada): SeenMessage[] =>
    who
      .view(channel)
      .filter(({ embeds, ephemeral }) => !ephemeral && /^Digest [0-9a-f]{16} /.test(embeds[0]?.footer?.text ?? ''));

  onTestFinished(async () => {
    await Promise.all([...bots].map((bot) => meanwhile(bot.stop())));
    await store.close();
    const errors = sandbox.requests
      .filter(({ status }) => status !== null && status < 400)
      .flatMap((record) => [
        ...(description?.requestErrors(record) ?? []),
        ...(description?.responseErrors(record) ?? []),
      ]);
    if (errors.length > 0) throw new Error(errors.join('\n'));
  });
  return { ...world, store, log, steps, start, meanwhile, until, at, command, said, digestsIn };
}
