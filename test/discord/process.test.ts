import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startWorld, until } from '../sandbox/world.ts';

// Tells of every module that is loaded.
const TELLING = `data:text/javascript,${encodeURIComponent(
  "import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { process.stderr.write('loaded ' + url + '\\n'); return next(url, context); } });",
)}`;

/** The program as an operator starts it, on a Discord of the test's own. */
function program(env: Record<string, string>, flags: readonly string[] = []) {
  const child = spawn(process.execPath, [...flags, 'start.js'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  child.stderr.on('data', (data) => {
    log += data;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, output: text(child.stdout), log: () => log };
}

test('with a token the program serves on Discord, and SIGTERM ends it cleanly', async () => {
  const { sandbox, ada, general } = await startWorld();
  const { child, ended, log } = program({
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: `${sandbox.url}/api`,
    LOG_LEVEL: 'info',
  });
  await until(() => log().includes('commands registered'));
  expect(await ada.command(general, 'rofr', {})).toMatchObject({ kind: 'replied' });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(log()).toContain('stopping');
  expect(log()).not.toContain(sandbox.token);
  await until(() => sandbox.gateway.connections() === 0);
});

test('a wrong token ends the program with what to do, and is not repeated', async () => {
  const { sandbox } = await startWorld();
  const { ended, log } = program({ DISCORD_TOKEN: 'not.the.token', DISCORD_API: `${sandbox.url}/api` });
  expect(await ended).toBe(2);
  expect(log()).toMatch(/DISCORD_TOKEN: Discord does not accept this token\. Copy the token/);
  expect(log()).not.toMatch(/not\.the\.token|\n {4}at /);
});

test('without a way to Discord the program ends with what to do', async () => {
  const { ended, log } = program({ DISCORD_TOKEN: 'some.token', DISCORD_API: 'http://127.0.0.1:1/api' });
  expect(await ended).toBe(2);
  expect(log()).toMatch(/it cannot be reached \(ECONNREFUSED\)/);
});

test('with a token nothing of the page, or of the Discord that it is a client of, is loaded', async () => {
  const { sandbox } = await startWorld();
  const { log } = program({ DISCORD_TOKEN: sandbox.token, DISCORD_API: `${sandbox.url}/api`, LOG_LEVEL: 'info' }, [
    '--import',
    TELLING,
  ]);
  await until(() => log().includes('commands registered'));
  const loaded = log().match(/^loaded .*$/gm) ?? [];
  expect(loaded.some((line) => line.endsWith('/src/discord/bot.ts'))).toBe(true);
  expect(
    loaded.filter((line) =>
      /\/src\/(?:page|sandbox|terminal|local)|\/node_modules\/(?:esbuild|lit|@skyra)\//.test(line),
    ),
  ).toEqual([]);
});
