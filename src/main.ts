import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCommands } from './answer/commands.ts';
import { createExhibit, type Exhibit } from './answer/exhibit.ts';
import { type Config, fromWhereTyped, readConfig } from './config.ts';
import { readShelf } from './corpus/shelf.ts';
import { today } from './dates.ts';
import { startBot } from './discord/bot.ts';
import { createLogger, type Logger } from './discord/logger.ts';
import { ConfigError } from './errors.ts';
import { printable } from './printable.ts';
import { createStore, IN_MEMORY, secretsIn } from './store/open.ts';
import type { Store } from './store/store.ts';

const ROOT = join(import.meta.dirname, '..');
const DAY_MS = 86_400_000;
const reference = () => randomBytes(4).toString('hex');

/**
 * Starts Exhibit: on Discord with a token, else in the terminal. What the operator has to mend is printed and ends it.
 * @param args what stands behind `npm start --`: `--corpus DIR` or nothing
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const config = { ...readConfig(process.env, ROOT), ...readArguments(args) };
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
  const { guildId, api, logLevel } = config;
  const logger = createLogger(logLevel ?? 'info', [token, ...secretsIn(config.store)], process.stderr);
  const store = createStore(config.store);
  const bot = await startBot({
    exhibit,
    token,
    guildId,
    logger,
    store,
    reference,
    ended: end,
    ...(api !== undefined && { rest: { api } }),
  });
  prepare(exhibit, logger);
  keepHouse(store, logger);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      logger.info({ signal }, 'stopping');
      await bot.stop();
      await store.close();
      process.exit();
    });
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

function end(error: ConfigError): never {
  process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
