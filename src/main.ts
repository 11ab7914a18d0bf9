import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCommands } from './answer/commands.ts';
import { createExhibit, type Exhibit } from './answer/exhibit.ts';
import { type Renewable, renewable } from './answer/renewable.ts';
import { type Config, fromWhereTyped, readConfig } from './config.ts';
import { readShelf, type Shelf } from './corpus/shelf.ts';
import { today } from './dates.ts';
import { startBot } from './discord/bot.ts';
import { createLogger, type Logger } from './discord/logger.ts';
import { createPictures, type Pictures } from './discord/pictures.ts';
import { ConfigError } from './errors.ts';
import { printable } from './printable.ts';
import { type Examine, examiner } from './rules/findings.ts';
import { createStore, IN_MEMORY, secretsIn } from './store/open.ts';
import type { Store } from './store/store.ts';

const ROOT = join(import.meta.dirname, '..');
const DAY_MS = 86_400_000;
const reference = () => randomBytes(4).toString('hex');

/** What answers, and what is needed to make it anew on another shelf. */
type Serving = Renewable & { readonly on: (shelf: Shelf) => Exhibit; readonly examine: Examine };

/**
 * Starts Exhibit: on Discord with a token, else in the terminal. What the operator has to mend is printed and ends it.
 * @param args what stands behind `npm start --`: `--corpus DIR` or nothing
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const config = { ...readConfig(process.env, ROOT), ...readArguments(args) };
    const commands = await readCommands(join(ROOT, 'commands'));
    const examine = examiner(commands.claims, commands.periods);
    const on = (shelf: Shelf) => createExhibit(commands, shelf, () => today(Date.now()), examine);
    const serving = { ...renewable(on(readShelf(config.corpus))), on, examine };
    if (config.token === undefined) await runInTerminal(config, serving);
    else await runOnDiscord(config, config.token, serving);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    end(error);
  }
}

function readArguments(args: readonly string[]): Partial<Config> {
  try {
    const { corpus } = parseArgs({ args: [...args], options: { corpus: { type: 'string' } } }).values;
    return corpus === undefined ? {} : { corpus: fromWhereTyped(corpus) };
  } catch (error) {
    throw new ConfigError('npm start', (error as Error).message, 'It takes --corpus DIR and nothing else.', {
      cause: error,
    });
  }
}

async function runOnDiscord(config: Config, token: string, serving: Serving): Promise<void> {
  const { guildId, api, shards, logLevel } = config;
  const { exhibit } = serving;
  const logger = createLogger(logLevel ?? 'info', [token, ...secretsIn(config.store)], process.stderr);
  const store = createStore(config.store);
  const pictures = createPictures(exhibit, Date.now, logger);
  const bot = await startBot({
    exhibit,
    pictures,
    token,
    guildId,
    shards,
    logger,
    store,
    reference,
    ended: end,
    ...(api !== undefined && { rest: { api } }),
  });
  prepare(exhibit, pictures, logger);
  keepHouse(store, logger);
  const watching = watch(config, serving, logger);
  const following = follow(config, logger);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      logger.info({ signal }, 'stopping');
      (await following)();
      await (await watching)();
      await bot.stop();
      await store.close();
      process.exit();
    });
}

async function runInTerminal(config: Config, serving: Serving): Promise<void> {
  const { exhibit } = serving;
  const { createSandbox } = await import('./sandbox/index.ts');
  const { runPrompt } = await import('./terminal/prompt.ts');
  const sandbox = createSandbox({ appName: 'Exhibit' });
  const person = sandbox.addPerson('you');
  // Discord lets a bot write only to people whose server it shares.
  sandbox.addGuild('Home', { owner: person });
  const channel = sandbox.openDirectMessage(person);
  await sandbox.start();
  const logger = createLogger(config.logLevel ?? 'warn', [sandbox.token], process.stderr);
  // What is tried out here leaves nothing behind.
  const store = createStore({ file: IN_MEMORY });
  const pictures = createPictures(exhibit, Date.now, logger);
  const bot = await startBot({
    exhibit,
    pictures,
    token: sandbox.token,
    logger,
    store,
    reference,
    rest: { api: `${sandbox.url}/api` },
    // Here one person types, or pipes in as many lines as there are.
    rates: { person: 1_000_000, channel: 1_000_000 },
    ended: end,
  });
  prepare(exhibit, pictures, logger);
  const watching = watch(config, serving, logger);
  await runPrompt({
    person,
    channel,
    subscribe: sandbox.subscribe,
    library: exhibit.library,
    input: process.stdin,
    output: process.stdout,
  });
  await (await watching)();
  await bot.stop();
  await store.close();
  await sandbox.stop();
}

/** Reads the articles and examples once the bot is ready, a step at a time, so that the first question does not wait for it. */
function prepare(exhibit: Exhibit, pictures: Pictures, logger: Logger): void {
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

/** Removes what is kept no longer, now and each day. A store that cannot be used is told, and Exhibit goes on answering. */
function keepHouse(store: Store, logger: Logger): void {
  const purge = async () => {
    try {
      await store.purge(Date.now());
      logger.info('the store is in order');
    } catch (error) {
      if (error instanceof ConfigError) end(error);
      logger.error({ err: error }, 'the store cannot be used');
    }
  };
  purge();
  setInterval(purge, DAY_MS).unref();
}

/** From now on answers follow the folder. Returns what ends that. */
async function watch({ corpus }: Config, serving: Serving, logger: Logger): Promise<() => Promise<void>> {
  const { watchShelf } = await import('./shelving/watch.ts');
  return watchShelf({
    ...serving,
    folder: corpus,
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

/** From now on what the feeds of the folder bring goes into its inbox. Returns what ends that. */
async function follow({ corpus }: Config, logger: Logger): Promise<() => void> {
  const { followFeeds } = await import('./inbox/follow.ts');
  return followFeeds({
    folder: corpus,
    read: ({ entries, problems }) => {
      for (const { message } of problems) logger.warn({ problem: message }, 'a feed cannot be read');
      if (entries.length > 0) logger.info({ entries: entries.length }, 'the inbox has something new');
    },
    failed: (error) => logger.error({ err: error }, 'the feeds cannot be read'),
  });
}

function end(error: ConfigError): never {
  process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
