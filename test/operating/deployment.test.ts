import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { VARIABLES } from '../../src/settings.ts';
import { copyTo, linkProduction } from '../helpers/installed.ts';
import { IN_ORDER, newFolder, programIn } from '../helpers/program.ts';
import { ROOT } from '../helpers/shelves.ts';
import { startWorld, until } from '../sandbox/world.ts';

// No container is built here: what the files say is held against the program.

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };

const dockerfile = read('Dockerfile')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^(\w+) (.*)$/.exec(line)?.slice(1) as [string, string]);
const said = (word: string) => dockerfile.filter(([first]) => first === word).map(([, rest]) => rest);
const imageEnv = Object.fromEntries(
  said('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('='))),
) as Record<string, string>;
/** What is copied from the checkout into the image. */
const copied = [
  ...new Set(
    said('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1)),
  ),
];
const ENTRY = JSON.parse(said('ENTRYPOINT')[0] ?? '') as string[];

type Mount = { readonly type: string; readonly source: string; readonly target: string; readonly read_only?: boolean };
type Service = {
  readonly environment: Record<string, string>;
  readonly profiles: readonly string[];
  readonly volumes: readonly (string | Mount)[];
  readonly read_only?: boolean;
};
const compose = load(read('compose.yml'), { schema: YAML11_SCHEMA }) as {
  services: Record<string, Service>;
  volumes: object;
};
const bots = Object.entries(compose.services).filter(([name]) => name.startsWith('bot'));

test('the image has what the program needs and nothing else, and runs it as nobody of weight', () => {
  expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const ignored = read('.dockerignore').split('\n');
  expect(ignored).toContain('*');
  expect(
    ignored
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
      .sort(),
  ).toEqual([...copied].sort());
  expect(said('FROM').every((image) => image.startsWith(`node:${engines.node.replace('>=', '')}-slim`))).toBe(true);
  expect(said('RUN')[0]).toContain('npm ci --omit=dev');
  expect(said('USER')).toEqual(['node']);
  expect(Object.keys(imageEnv).filter((name) => ![...VARIABLES, 'NODE_ENV'].includes(name))).toEqual([]);
  expect(said('VOLUME')).toEqual([imageEnv.DATA_DIR]);
  expect(ENTRY).toEqual(['node', 'start.js']);
});

test('what is copied into the image answers on Discord without development dependencies', async () => {
  const { sandbox, ada, general } = await startWorld();
  const folder = newFolder();
  copyTo(folder, copied);
  linkProduction(folder);
  expect(existsSync(join(folder, 'node_modules/vitest'))).toBe(false);
  const { HEALTH_PORT: _, ...env } = imageEnv;
  const { child, ended, log } = programIn(folder, {
    ...env,
    DATA_DIR: newFolder(),
    DISCORD_TOKEN: sandbox.token,
    DISCORD_API: `${sandbox.url}/api`,
  });
  await until(() => log().includes(IN_ORDER));
  expect(await ada.command(general, 'rofr')).toMatchObject({ kind: 'replied' });
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('the image’s health check tells a program that is alive from one that is not', async () => {
  const [, command = ''] = /CMD (\[.*\])$/.exec(said('HEALTHCHECK')[0] ?? '') ?? [];
  const [, ...args] = JSON.parse(command) as string[];
  const asked: (string | undefined)[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    response.writeHead(asked.length === 1 ? 200 : 500).end();
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const check = () =>
    new Promise((resolve) => {
      execFile(process.execPath, args, { env: { HEALTH_PORT: String(port) } }, (error) => resolve(error?.code ?? 0));
    });
  expect([await check(), await check()]).toEqual([0, 1]);
  expect(asked).toEqual(['/healthz', '/healthz']);
  server.close();
  expect(await check()).toBe(1);
});

/** What the guide puts into `.env`. */
const [, ofGuide = ''] = /`CORPUS_DIR=(.*?)`/.exec(read('docs/from-zero-to-your-server.md')) ?? [];

/** A mount with the variables of `.env` in it. In the short form only what looks like a path is a folder of the machine. */
function mountOf(volume: string | Mount, env: Readonly<Record<string, string>>): Mount {
  const filled = (text: string) =>
    text.replace(/\$\{(\w+):-([^}]*)\}/g, (_, name, otherwise) => env[name] ?? otherwise);
  if (typeof volume !== 'string') return { ...volume, source: filled(volume.source) };
  const [source = '', target = '', mode] = filled(volume).split(':');
  const type = /^[./~]/.test(source) ? 'bind' : 'volume';
  return { type, source, target, ...(mode === 'ro' && { read_only: true }) };
}

test.each(bots)(
  'compose.yml: %s has settings that the program takes, a root that it cannot write, and its folders',
  (_, service) => {
    const { environment, volumes, read_only } = service;
    expect(Object.keys(environment).filter((name) => !(VARIABLES as string[]).includes(name))).toEqual([]);
    // What compose puts in place of ${…}.
    const given = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{\w+:-\}/, 'sesame')]),
    );
    const config = readConfig({ DISCORD_TOKEN: 'some.bot.token', ...given }, newFolder());
    const mounts = volumes.map((volume) => mountOf(volume, {}));
    const mounted = mounts.map(({ target }) => target);
    expect(mounts).toContainEqual({ type: 'bind', source: './corpus', target: config.corpus, read_only: true });
    for (const CORPUS_DIR of [ofGuide, 'my-articles', '/srv/articles']) {
      const given = volumes.map((volume) => mountOf(volume, { CORPUS_DIR }));
      expect(given).toContainEqual({ type: 'bind', source: CORPUS_DIR, target: config.corpus, read_only: true });
    }
    if ('file' in config.store) expect(mounted).toContain(imageEnv.DATA_DIR);
    expect(config.health?.port).toBe(Number(imageEnv.HEALTH_PORT));
    expect(read_only).toBe(true);
  },
);

