import { expect, test } from 'vitest';
import { commandsOf } from '../../src/answer/commands.ts';
import { createExhibit } from '../../src/answer/exhibit.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createLogger } from '../../src/discord/logger.ts';
import { UserError } from '../../src/errors.ts';
import { createStore, IN_MEMORY } from '../../src/store/open.ts';
import { DEAL } from '../helpers/deal.ts';
import { article } from '../helpers/shelves.ts';
import { until } from '../sandbox/world.ts';
import { exhibit, failing, messageOf, startStage, textOf } from './stage.ts';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

test('a failure is told in one neutral private reply with the reference that the log has', async () => {
  const { ada, general, log, sandbox } = await startStage({ exhibit: failing(new Error('the shelf fell over')) });
  const message = messageOf(await ada.command(general, 'rofr', { provider: 'SecretCo' }));
  expect(message.ephemeral).toBe(true);
  expect(message.content).toMatch(/reference\\?: 00000001$/);
  expect(ada.view(general)).toHaveLength(1);
  const entry = log.map((line) => JSON.parse(line)).find(({ reference }) => reference === '00000001');
  expect(entry).toMatchObject({ event: '/rofr', err: { message: 'the shelf fell over' } });
  for (const secret of ['SecretCo', ada.id, sandbox.token]) expect(log.join('')).not.toContain(secret);
});

test('plain words that cannot be loaded are logged by their file, and commands go on working', async () => {
  const { asks, ...held } = DEAL.facets.held ?? {};
  const commands = commandsOf([['deal', { ...DEAL, facets: { held } }, () => ({ asks: { held: asks, sold: asks } })]]);
  const shelf = shelfOf([article('held', 'Acme has the right.')]);
  const { ada, general, log, sandbox } = await startStage({
    exhibit: createExhibit(commands, shelf, () => '2025-02-01'),
  });
  const direct = sandbox.openDirectMessage(ada);
  ada.say(direct, 'Who has the right?');
  await until(() => log.join('').includes('commands/plain/deal.ts: asks.sold'));
  await until(() => ada.view(direct).length === 2);
  expect(ada.view(direct)[1]?.content).toMatch(/reference\\?: 00000001$/);
  expect(textOf(messageOf(await ada.command(general, 'deal')))).toContain('Acme has the right');
});

test('what a person can mend is told in its own words', async () => {
  const { ada, general, log } = await startStage({ exhibit: failing(new UserError('Give a *date*.')) });
  const message = messageOf(await ada.command(general, 'rofr'));
  expect(message).toMatchObject({ content: 'Give a \\*date\\*.', ephemeral: true });
  expect(log.join('')).not.toContain('an event failed');
});

test('an answer that Discord refuses is told as a failure, and neither token nor answer gets into the log', async () => {
  const { ada, general, log, sandbox } = await startStage();
  sandbox.fail({ kind: 'answer', status: 400, code: 50035, message: 'Invalid Form Body', route: CALLBACK });
  const message = messageOf(await ada.command(general, 'rofr', { provider: 'SecretCo' }));
  expect(textOf(message)).toContain('00000001');
  expect(log.join('')).toContain('Invalid Form Body');
  expect(log.join('')).not.toMatch(/SecretCo|first refusal|\/interactions\//);
});

test('an answer whose acknowledgement was lost is not given twice', async () => {
  const { ada, general, sandbox, bot, log } = await startStage();
  sandbox.fail({ kind: 'drop', when: 'after', route: CALLBACK });
  expect(textOf(messageOf(await ada.command(general, 'rofr')))).toContain('first refusal');
  await bot?.stop();
  expect(sandbox.requests.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status)).toEqual([
    null,
    400,
  ]);
  expect(ada.view(general)).toHaveLength(1);
  expect(log.join('')).not.toContain('an event failed');
});

test('stopping finishes the answer in flight', async () => {
  const { ada, general, bot, clock, sandbox } = await startStage();
  sandbox.fail({ kind: 'delay', ms: 1000, route: CALLBACK });
  const handled = () => sandbox.requests.some(({ path }) => path.endsWith('/callback'));
  const outcome = ada.command(general, 'rofr');
  // The reply waits in the sandbox until its clock moves; the bot has sent it by the time it hears the next event.
  await until(() => sandbox.gateway.connections() === 1);
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  let stopped = false;
  const stopping = bot?.stop().then(() => {
    stopped = true;
  });
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect([stopped, handled()]).toEqual([false, false]);
  clock.advance(1000);
  expect(textOf(messageOf(await outcome))).toContain('first refusal');
  await stopping;
  await until(() => sandbox.gateway.connections() === 0);
});

const quiet = createLogger('silent', [], { write: () => {} });
const store = createStore({ file: IN_MEMORY });

test('a wrong token ends the start with what to do, and is not repeated', async () => {
  const { sandbox } = await startStage({ unstarted: true });
  const rest = { api: `${sandbox.url}/api` };
  const start = startBot({ exhibit, token: 'not.the.token', logger: quiet, store, reference: () => '', rest });
  const error: Error = await start.then(
    () => expect.fail('it started'),
    (reason) => reason,
  );
  expect(error.message).toMatch(/^DISCORD_TOKEN: .*Developer Portal/);
  expect(error.message).not.toContain('not.the.token');
});

test('a table with a gap ends the start before a command is registered', async () => {
  const { sandbox } = await startStage({ unstarted: true });
  const held = DEAL.facets.held ?? expect.fail('the made-up topic has a facet');
  const [rows] = held.tables;
  const commands = commandsOf([['deal', { ...DEAL, facets: { held: { ...held, tables: [rows.slice(1)] } } }]]);
  const start = startBot({
    exhibit: createExhibit(commands, exhibit.shelf, () => '2025-02-01'),
    token: sandbox.token,
    logger: quiet,
    store,
    reference: () => '',
    rest: { api: `${sandbox.url}/api` },
  });
  await expect(start).rejects.toThrow('commands/deal.ts: facets.held.tables: gap: right is before');
  expect(sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
  await until(() => sandbox.gateway.connections() === 0);
});

test('without a network the start ends with what to do', async () => {
  const { sandbox } = await startStage({ unstarted: true });
  const rest = { api: `${sandbox.url}/api`, retries: 0 };
  await sandbox.stop();
  const start = startBot({ exhibit, token: 'a.b.c', logger: quiet, store, reference: () => '', rest });
  await expect(start).rejects.toThrow(/^Discord: it cannot be reached \(ECONNREFUSED\)\. Look at the network/);
});

test('a session that Discord ends for good is reported once', async () => {
  const ends: string[] = [];
  const { sandbox } = await startStage({ ended: ({ message }) => void ends.push(message) });
  sandbox.gateway.close(4004);
  await until(() => ends.length > 0);
  expect(ends).toEqual([expect.stringMatching(/^DISCORD_TOKEN: Discord does not accept the token any more/)]);
});

test('the environment’s SHARD_COUNT does not split the bot', async () => {
  process.env.SHARD_COUNT = '3';
  const { sandbox } = await startStage().finally(() => delete process.env.SHARD_COUNT);
  expect(sandbox.gateway.connections()).toBe(1);
});
