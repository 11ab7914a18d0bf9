import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';

/** The program without a token, as somebody starts it without a terminal. */
function program(env: Record<string, string | undefined>) {
  const child = spawn(process.execPath, ['start.js'], {
    env: { ...process.env, DISCORD_TOKEN: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const printed = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, printed, ended, errors: text(child.stderr) };
}

test('without a terminal it just serves, prints where, and SIGTERM ends it cleanly', async () => {
  const { child, printed, ended, errors } = program({ PORT: '0' });
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(await printed) ?? [];
  expect(await (await fetch(url)).text()).toContain('<title>Exhibit</title>');
  expect((await (await fetch(`${url}/start`)).json()).people).toHaveLength(2);
  child.kill('SIGTERM');
  expect([await ended, await errors]).toEqual([0, '']);
});

test('a port in use, and one that is none, are said with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as { port: number };
  const taken = program({ PORT: String(port) });
  expect([await taken.ended, await taken.errors]).toEqual([
    2,
    `PORT: ${port} is in use. Give another, or leave it out for any that is free.\n`,
  ]);
  const wrong = program({ PORT: '70000' });
  expect([await wrong.ended, await wrong.errors]).toEqual([
    2,
    expect.stringMatching(/^PORT: "70000" is not usable\. Give/),
  ]);
});

test('two of them at once have each an address of its own', async () => {
  const [one, other] = [program({ PORT: undefined }), program({ PORT: undefined })];
  const [here, there] = await Promise.all([one, other].map(async ({ printed }) => /http:\S+/.exec(await printed)?.[0]));
  expect(here).not.toBe(there);
  for (const url of [here, there]) expect((await fetch(`${url}/start`)).status).toBe(200);
});
