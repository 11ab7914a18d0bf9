import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createExhibit } from '../../src/answer/exhibit.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { createMetrics } from '../../src/health/metrics.ts';
import { serveHealth } from '../../src/health/server.ts';
import { startStage as startDigests } from '../digest/stage.ts';
import { exhibit, library, messageOf, startStage, TODAY } from '../discord/stage.ts';
import { wholeShelf } from '../helpers/shelves.ts';
import { until } from '../sandbox/world.ts';

const HERE = { host: '127.0.0.1', port: 0 };

/** A bot on the sandbox with its health served, as the program wires the two. */
async function startHealthy() {
  let bot: Bot | undefined;
  const metrics = createMetrics(exhibit, () => bot, Date.now);
  const health = await serveHealth(HERE, metrics, () => bot);
  onTestFinished(() => health.stop());
  const stage = await startStage({ unstarted: true, handled: metrics.handled, reached: metrics.reached });
  const read = async (path: string) => {
    const response = await fetch(health.url + path);
    return { status: response.status, text: await response.text() };
  };
  const start = async () => {
    bot = await stage.start();
  };
  /** The samples of a metric, by their labels. */
  const samples = async (name: string) =>
    Object.fromEntries(
      [...(await read('/metrics')).text.matchAll(/^(\w+)(?:\{(.*)\})? (\S+)$/gm)]
        .filter(([, found]) => found === name)
        .map(([, , labels = '', value]) => [labels, Number(value)]),
    );
  return { ...stage, metrics, read, start, samples };
}

test('it is alive before it is ready, and not ready where Discord is away', async () => {
  const { read, start, sandbox } = await startHealthy();
  expect(await read('/healthz')).toEqual({ status: 200, text: 'alive\n' });
  expect(await read('/readyz')).toEqual({ status: 503, text: '{"ready":false,"shards":[]}\n' });
  await start();
  expect(await read('/readyz')).toMatchObject({ status: 200, text: expect.stringContaining('"isReady":true') });
  expect(await read('/else')).toMatchObject({ status: 404 });
  sandbox.fail({ kind: 'drop', when: 'before', times: 1000 });
  sandbox.gateway.close(4000);
  let status = 200;
  while (status === 200) ({ status } = await read('/readyz'));
  expect(status).toBe(503);
  sandbox.clearFaults();
});

test('what was asked is counted by command and what came of it, and what is declined by its reason', async () => {
  const { ada, general, start, samples } = await startHealthy();
  await start();
  messageOf(await ada.command(general, 'rofr'));
  messageOf(await ada.command(general, 'stargate', { company: 'Tesla' }));
  messageOf(await ada.command(general, 'rofr', { 'as-of': 'soon' }));
  await until(() => ada.view(general).length === 3);
  let counted = {};
  while (Object.keys(counted).length < 3) counted = await samples('exhibit_interactions_total');
  expect(counted).toEqual({
    'command="/rofr",status="answered"': 1,
    'command="/stargate",status="not_in_articles"': 1,
    'command="/rofr",status="refused"': 1,
  });
  expect(await samples('exhibit_declined_total')).toEqual({
    'reason="unknown_entity"': 1,
    'reason="bad_input"': 1,
  });
  expect(await samples('exhibit_answer_seconds_count')).toEqual({ '': 3 });
  expect(await samples('exhibit_gateway_ready')).toEqual({ 'shard="0"': 1 });
});

test('articles, and versions that none of them proves, are counted', async () => {
  const { samples } = await startHealthy();
  expect(await samples('exhibit_articles')).toEqual({ '': exhibit.shelf.articles.length });
  // Of the articles of January 2025 none proves what came later.
  expect((await samples('exhibit_unproven_versions'))['']).toBeGreaterThan(0);
  const whole = createMetrics(
    createExhibit(library, wholeShelf(), () => TODAY),
    () => undefined,
    Date.now,
  );
  expect(await whole.text()).toMatch(/^exhibit_unproven_versions 0$/m);
});

test('digests are counted: one that was posted, one that was late, and one that had nothing new', async () => {
  const { start, command, sandbox, guild, general, at, clock } = await startDigests();
  const metrics = createMetrics(exhibit, () => undefined, clock.now);
  const samples = async () => (await metrics.text()).match(/^exhibit_digests\S* \d+$/gm)?.sort();
  const counted = async () => start(undefined, metrics.reached);
  const quiet = sandbox.addChannel(guild, 'quiet');
  const first = await counted();
  await command(general, 'digest schedule', { when: 'daily 12:00', timezone: 'UTC' });
  await command(general, 'digest schedule', {
    when: 'daily 12:00',
    timezone: 'UTC',
    channel: quiet,
    'only-when-new': true,
  });
  await at('2026-08-03T12:00:00Z');
  expect(await samples()).toEqual([
    'exhibit_digests_late_total 0',
    'exhibit_digests_total{result="posted"} 1',
    'exhibit_digests_total{result="skipped"} 1',
  ]);
  await first.stop();
  await at('2026-08-04T13:00:00Z');
  await counted();
  await at('2026-08-04T13:00:30Z');
  expect(await samples()).toEqual([
    'exhibit_digests_late_total 1',
    'exhibit_digests_total{result="posted"} 2',
    'exhibit_digests_total{result="skipped"} 2',
  ]);
});

test('a port that is taken is told with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const served = serveHealth(
    { ...HERE, port },
    createMetrics(exhibit, () => undefined, Date.now),
    () => undefined,
  );
  await expect(served).rejects.toThrow(`HEALTH_PORT ${port}: another program has this port. Stop that one`);
  const strange = serveHealth(
    { host: '192.0.2.1', port: 0 },
    createMetrics(exhibit, () => undefined, Date.now),
    () => undefined,
  );
  await expect(strange).rejects.toThrow('HEALTH_HOST 192.0.2.1: this machine has no such address. Give one of its own');
});
