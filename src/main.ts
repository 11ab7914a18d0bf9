import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCommands } from './answer/commands.ts';
import { createExhibit, type Exhibit } from './answer/exhibit.ts';
import { type Config, fromWhereTyped, readConfig } from './config.ts';
import { readShelf } from './corpus/shelf.ts';
import { today } from './dates.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { createLogger, type Logger } from './discord/logger.ts';
import { ConfigError } from './errors.ts';
import { HOME, ROOT } from './places.ts';
import { printable } from './printable.ts';
import { createStore, holdAlone, IN_MEMORY, secretsIn, type Where } from './store/open.ts';
import type { Store } from './store/store.ts';

const DAY_MS = 86_400_000;
const reference = () => randomBytes(4).toString('hex');

/**
 * Starts Exhibit: on Discord with a token, else in the terminal. What the operator has to mend is printed and ends it.
 * @param args what stands behind `npm start --`: `--corpus DIR` or nothing
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const config = { ...readConfig(process.env, HOME), ...readArguments(args) };
    for (const warning of config.warnings) process.stderr.write(`${printable(warning)}\n`);
    const commands = await readCommands(join(ROOT, 'commands'));
    const exhibit = createExhibit(commands, readShelf(config.corpus), () => today(Date.now()));
    if (config.token === undefined) await runInTerminal(config, exhibit);
    else await runOnDiscord(config, config.token, exhibit);
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

async function runOnDiscord(config: Config, token: string, exhibit: Exhibit): Promise<void> {
  const { guildId, api, shards, logPersonal } = config;
  const logger = createLogger(config.logLevel ?? 'info', [token, ...secretsIn(config.store)], process.stderr);
  const store = createStore(config.store);
  if (logPersonal) logger.warn('LOG_PERSONAL is on: this log holds what people ask, and their ids');
  let bot: Bot | undefined;
  const health = await startHealth(config, exhibit, () => bot, logger);
  bot = await startBot({
    exhibit,
    token,
    guildId,
    shards,
    logger,
    logPersonal,
    store,
    reference,
    ended: end,
    ...health?.heard,
    ...(api !== undefined && { rest: { api } }),
  });
  prepare(exhibit, logger);
  const leave = keepHouse(config.store, store, logger);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      logger.info({ signal }, 'stopping');
      const running = bot;
      bot = undefined;
      await running?.stop();
      await leave();
      await health?.stop();
      process.exit();
    });
}

/** Serves health and metrics, where a port is given. Nothing of it is loaded else. */
async function startHealth({ health }: Config, exhibit: Exhibit, bot: () => Bot | undefined, logger: Logger) {
  if (health === undefined) return undefined;
  const { createMetrics } = await import('./health/metrics.ts');
  const { serveHealth } = await import('./health/server.ts');
  const metrics = createMetrics(exhibit, bot, Date.now);
  const { url, stop } = await serveHealth(health, metrics, bot);
  logger.info({ url }, 'health is served');
  return { heard: { handled: metrics.handled, reached: metrics.reached }, stop };
}

async function runInTerminal({ logLevel }: Config, exhibit: Exhibit): Promise<void> {
  const { createSandbox } = await import('./sandbox/index.ts');
  const { runPrompt } = await import('./terminal/prompt.ts');
  const sandbox = createSandbox({ appName: 'Exhibit' });
  const person = sandbox.addPerson('you');
  // Discord lets a bot write only to people whose server it shares.
  sandbox.addGuild('Home', { owner: person });
  const channel = sandbox.openDirectMessage(person);
  await sandbox.start();
  const logger = createLogger(logLevel ?? 'warn', [sandbox.token], process.stderr);
  // What is tried out here leaves nothing behind.
  const store = createStore({ file: IN_MEMORY });
  const bot = await startBot({
    exhibit,
    token: sandbox.token,
    logger,
    store,
    reference,
    rest: { api: `${sandbox.url}/api` },
    // Here one person types, or pipes in as many lines as there are.
    rates: { person: 1_000_000, channel: 1_000_000 },
    ended: end,
  });
  prepare(exhibit, logger);
  await runPrompt({
    person,
    channel,
    subscribe: sandbox.subscribe,
    library: exhibit.library,
    input: process.stdin,
    output: process.stdout,
  });
  await bot.stop();
  await store.close();
  await sandbox.stop();
}

/** Reads the articles and examples once the bot is ready, a step at a time, so that the first question does not wait for it. */
function prepare(exhibit: Exhibit, logger: Logger): void {
  const steps = exhibit.preparations()[Symbol.iterator]();
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

/**
 * Keeps other bots off the store, and removes what is kept no longer, now and each day. A store that cannot be used is told,
 * and Exhibit goes on answering. Returns what closes it.
 */
function keepHouse(where: Where, store: Store, logger: Logger): () => Promise<void> {
  let release: (() => void) | undefined;
  const purge = async () => {
    try {
      release ??= await holdAlone(where);
      await store.purge(Date.now());
      logger.info('the store is in order');
    } catch (error) {
      if (error instanceof ConfigError) end(error);
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

function end(error: ConfigError): never {
  process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
