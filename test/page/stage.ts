import { existsSync } from 'node:fs';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { ORDER } from '../../commands/shared/order.ts';
import { createExhibit } from '../../src/answer/exhibit.ts';
import { readShelf } from '../../src/corpus/shelf.ts';
import { today } from '../../src/dates.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/discord/logger.ts';
import { createCalendar } from '../../src/page/calendar.ts';
import { createPage } from '../../src/page/server.ts';
import { createManualClock, createSandbox, type ManualClock } from '../../src/sandbox/index.ts';
import { createStore, IN_MEMORY } from '../../src/store/open.ts';
import { library } from '../discord/stage.ts';
import { BRIEFS } from '../helpers/shelves.ts';

/** The day on which the stage's clock starts. */
export const NOW = '2026-11-22T18:40:00Z';

const BROWSERS = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const shelf = readShelf(BRIEFS);

/** Where Chromium is; undefined, with a line that says so, where it is not. */
export function findChromium(): string | undefined {
  const found = BROWSERS.find((file) => file !== '' && existsSync(file));
  if (found === undefined)
    process.stdout.write('Skipped: there is no Chromium, so the page was not tried. Install it, or set CHROMIUM.\n');
  return found;
}

/**
 * The bot on the whole shelf with its page, at a time that stands still unless it is moved.
 * @param isBotHere false where the test brings a bot of its own
 */
export async function startPage(isBotHere = true) {
  const clock = createManualClock(NOW);
  const store = createStore({ file: IN_MEMORY });
  const calendar = createCalendar(store.digests.nextDue, clock);
  const exhibit = createExhibit(library, shelf, () => today(calendar.now()));
  const sandbox = createSandbox({
    appName: 'Exhibit',
    clock,
    calendar: calendar.now,
    identify: { maxConcurrency: 16, interval: 0 },
    rateLimits: { global: Number.POSITIVE_INFINITY, routes: false },
    site: (request, response) => page(request, response),
  });
  const [you, sam] = [sandbox.addPerson('you'), sandbox.addPerson('sam')];
  const home = sandbox.addGuild('Home', { owner: you, members: [sam] });
  const [general, digest] = ['general', 'digest'].map((name) => sandbox.addChannel(home, name));
  const [direct] = [you, sam].map((person) => sandbox.openDirectMessage(person));
  if (!general || !digest || !direct) throw new Error('The stage has no channels');
  const page = createPage({
    exhibit,
    calendar,
    order: ORDER,
    now: clock.now,
    people: [
      { username: you.username, role: 'admin', token: you.token },
      { username: sam.username, role: 'member', token: sam.token },
    ],
  });
  await sandbox.start();
  const log: string[] = [];
  const start = () =>
    startBot({
      exhibit,
      token: sandbox.token,
      logger: createLogger('warn', [sandbox.token], { write: (line) => void log.push(line) }),
      store,
      clock: calendar,
      reference: () => '00000000',
      rates: { person: 1_000_000, channel: 1_000_000 },
      rest: { api: `${sandbox.url}/api` },
    });
  let bot = isBotHere ? await start() : undefined;
  // What a digest still waits for comes with the time.
  async function stopBot(): Promise<void> {
    const stopping = Promise.resolve(bot?.stop()).then(() => true);
    const soon = () => new Promise<boolean>((resolve) => setImmediate(resolve, false));
    while (!(await Promise.race([stopping, soon()]))) clock.advance(1000);
  }
  onTestFinished(async () => {
    await stopBot();
    await store.close();
    await sandbox.stop();
  });
  return {
    sandbox,
    exhibit,
    calendar,
    clock,
    you,
    sam,
    general,
    digest,
    direct,
    log,
    async restartBot() {
      await stopBot();
      bot = await start();
    },
    stopBot,
  };
}

/** Lets real time pass in steps until something holds, each with turns of the event loop for what it brings about. */
export async function passing(holds: () => boolean, clock: ManualClock, step: number): Promise<void> {
  do {
    clock.advance(step);
    await new Promise((resolve) => setTimeout(resolve));
  } while (!holds());
}

/** Windows of one browser, each a visitor of its own. What fails in one, or leaves this machine, fails the test. */
export async function openBrowser(executablePath: string) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme: 'dark', ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      // That Discord refuses something is the page's to show.
      if (message.type() === 'error' && !message.text().includes('status of 400')) wrong.push(message.text());
    });
    context.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:')) wrong.push(request.url());
    });
    onTestFinished(async () => {
      await context.close();
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    });
    await page.goto(`${url}/`);
    await page.locator('.welcome h2').waitFor();
    return page;
  }
  return { open, close: () => browser.close() };
}
