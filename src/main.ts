import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCommands } from './answer/commands.ts';
import type { Exhibit } from './answer/exhibit.ts';
import { type Config, fromWhereTyped, readConfig } from './config.ts';
import { type Bot, startBot } from './discord/bot.ts';
import { createLogger, type Logger } from './discord/logger.ts';
import { createPictures } from './discord/pictures.ts';
import { ConfigError } from './errors.ts';
import { HOME, ROOT } from './places.ts';
import { printable } from './printable.ts';
import { follow, keepHouse, prepare, type Serving, serve, watch } from './serving.ts';
import { createStore, secretsIn } from './store/open.ts';

const reference = () => randomBytes(4).toString('hex');

/**
 * Starts Exhibit: on Discord with a token, else on a Discord of its own, in the terminal and the browser. What the operator has
 * to mend is printed and ends it.
 * @param args what stands behind `npm start --`: `--corpus DIR` or nothing
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const config = { ...readConfig(process.env, HOME), ...readArguments(args) };
    for (const warning of config.warnings) process.stderr.write(`${printable(warning)}\n`);
    const commands = await readCommands(join(ROOT, 'commands'));
    const serving = (now: () => number) => serve(commands, config, now);
    if (config.token !== undefined) await runOnDiscord(config, config.token, serving(Date.now));
    // Nothing of the page is loaded where there is a token.
    else await (await import('./local.ts')).runLocally({ config, serving, reference, ended: end });
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
  const { guildId, api, shards, logPersonal } = config;
  const { exhibit } = serving;
  const logger = createLogger(config.logLevel ?? 'info', [token, ...secretsIn(config.store)], process.stderr);
  if (logPersonal) logger.warn('LOG_PERSONAL is on: this log holds what people ask, and their ids');
  const store = createStore(config.store);
  const pictures = createPictures(exhibit, Date.now, logger);
  let bot: Bot | undefined;
  const health = await startHealth(config, exhibit, () => bot, logger);
  bot = await startBot({
    exhibit,
    pictures,
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
  prepare(exhibit, pictures, logger);
  const leave = keepHouse(config.store, store, logger, end);
  const watching = watch(config, serving, logger);
  const following = follow(config, bot, logger);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      logger.info({ signal }, 'stopping');
      const running = bot;
      bot = undefined;
      (await following)();
      await (await watching)();
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

function end(error: ConfigError): never {
  process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
