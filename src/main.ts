import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCommands } from './answer/commands.ts';
import { type Config, fromWhereTyped, readConfig } from './config.ts';
import { startBot } from './discord/bot.ts';
import { createLogger } from './discord/logger.ts';
import { createPictures } from './discord/pictures.ts';
import { ConfigError } from './errors.ts';
import { printable } from './printable.ts';
import { follow, keepHouse, prepare, type Serving, serve, watch } from './serving.ts';
import { createStore, secretsIn } from './store/open.ts';

const ROOT = join(import.meta.dirname, '..');
const reference = () => randomBytes(4).toString('hex');

/**
 * Starts Exhibit: on Discord with a token, else on a Discord of its own, in the terminal and the browser. What the operator has
 * to mend is printed and ends it.
 * @param args what stands behind `npm start --`: `--corpus DIR` or nothing
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const config = { ...readConfig(process.env, ROOT), ...readArguments(args) };
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
  const { guildId, api, logLevel } = config;
  const { exhibit } = serving;
  const logger = createLogger(logLevel ?? 'info', [token, ...secretsIn(config.store)], process.stderr);
  const store = createStore(config.store);
  const pictures = createPictures(exhibit, Date.now, logger);
  const bot = await startBot({
    exhibit,
    pictures,
    token,
    guildId,
    logger,
    store,
    reference,
    ended: end,
    ...(api !== undefined && { rest: { api } }),
  });
  prepare(exhibit, pictures, logger);
  keepHouse(store, logger, end);
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

function end(error: ConfigError): never {
  process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
