import { once } from 'node:events';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { IN_ORDER, newFolder, program, TELLING } from '../helpers/program.ts';
import { startWorld, until } from '../sandbox/world.ts';

// What goes wrong when somebody runs a bot for the first time. A wrong token and no network: ../discord/process.test.ts.

const onDiscord = ({ token, url }: { token: string; url: string }) => ({
  DISCORD_TOKEN: token,
  DISCORD_API: `${url}/api`,
});

test('a bot that is in no server says with which link it is added', async () => {
  const { sandbox, guild } = await startWorld();
  sandbox.install(guild, null);
  const { log } = program(onDiscord(sandbox));
  await until(() => log().includes(IN_ORDER));
  expect(log()).toContain(
    'the bot is in no server: add it to one with https://discord.com/oauth2/authorize?client_id=',
  );
});

test('commands for a server that it was not invited to end the start', async () => {
  const { sandbox } = await startWorld();
  const DISCORD_GUILD_ID = '100000000000000001';
  const { ended, log } = program({ ...onDiscord(sandbox), DISCORD_GUILD_ID });
  expect(await ended).toBe(2);
  expect(log()).toMatch(
    /^DISCORD_GUILD_ID: commands cannot be registered in the server 100000000000000001 \(.+\)\. Invite the bot there with the scopes bot and applications\.commands/m,
  );
});

test('a channel in which it may not write is named with the permissions to grant', async () => {
  const { sandbox, ada, guild, general } = await startWorld();
  sandbox.overwrite(general, guild, { deny: 1n << 11n });
  const { log } = program(onDiscord(sandbox));
  await until(() => log().includes(IN_ORDER));
  ada.say(general, `<@${sandbox.bot.id}> who has first refusal?`);
  await until(() => log().includes('no permission to answer here: grant View Channel and Send Messages'));
  expect(log()).toContain(general.id);
});

test('a port that is taken ends the start before anything is sent to Discord', async () => {
  const { sandbox } = await startWorld();
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  const { ended, log } = program({ ...onDiscord(sandbox), HEALTH_PORT: String(port) });
  expect(await ended).toBe(2);
  expect(log()).toBe(`HEALTH_PORT ${port}: another program has this port. Stop that one, or give another port.\n`);
  expect(sandbox.requests).toEqual([]);
});

test.each([
  ['a file', 'ENOTDIR', (folder: string) => writeFileSync(join(folder, 'here'), '')],
  ['a link to itself', 'ELOOP', (folder: string) => symlinkSync(join(folder, 'here'), join(folder, 'here'))],
])('a folder of articles that is %s ends the start', async (_, code, make) => {
  const folder = newFolder();
  make(folder);
  const { ended, log } = program({ DISCORD_TOKEN: 'some.bot.token', CORPUS_DIR: join(folder, 'here') });
  expect(await ended).toBe(2);
  expect(log()).toBe(
    `corpus folder ${join(folder, 'here')}: it cannot be read (${code}). Give a folder of Markdown files with --corpus or CORPUS_DIR.\n`,
  );
});

test('an old Node ends the start with the one that is needed', async () => {
  const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } })";
  const { ended, log } = program({ NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(older)}` });
  expect(await ended).toBe(2);
  expect(log()).toMatch(/^Exhibit needs Node 24 or newer; this is Node 20\.11\.0\.\nInstall it from .* npm start$/m);
});

test('a second bot on the same database ends, the first goes on, and its place is free when it is gone', async () => {
  const { sandbox, ada, general } = await startWorld();
  const env = { ...onDiscord(sandbox), DATA_DIR: newFolder() };
  const first = program(env);
  await until(() => first.log().includes(IN_ORDER));
  const second = program(env);
  expect(await second.ended).toBe(2);
  expect(second.log()).toMatch(
    /exhibit\.sqlite: another Exhibit is at work on it, and both would answer\. Stop that one/,
  );
  expect(await ada.command(general, 'rofr')).toMatchObject({ kind: 'replied' });
  // However it ends.
  first.child.kill('SIGKILL');
  await first.ended;
  const third = program(env);
  await until(() => third.log().includes(IN_ORDER));
});

test('with a port it serves its health, and without one nothing of that is loaded', async () => {
  const { sandbox } = await startWorld();
  const NODE_OPTIONS = `--import ${TELLING}`;
  const served = program({ ...onDiscord(sandbox), HEALTH_PORT: '0', NODE_OPTIONS });
  await until(() => served.log().includes(IN_ORDER));
  const [, url = ''] = /"url":"([^"]+)","msg":"health is served"/.exec(served.log()) ?? [];
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(served.log()).toMatch(/loaded .*\/prom-client\//);
  served.child.kill('SIGTERM');
  expect(await served.ended).toBe(0);
  const unserved = program({ ...onDiscord(sandbox), NODE_OPTIONS });
  await until(() => unserved.log().includes(IN_ORDER));
  expect(unserved.log()).toMatch(/loaded .*\/src\/discord\/bot\.ts/);
  expect(unserved.log()).not.toMatch(/loaded .*\/(?:prom-client|src\/health)\//);
});
