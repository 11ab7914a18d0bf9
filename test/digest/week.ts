import { setImmediate as turn } from 'node:timers/promises';
import { createExhibit } from '../../src/answer/exhibit.ts';
import { renewable } from '../../src/answer/renewable.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { today } from '../../src/dates.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/discord/logger.ts';
import { createManualClock, createSandbox } from '../../src/sandbox/index.ts';
import { createStore, IN_MEMORY } from '../../src/store/open.ts';
import { library, wholeShelf } from '../helpers/shelves.ts';

// Prints a week of digests as they stand in a channel, to be read aloud: quiet days, and two on which articles came.
const whole = wholeShelf();
const upTo = (day: string) => shelfOf(whole.articles.filter(({ published }) => published <= day));
const SHELVES: Readonly<Record<number, string>> = { 0: '2026-04-26', 3: '2026-04-30', 5: '2026-12-31' };

const clock = createManualClock('2026-08-03T08:00:00Z');
// Clients wait for limits in real time.
const sandbox = createSandbox({ clock, rateLimits: { global: Number.POSITIVE_INFINITY, routes: false } });
const ada = sandbox.addPerson('ada');
const general = sandbox.addChannel(sandbox.addGuild('Newsroom', { owner: ada }), 'general');
await sandbox.start();
const exhibitOn = (day = '') => createExhibit(library, upTo(day), () => today(clock.now()));
const { exhibit, renew } = renewable(exhibitOn(SHELVES[0]));
const store = createStore({ file: IN_MEMORY });
const bot = await startBot({
  exhibit,
  token: sandbox.token,
  store,
  logger: createLogger('warn', [], process.stderr),
  reference: () => '00000000',
  rest: { api: `${sandbox.url}/api` },
  clock,
  now: clock.now,
});

async function meanwhile<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    clock.advance(5);
    await turn();
  }
  return done;
}

const options = { when: 'daily 09:00', timezone: 'Europe/Berlin', ...(process.argv[2] && { topics: process.argv[2] }) };
await meanwhile(ada.command(general, 'digest schedule', options));
for (let day = 0; day < 7; day++) {
  if (day > 0 && SHELVES[day] !== undefined) renew(exhibitOn(SHELVES[day]));
  clock.advance(Math.max(0, Date.parse('2026-08-04T07:00:00Z') + day * 86_400_000 - clock.now()));
  const digests = () => ada.view(general).filter(({ embeds }) => embeds[0]?.footer?.text.startsWith('Digest '));
  const settled = clock.now() + 15_000;
  while (digests().length <= day || clock.now() < settled) {
    clock.advance(5);
    await turn();
  }
  const [embed] = digests().at(-1)?.embeds ?? [];
  process.stdout.write(`## ${embed?.title}\n\n${embed?.description}\n\n(${embed?.footer?.text})\n\n\n`);
}
await meanwhile(bot.stop());
await store.close();
await sandbox.stop();
