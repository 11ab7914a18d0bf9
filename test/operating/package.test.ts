import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linkProduction } from '../helpers/installed.ts';
import { IN_ORDER, newFolder, programAt } from '../helpers/program.ts';
import { ROOT } from '../helpers/shelves.ts';
import { startWorld, until } from '../sandbox/world.ts';

// A folder in which the package of `npm pack` is installed; what it depends on is linked from here.
const folder = mkdtempSync(join(tmpdir(), 'exhibit-package-'));
afterAll(() => rmSync(folder, { recursive: true }));
const home = join(folder, 'node_modules', 'exhibit');
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8' }),
) as { filename: string }[];
mkdirSync(home, { recursive: true });
execFileSync('tar', ['-xzf', join(folder, packed?.filename ?? ''), '--strip-components=1', '-C', home]);
linkProduction(folder);

const { bin, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
  bin: { exhibit: string };
  version: string;
};
const start = join(home, bin.exhibit);

test('the package holds what runs, without types, and nothing that only the checkout needs', () => {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
  // What the browser runs is bundled from its source, wherever that is.
  expect(files.filter((name) => name.endsWith('.ts') && !name.startsWith('dist/src/page/client/'))).toEqual([]);
  expect(files.filter((name) => /^(?:src|test|bench|commands|node_modules)\b/.test(name))).toEqual([]);
  for (const name of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'PRIVACY.md',
    'TERMS.md',
    '.env.example',
    'docs/configuration.md',
  ])
    expect(existsSync(join(home, name)), name).toBe(true);
  expect(readFileSync(start, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('npx exhibit answers in the terminal as the checkout does', () => {
  const ask = (program: string, cwd: string) =>
    execFileSync(process.execPath, [program, 'ask', '--as-of', '2025-10-28', '/rofr provider:Oracle'], {
      cwd,
      encoding: 'utf8',
    });
  expect(ask(start, folder)).toBe(ask(join(ROOT, 'start.js'), ROOT));
  const plain = execFileSync(
    process.execPath,
    [start, 'ask', '--json', 'Could OpenAI train on Oracle in March 2025?'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect(JSON.parse(plain)).toMatchObject({ status: 'answered', topic: 'rofr' });
});

test('npx exhibit serves on Discord, with .env and data of the folder in which it is started', async () => {
  const { sandbox, ada, general } = await startWorld();
  const where = newFolder();
  writeFileSync(
    join(where, '.env'),
    `DISCORD_TOKEN=${sandbox.token}\nDISCORD_API=${sandbox.url}/api\nLOG_LEVEL=debug\n`,
  );
  const { child, ended, log } = programAt(start, where, { DATA_DIR: '' });
  await until(() => log().includes(IN_ORDER));
  expect(await ada.command(general, 'about')).toMatchObject({ kind: 'replied' });
  expect(ada.view(general)[0]?.embeds[0]?.description).toContain(version);
  // Its picture is drawn in a thread of its own.
  expect(await ada.command(general, 'timeline')).toMatchObject({ kind: 'replied' });
  await until(() => /"event":"\/timeline picture","reference":"\w+","status":"done"/.test(log()));
  const direct = sandbox.openDirectMessage(ada);
  ada.say(direct, 'Who has first refusal on new capacity?');
  await until(() => ada.view(direct).length === 2);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(existsSync(join(where, 'data', 'exhibit.sqlite'))).toBe(true);
});

test('npx exhibit without a token is a bot to try', () => {
  const output = execFileSync(process.execPath, [start], {
    cwd: folder,
    encoding: 'utf8',
    input: '/rofr\n',
    env: { ...process.env, DISCORD_TOKEN: '' },
  });
  expect(output).toContain('No DISCORD_TOKEN is set');
  expect(output).toContain('first refusal');
});

test('the page of the package is that of the checkout', async () => {
  const pageOf = async (path: string, cwd: string) => {
    const { child, ended } = programAt(path, cwd, { DISCORD_TOKEN: '', PORT: '0' });
    let shown = '';
    child.stdout.on('data', (data) => {
      shown += data;
    });
    const address = /http:\/\/127\.0\.0\.1:\d+/;
    await until(() => address.test(shown));
    const [url = ''] = address.exec(shown) ?? [];
    const parts = ['/', '/page.js', '/page.css'].map(async (part) => (await fetch(url + part)).text());
    const page = await Promise.all(parts);
    child.kill('SIGTERM');
    await ended;
    return page;
  };
  const packaged = await pageOf(start, folder);
  const ours = await pageOf(join(ROOT, 'start.js'), ROOT);
  expect(packaged.map((part) => part.length > 100)).toEqual([true, true, true]);
  expect(packaged).toEqual(ours);
}, 60_000);
