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
import { createPictures } from './discord/pictures.ts';
import { ConfigError } from './errors.ts';
import { printable } from './printable.ts';

const ROOT = join(import.meta.dirname, '..');
const reference = () => randomBytes(4).toString('hex');

/**
 * Starts Exhibit: on Discord with a token, else on a Discord of its own, in the terminal and the browser. What the operator has to mend is printed and ends it.
 * @param args what stands behind `npm start --`: `--corpus DIR` or nothing
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    const config = { ...readConfig(process.env, ROOT), ...readArguments(args) };
    const commands = await readCommands(join(ROOT, 'commands'));
    const shelf = readShelf(config.corpus);
    const exhibit = (now: () => number) => createExhibit(commands, shelf, () => today(now()));
    if (config.token !== undefined) await runOnDiscord(config, config.token, exhibit(Date.now));
    // Nothing of the page is loaded where there is a token.
    else await (await import('./local.ts')).runLocally({ ...config, exhibit, prepare, reference, ended: end });
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

async function runOnDiscord({ guildId, api, logLevel }: Config, token: string, exhibit: Exhibit): Promise<void> {
  const logger = createLogger(logLevel ?? 'info', [token], process.stderr);
  const pictures = createPictures(exhibit, Date.now, logger);
  const bot = await startBot({
    exhibit,
    pictures,
    token,
    guildId,
    logger,
    reference,
    ended: end,
    ...(api !== undefined && { rest: { api } }),
  });
  prepare([...exhibit.preparations, pictures.prepare], logger);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      logger.info({ signal }, 'stopping');
      await bot.stop();
      process.exit();
    });
}

/** Does once the bot is ready, a step at a time, what first questions would wait for. */
function prepare([step, ...others]: readonly (() => unknown)[], logger: Logger): void {
  if (step === undefined) return;
  setImmediate(() => {
    try {
      step();
      prepare(others, logger);
    } catch (error) {
      logger.error({ err: error }, 'preparing failed');
    }
  });
}

function end(error: ConfigError): never {
  process.stderr.write(`${printable(error.message)}\n`);
  process.exit(2);
}
