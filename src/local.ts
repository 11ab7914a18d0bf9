import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { ORDER } from '../commands/shared/order.ts';
import type { Config } from './config.ts';
import type { BotOptions } from './discord/bot.ts';
import { startBot } from './discord/bot.ts';
import { createLogger } from './discord/logger.ts';
import { createPictures } from './discord/pictures.ts';
import { ConfigError } from './errors.ts';
import { createCalendar } from './page/calendar.ts';
import { createPage } from './page/server.ts';
import { createSandbox, type Sandbox } from './sandbox/index.ts';
import { prepare, type Serving, watch } from './serving.ts';
import { createStore, IN_MEMORY } from './store/open.ts';
import { runPrompt } from './terminal/prompt.ts';
import { served } from './terminal/wording.ts';

/** Where the page is unless PORT says otherwise; any free port where that one is taken. */
const PORT = 8421;

/** What running here takes. */
export type LocalOptions = {
  readonly config: Pick<Config, 'corpus' | 'polls' | 'logLevel' | 'port'>;
  /** What answers, by the time that it takes for today. */
  readonly serving: (now: () => number) => Serving;
} & Required<Pick<BotOptions, 'reference' | 'ended'>>;

/**
 * Runs Exhibit on a Discord of its own: with a page in the browser and, where there is a terminal or lines are piped in, a prompt.
 * @throws ConfigError where the port is taken
 */
export async function runLocally({ config, serving: servingAt, reference, ended }: LocalOptions): Promise<void> {
  // What is tried out here leaves nothing behind.
  const store = createStore({ file: IN_MEMORY });
  const calendar = createCalendar(store.digests.nextDue);
  const serving = servingAt(calendar.now);
  const { exhibit } = serving;
  const sandbox = createSandbox({
    appName: 'Exhibit',
    // Tokens that no page of elsewhere can guess.
    seed: randomInt(2 ** 32),
    calendar: calendar.now,
    // A day that passes in a second has its digests all the same.
    rateLimits: { global: Number.POSITIVE_INFINITY, routes: false },
    site: (request, response) => page(request, response),
  });
  const you = sandbox.addPerson('you');
  const sam = sandbox.addPerson('sam');
  const home = sandbox.addGuild('Home', { owner: you, members: [sam] });
  sandbox.addChannel(home, 'general');
  sandbox.addChannel(home, 'digest');
  const [channel] = [you, sam].map((person) => sandbox.openDirectMessage(person));
  const page = createPage({
    exhibit,
    calendar,
    now: Date.now,
    order: ORDER,
    people: [
      { username: you.username, role: 'admin', token: you.token },
      { username: sam.username, role: 'member', token: sam.token },
    ],
  });
  await listen(sandbox, config.port);
  const logger = createLogger(config.logLevel ?? 'warn', [sandbox.token, you.token, sam.token], process.stderr);
  const pictures = createPictures(exhibit, calendar.now, logger);
  const bot = await startBot({
    exhibit,
    pictures,
    token: sandbox.token,
    logger,
    store,
    clock: calendar,
    rest: { api: `${sandbox.url}/api` },
    // Here one person types, or pipes in as many lines as there are.
    rates: { person: 1_000_000, channel: 1_000_000 },
    reference,
    ended,
  });
  prepare(exhibit, pictures, logger);
  const watching = watch(config, serving, logger);
  if (channel !== undefined && isTypedOrPiped())
    await runPrompt({
      person: you,
      channel,
      subscribe: sandbox.subscribe,
      library: exhibit.library,
      page: sandbox.url,
      input: process.stdin,
      output: process.stdout,
    });
  else {
    process.stdout.write(`${served(sandbox.url)}\n`);
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  }
  await (await watching)();
  await bot.stop();
  await store.close();
  await sandbox.stop();
}

/** Listens on the port that was asked for, or on any free one where none was and the usual one is taken. */
async function listen(sandbox: Sandbox, port: number | undefined): Promise<void> {
  try {
    await sandbox.start(port ?? PORT);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    if (port === undefined) return sandbox.start(0);
    const problem = code === 'EACCES' ? `you may not listen on ${port}` : `${port} is in use`;
    throw new ConfigError('PORT', problem, 'Give another, or leave it out for any that is free.', { cause: error });
  }
}

/** True where somebody types, or lines are piped in or read from a file; a service has neither. */
function isTypedOrPiped(): boolean {
  if (process.stdin.isTTY) return true;
  try {
    return !fstatSync(0).isCharacterDevice();
  } catch {
    return false;
  }
}