test('compose.yml: a profile is one bot, whose processes have all its shards between them', () => {
  const profiles = Map.groupBy(
    bots,
    ([
      ,
      {
        profiles: [name = ''],
      },
    ]) => name,
  );
  expect([...profiles.keys()]).toEqual(['sqlite', 'postgres']);
  expect(profiles.get('sqlite')).toHaveLength(1);
  const sharded = profiles.get('postgres')?.map(([, { environment }]) => environment) ?? [];
  const [{ SHARD_COUNT = '' } = {}] = sharded;
  const ids = sharded.flatMap(({ SHARD_IDS = '' }) => SHARD_IDS.split(',').map(Number));
  expect(ids.sort()).toEqual(Array.from({ length: Number(SHARD_COUNT) }, (_, id) => id));
  const { hostname, pathname, username } = new URL(sharded[0]?.DATABASE_URL?.replace(/\$\{.*\}/, 'x') ?? '');
  expect(compose.services[hostname]?.environment).toMatchObject({
    POSTGRES_USER: username,
    POSTGRES_DB: pathname.slice(1),
  });
});

test('the unit of systemd names what is there, and keeps everything else from the program', () => {
  const unit = [...read('deploy/exhibit.service').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  const of = (name: string) => unit.filter(([key]) => key === name).map(([, value = '']) => value);
  const [, program = ''] = of('ExecStart')[0]?.split(' ') ?? [];
  expect(program).toBe(`${of('WorkingDirectory')[0]}/start.js`);
  expect(existsSync(join(ROOT, program.replace(`${of('WorkingDirectory')[0]}/`, '')))).toBe(true);
  const env = Object.fromEntries(of('Environment').map((pair) => pair.split('=')));
  expect(Object.keys(env).filter((name) => ![...VARIABLES, 'NODE_ENV'].includes(name))).toEqual([]);
  expect(env.DATA_DIR).toBe(`/var/lib/${of('StateDirectory')[0]}`);
  for (const [name, value] of [
    ['DynamicUser', 'yes'],
    ['ProtectSystem', 'strict'],
    ['NoNewPrivileges', 'yes'],
    ['CapabilityBoundingSet', ''],
  ])
    expect(unit).toContainEqual([name, value]);
});

const hasSystemd = existsSync('/usr/bin/systemd-analyze') && existsSync('/usr/bin/node');
test.runIf(hasSystemd)('systemd finds no fault with the unit', () => {
  const output = execFileSync('systemd-analyze', ['verify', 'deploy/exhibit.service'], { cwd: ROOT, encoding: 'utf8' });
  expect(output).toBe('');
});
