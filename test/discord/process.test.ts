import { cpSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { CERTIFICATE, KEY } from '../helpers/certificate.ts';
import { IN_ORDER, newFolder, program, TELLING } from '../helpers/program.ts';
import { BRIEFS } from '../helpers/shelves.ts';
import { startWorld, until } from '../sandbox/world.ts';
import { messageOf, textOf } from './stage.ts';

test('with a token the program serves on Discord, and SIGTERM ends it cleanly', async () => {
  const { sandbox, ada, general } = await startWorld();
  const { child, ended, log } = program({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: `${sandbox.url}/api`,
    LOG_LEVEL: 'info',
  });
  await until(() => log().includes(IN_ORDER));
  expect(await ada.command(general, 'rofr', {})).toMatchObject({ kind: 'replied' });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(log()).toContain('stopping');
  expect(log()).not.toContain(sandbox.token);
  await until(() => sandbox.gateway.connections() === 0);
});

test('SIGTERM lets the answer in flight arrive', async () => {
  const { sandbox, ada, general, clock } = await startWorld();
  const { child, ended, log } = program({ DISCORD_TOKEN: sandbox.token, DISCORD_API: `${sandbox.url}/api` });
  await until(() => log().includes(IN_ORDER));
  sandbox.fail({ kind: 'delay', ms: 1000, route: 'POST /interactions/{interaction_id}/{interaction_token}/callback' });
  const first = ada.command(general, 'rofr');
  // Another is answered: so the bot has sent the first, which waits for the sandbox's clock.
  expect(await ada.command(general, 'stargate')).toMatchObject({ kind: 'replied' });
  child.kill('SIGTERM');
  await until(() => log().includes('"stopping"'));
  clock.advance(1000);
  expect(await first).toMatchObject({ kind: 'replied' });
  expect(await ended).toBe(0);
});

test('a wrong token ends the program with what to do, and is not repeated', async () => {
  const { sandbox } = await startWorld();
  const { ended, log } = program({ DISCORD_TOKEN: 'not.the.token', DISCORD_API: `${sandbox.url}/api` });
  expect(await ended).toBe(2);
  expect(log()).toMatch(/DISCORD_TOKEN: Discord does not accept this token\. Copy the token/);
  expect(log()).not.toMatch(/not\.the\.token|\n {4}at /);
});

test('without a way to Discord the program ends with what to do', async () => {
  const { ended, log } = program({ DISCORD_TOKEN: 'some.bot.token', DISCORD_API: 'http://127.0.0.1:1/api' });
  expect(await ended).toBe(2);
  expect(log()).toMatch(/it cannot be reached \(ECONNREFUSED\)/);
});

test('a certificate that Node does not know ends the program with what to do', async () => {
  const proxy = createServer({ key: KEY, cert: CERTIFICATE });
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const { port } = proxy.address() as AddressInfo;
  const { ended, log } = program({ DISCORD_TOKEN: 'some.bot.token', DISCORD_API: `https://127.0.0.1:${port}/api` });
  expect(await ended).toBe(2);
  expect(log()).toMatch(/certificate is unknown here \(DEPTH_ZERO_SELF_SIGNED_CERT\)\. .*NODE_EXTRA_CA_CERTS/);
  expect(log()).not.toMatch(/\n {4}at /);
});

test('a question without an answer is kept over a restart, and the operator can list it', async () => {
  const { sandbox, ada, general } = await startWorld();
  const env = { DISCORD_TOKEN: sandbox.token, DISCORD_API: `${sandbox.url}/api`, DATA_DIR: newFolder() };
  const { child, ended, log } = program(env);
  await until(() => log().includes(IN_ORDER));
  await ada.command(general, 'ask', { question: 'Which court decides when Microsoft and OpenAI sue each other?' });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  const listing = program(env, 'questions');
  expect(await listing.ended).toBe(0);
  expect(await listing.output).toContain('1× Which court decides when Microsoft and OpenAI sue each other?');
});

test('with a damaged database the bot answers, and the log says what to do', async () => {
  const { sandbox, ada, general } = await startWorld();
  const DATA_DIR = newFolder();
  writeFileSync(join(DATA_DIR, 'exhibit.sqlite'), 'no database '.repeat(100));
  const { child, ended, log } = program({ DISCORD_TOKEN: sandbox.token, DISCORD_API: `${sandbox.url}/api`, DATA_DIR });
  await until(() => log().includes('the store cannot be used'));
  expect(log()).toMatch(/exhibit\.sqlite: it is damaged, or no database\. Stop Exhibit, move the file away/);
  expect(await ada.command(general, 'rofr', {})).toMatchObject({ kind: 'replied' });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a database of a newer program ends this one with what to do', async () => {
  const { sandbox } = await startWorld();
  const DATA_DIR = newFolder();
  const newer = new DatabaseSync(join(DATA_DIR, 'exhibit.sqlite'));
  newer.exec('create table migration (number integer primary key); insert into migration values (99)');
  newer.close();
  const { ended, log } = program({ DISCORD_TOKEN: sandbox.token, DISCORD_API: `${sandbox.url}/api`, DATA_DIR });
  expect(await ended).toBe(2);
  expect(log()).toMatch(/exhibit\.sqlite: it was brought up to date by a newer Exhibit .* Start the newer program/);
});

test('a PostgreSQL out of reach is told without its password, and the bot answers', async () => {
  const { sandbox, ada, general } = await startWorld();
  const { child, ended, log } = program({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: `${sandbox.url}/api`,
    DATABASE_URL: 'postgres://exhibit:open%20sesame@127.0.0.1:1/exhibit',
    LOG_LEVEL: 'debug',
  });
  await until(() => log().includes('the store cannot be used'));
  expect(log()).toContain('PostgreSQL at 127.0.0.1:1/exhibit: it cannot be reached. Start the server');
  expect(await ada.command(general, 'rofr', {})).toMatchObject({ kind: 'replied' });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(log()).not.toMatch(/open(?:%20| )sesame/);
});

test('the running program follows its folder, and tells the operator of an article that it cannot read', async () => {
  const corpus = newFolder();
  cpSync(BRIEFS, corpus, { recursive: true });
  const { sandbox, ada, general } = await startWorld();
  const { child, ended, log } = program({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: `${sandbox.url}/api`,
    CORPUS_DIR: corpus,
    LOG_LEVEL: 'info',
  });
  await until(() => log().includes('commands registered'));
  const ask = async () => textOf(messageOf(await ada.command(general, 'sources', {})));
  expect(await ask()).not.toContain('A made-up note');

  writeFileSync(join(corpus, 'note.md'), 'No front matter.');
  await until(() => log().includes('note.md: there is no front matter'));
  expect(await ask()).not.toContain('A made-up note');

  writeFileSync(
    join(corpus, 'note.md'),
    '---\ntitle: A made-up note\npublisher: P\npublished: 2026-11-01\n---\nIt rained.\n',
  );
  await until(() => log().includes('articles changed'));
  expect(log()).toContain('"added":["note"]');
  expect(await ask()).toContain('1 November 2026');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('with a token nothing of the page, or of the Discord that it is a client of, is loaded', async () => {
  const { sandbox } = await startWorld();
  const { log } = program({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: `${sandbox.url}/api`,
    LOG_LEVEL: 'info',
    NODE_OPTIONS: `--import ${TELLING}`,
  });
  await until(() => log().includes('commands registered'));
  const loaded = log().match(/^loaded .*$/gm) ?? [];
  expect(loaded.some((line) => line.endsWith('/src/discord/bot.ts'))).toBe(true);
  expect(
    loaded.filter((line) =>
      /\/src\/(?:page|sandbox|terminal|local)|\/node_modules\/(?:esbuild|lit|@skyra)\//.test(line),
    ),
  ).toEqual([]);
});
