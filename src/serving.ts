import type { Commands } from './answer/action.ts';
import type { Exhibit } from './answer/exhibit.ts';
import { exhibitLater } from './answer/exhibit-later.ts';
import { type Renewable, renewable } from './answer/renewable.ts';
import type { Config } from './config.ts';
import { readShelf, type Shelf } from './corpus/shelf.ts';
import { today } from './dates.ts';
import type { Bot } from './discord/bot.ts';
import type { Logger } from './discord/logger.ts';
import type { Pictures } from './discord/pictures.ts';
import { ConfigError } from './errors.ts';
import type { Following } from './inbox/follow.ts';
import { type Examine, examiner } from './rules/findings.ts';
import { holdAlone, type Where } from './store/open.ts';
import type { Store } from './store/store.ts';

/** What answers, and what is needed to make it anew on another shelf. */
export type Serving = Renewable & { readonly on: (shelf: Shelf) => Exhibit; readonly examine: Examine };

const DAY_MS = 86_400_000;

/**
 * Reads the articles, and answers from them.
 * @param now the time in milliseconds, by which it is today
 * @throws ConfigError for a folder or an article that cannot be read
 */
export function serve(commands: Commands, { corpus }: Pick<Config, 'corpus'>, now: () => number): Serving {
  const examine = examiner(commands.claims, commands.periods);
  const on = (shelf: Shelf) => exhibitLater(commands, shelf, () => today(now()), examine);
  return { ...renewable(on(readShelf(corpus))), on, examine };
}

/** Reads the articles and examples once the bot is ready, a step at a time, so that the first question does not wait for it. */
export function prepare(exhibit: Exhibit, pictures: Pictures, logger: Logger): void {
  const steps = (function* () {
    yield* exhibit.preparations();
    yield pictures.prepare;
  })();
  const next = () => {
    try {
      const { done, value: step } = steps.next();
      if (done) return;
      step();
      setImmediate(next);
    } catch (error) {
      logger.error({ err: error }, 'preparing failed');
    }
  };
  setImmediate(next);
}

/** From now on answers follow the folder. Returns what ends that. */
export async function watch(
  { corpus, polls }: Pick<Config, 'corpus' | 'polls'>,
  serving: Serving,
  logger: Logger,
): Promise<() => Promise<void>> {
  const { watchShelf } = await import('./shelving/watch.ts');
  return watchShelf({
    ...serving,
    folder: corpus,
    polls,
    renew: (next, change) => {
      serving.renew(next);
      logger.info(change, 'articles changed');
    },
    broken: (error) =>
      logger.error(
        error instanceof ConfigError ? { problem: error.message } : { err: error },
        'the articles cannot be followed; those read last stay in use',
      ),
  });
}

/**
 * From now on what the feeds of the folder bring goes into its inbox, and is told to the operator's channel. Returns what ends that.
 * @param reading reads the feeds once; over the network unless given
 */
export async function follow(
  { corpus, inboxChannel }: Pick<Config, 'corpus' | 'inboxChannel'>,
  bot: Pick<Bot, 'note'>,
  logger: Logger,
  reading?: Following['reading'],
): Promise<() => void> {
  const { followFeeds } = await import('./inbox/follow.ts');
  return followFeeds({
    folder: corpus,
    read: async ({ entries, problems }) => {
      for (const { message } of problems) logger.warn({ problem: withoutQueries(message) }, 'a feed cannot be read');
      if (entries.length === 0) return;
      logger.info({ entries: entries.length }, 'the inbox has something new');
      if (inboxChannel === undefined) return;
      await bot
        .note(inboxChannel, entries.toReversed())
        .catch((error) => logger.warn({ err: error }, 'the channel of INBOX_CHANNEL_ID cannot be told'));
    },
    ...(reading && { reading }),
    failed: (error) => logger.error({ err: error }, 'the feeds cannot be read'),
  });
}

// What an address asks with may be a key.
function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?#]*)[?#]\S*?(?=:?(?:\s|$))/gi, '$1');
}

/**
 * Keeps other bots off the store, and removes what is kept no longer, now and each day. A store that cannot be used is told,
 * and Exhibit goes on answering.
 * @param ended called for a database that this program must not touch
 * @returns closes the store
 */
export function keepHouse(
  where: Where,
  store: Store,
  logger: Logger,
  ended: (error: ConfigError) => void,
): () => Promise<void> {
  let release: (() => void) | undefined;
  const purge = async () => {
    try {
      release ??= await holdAlone(where);
      await store.purge(Date.now());
      logger.info('the store is in order');
    } catch (error) {
      if (error instanceof ConfigError) ended(error);
      logger.error({ err: error }, 'the store cannot be used');
    }
  };
  purge();
  setInterval(purge, DAY_MS).unref();
  return async () => {
    await store.close();
    release?.();
  };
}
