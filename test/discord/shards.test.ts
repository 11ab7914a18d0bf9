import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BotOptions, startBot } from '../../src/discord/bot.ts';
import { createClient } from '../../src/discord/client.ts';
import { createLogger } from '../../src/discord/logger.ts';
import { createManualClock } from '../../src/sandbox/index.ts';
import { createStore, type Where } from '../../src/store/open.ts';
import { startWorld } from '../sandbox/world.ts';
import { type Server, startPostgres } from '../store/postgres.ts';
import { exhibit, messageOf, textOf } from './stage.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop(), 60_000);

/** A Discord that lets one session start in five seconds, and processes that each run one of its two shards. */
async function startFleet() {
  const transportClock = createManualClock();
  const world = await startWorld({
    transportClock,
    identify: { maxConcurrency: 1, interval: 5000 },
    // Clients send them in real time.
    heartbeatInterval: 3_600_000,
  });
  const { sandbox, ada } = world;
  // Ids that are a millisecond apart belong to different ones of two shards.
  world.clock.advance(1);
  const study = sandbox.addGuild('Study', { owner: ada });
  const desk = sandbox.addChannel(study, 'desk');
  const log: string[] = [];
  const begin = async (id: number, where: Where, more: Partial<BotOptions> = {}) => {
    const store = createStore(where);
    const bot = await startBot({
      exhibit,
      token: sandbox.token,
      shards: { ids: [id], count: 2 },
      store,
      clock: transportClock,
      logger: createLogger('debug', [], { write: (line) => void log.push(line) }),
      reference: () => '00000000',
      rest: { api: `${sandbox.url}/api` },
      ...more,
    });
    onTestFinished(async () => {
      await bot.stop();
      await store.close();
    });
  };

  /** Both processes from their start until they are ready, while time passes. */
  async function bothReady(where: Where): Promise<void> {
    let isReady = false;
    const ready = Promise.all([begin(0, where), begin(1, where)]).finally(() => {
      isReady = true;
    });
    while (!isReady) {
      await new Promise((resolve) => setImmediate(resolve));
      transportClock.advance(2);
    }
    await ready;
  }
  return { ...world, study, desk, log, bothReady };
}

test('two processes of one bot start their sessions one after another, and each answers for its servers', async () => {
  const { sandbox, bothReady, log, ada, general, desk } = await startFleet();
  await bothReady({ url: await server.newDatabase() });
  expect(sandbox.gateway.refused()).toBe(0);
  expect(log.filter((line) => line.includes('without taking turns'))).toEqual([]);
  const registered = sandbox.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
  expect(registered).toHaveLength(1);
  for (const channel of [general, desk, sandbox.openDirectMessage(ada)])
    expect(textOf(messageOf(await ada.command(channel, 'rofr')))).toContain('22 November 2026');
}, 60_000);

test('without the database sessions start all the same, and the log says so', async () => {
  const { bothReady, log, ada, general } = await startFleet();
  const url = (await server.newDatabase()).replace(/\/[^/]+$/, '/gone');
  await bothReady({ url });
  expect(log.filter((line) => line.includes('without taking turns')).length).toBeGreaterThanOrEqual(2);
  expect(messageOf(await ada.command(general, 'rofr')).embeds).toHaveLength(1);
}, 60_000);

test('each process makes its share of a token’s requests, and leaves half of it to digests', () => {
  const most = (...given: Parameters<typeof createClient>) =>
    createClient(...given).rest.options.globalRequestsPerSecond;
  expect(most()).toBe(25);
  expect(most({}, { ids: [0, 1], count: 5 })).toBe(10);
  expect(most({}, { ids: [3], count: 100 })).toBe(1);
});
