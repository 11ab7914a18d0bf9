import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/errors.ts';
import { ROOT } from '../helpers/shelves.ts';

function folder(env?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'exhibit-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  if (env !== undefined) writeFileSync(join(root, '.env'), env);
  return root;
}

test('nothing set means the terminal and the corpus beside the program', () => {
  const root = folder();
  expect(readConfig({}, root)).toEqual({
    token: undefined,
    guildId: undefined,
    api: undefined,
    corpus: join(ROOT, 'corpus'),
    store: { file: join(root, 'data', 'exhibit.sqlite') },
    shards: undefined,
    health: undefined,
    logLevel: undefined,
    logPersonal: false,
    polls: false,
    warnings: [],
  });
});

test('.env is read, the environment comes before it, and an empty value is none', () => {
  const root = folder('DISCORD_TOKEN=from.the.file\nLOG_LEVEL=\nCORPUS_DIR="articles"\nOTHER=1\n');
  expect(readConfig({ CORPUS_DIR: '/srv/articles', DISCORD_GUILD_ID: ' ' }, root)).toEqual({
    token: 'from.the.file',
    guildId: undefined,
    api: undefined,
    corpus: '/srv/articles',
    store: { file: join(root, 'data', 'exhibit.sqlite') },
    shards: undefined,
    health: undefined,
    logLevel: undefined,
    logPersonal: false,
    polls: false,
    warnings: ['.env: OTHER is no variable of Exhibit and changes nothing. docs/configuration.md lists all'],
  });
});

test.each([
  ['DISCORD_GUILD_ID', 'my server', /^DISCORD_GUILD_ID: "my server" is not usable\. Give the id of one server/],
  ['DISCORD_API', 'here', /^DISCORD_API: "here" is not usable\. Give the address of a proxy/],
  ['HEALTH_PORT', '65536', /^HEALTH_PORT: "65536" is not usable\. Give a number/],
  ['LOG_PERSONAL', 'yes', /^LOG_PERSONAL: "yes" is not usable\. Give true or false/],
  ['LOG_LEVEL', 'loud', /^LOG_LEVEL: "loud" is not usable\. Give one of debug, info/],
])('%s=%s is refused with the remedy', (name, value, message) => {
  const read = () => readConfig({ [name]: value }, folder());
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(message);
});

test.each(['secret with spaces', 'secret', 'secret.half'])(
  'a token that is none is refused and not repeated: %s',
  (token) => {
    const read = () => readConfig({ DISCORD_TOKEN: token }, folder());
    expect(read).toThrow(/^DISCORD_TOKEN: this is no token, which has three parts with dots between them\. Copy it/);
    expect(read).not.toThrow(/secret/);
  },
);

test('what is kept goes to a file in DATA_DIR, or to the database of DATABASE_URL', () => {
  expect(readConfig({ DATA_DIR: '/srv/exhibit' }, folder()).store).toEqual({ file: '/srv/exhibit/exhibit.sqlite' });
  const url = 'postgres://exhibit:open%20sesame@db:5432/exhibit?sslmode=require';
  expect(readConfig({ DATA_DIR: '/srv', DATABASE_URL: url }, folder()).store).toEqual({ url });
});

test.each(['mysql://exhibit:opensesame@db/exhibit', 'opensesame', 'postgres://exhibit:opensesame%@db/exhibit'])(
  'an address of a database that is none is refused and not repeated: %s',
  (url) => {
    const read = () => readConfig({ DATABASE_URL: url }, folder());
    expect(read).toThrow(/^DATABASE_URL: this is no address of a PostgreSQL database\. Give postgres:/);
    expect(read).not.toThrow(/opensesame/);
  },
);

test('a name in .env that is no variable is warned about with the nearest, and never its value', () => {
  const { warnings } = readConfig({}, folder('DISCORD_TOKN=very.secret\nLOG_LVL=info\nPOSTGRES_PASSWORD=sesame\n'));
  expect(warnings).toEqual([
    '.env: DISCORD_TOKN is no variable of Exhibit and changes nothing. Did you mean DISCORD_TOKEN?',
    '.env: LOG_LVL is no variable of Exhibit and changes nothing. Did you mean LOG_LEVEL?',
  ]);
});

test('health without a token is served nowhere, which is said', () => {
  expect(readConfig({ HEALTH_PORT: '9090' }, folder()).warnings).toEqual([
    'HEALTH_PORT: without a DISCORD_TOKEN nothing is served there. Set a token, or leave HEALTH_PORT out',
  ]);
  expect(readConfig({ HEALTH_PORT: '9090', DISCORD_TOKEN: 'a.bot.token' }, folder()).warnings).toEqual([]);
});

test('.env may have the articles looked at instead of waiting for signs', () => {
  expect(readConfig({}, folder('CHOKIDAR_USEPOLLING=1\n'))).toMatchObject({ polls: true, warnings: [] });
  expect(readConfig({ CHOKIDAR_USEPOLLING: 'false' }, folder()).polls).toBe(false);
});

test('a line of .env without "=" is warned about by its number, and never repeated', () => {
  const { port, warnings } = readConfig({}, folder('# The page\n\nPORT 8421\nLOG_LEVEL=info\nvery.secret.token\n'));
  expect(port).toBeUndefined();
  expect(warnings).toEqual(
    [3, 5].map((line) => `.env: line ${line} has no "=" and changes nothing. Write it as NAME=value`),
  );
});

test('health is served on this machine alone unless an address is given', () => {
  expect(readConfig({ HEALTH_PORT: '9090' }, folder()).health).toEqual({ host: '127.0.0.1', port: 9090 });
  expect(readConfig({ HEALTH_PORT: '0', HEALTH_HOST: '0.0.0.0' }, folder()).health).toEqual({
    host: '0.0.0.0',
    port: 0,
  });
});

const DATABASE_URL = 'postgres://exhibit:sesame@db/exhibit';

test('shards are those of the process, on a database that all share', () => {
  const given = { SHARD_COUNT: '4', SHARD_IDS: '2, 3', DATABASE_URL };
  expect(readConfig(given, folder()).shards).toEqual({ ids: [2, 3], count: 4 });
});

test.each([
  [{ SHARD_COUNT: '4', DATABASE_URL }, /^SHARD_COUNT and SHARD_IDS: they need SHARD_IDS too\. Set both/],
  [{ SHARD_IDS: '0', DATABASE_URL }, /^SHARD_COUNT and SHARD_IDS: they need SHARD_COUNT too\. Set both/],
  [{ SHARD_COUNT: '4', SHARD_IDS: '0' }, /^SHARD_COUNT and SHARD_IDS: they need DATABASE_URL too\. Set both/],
  [{ SHARD_COUNT: '2', SHARD_IDS: '1,2', DATABASE_URL }, /^SHARD_IDS: "1,2" is not usable\. .* below SHARD_COUNT/],
])('%j is refused', (given, message) => {
  expect(() => readConfig(given, folder())).toThrow(message);
});
