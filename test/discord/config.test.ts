import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/errors.ts';

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
    corpus: join(root, 'corpus'),
    store: { file: join(root, 'data', 'exhibit.sqlite') },
    shards: undefined,
    logLevel: undefined,
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
    logLevel: undefined,
  });
});

test.each([
  ['DISCORD_GUILD_ID', 'my server', /^DISCORD_GUILD_ID: "my server" is not usable\. Give the id of one server/],
  ['DISCORD_API', 'here', /^DISCORD_API: "here" is not usable\. Give the address of a proxy/],
  ['SHARD_COUNT', 'two', /^SHARD_COUNT: "two" is not usable\. Give a number from 1 on/],
  ['SHARD_IDS', '0;1', /^SHARD_IDS: "0;1" is not usable\. Give numbers from 0 on with commas/],
  ['LOG_LEVEL', 'loud', /^LOG_LEVEL: "loud" is not usable\. Give one of debug, info/],
])('%s=%s is refused with the remedy', (name, value, message) => {
  const read = () => readConfig({ [name]: value }, folder());
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(message);
});

test('a token that is none is refused and not repeated', () => {
  const read = () => readConfig({ DISCORD_TOKEN: 'secret with spaces' }, folder());
  expect(read).toThrow(/^DISCORD_TOKEN: this is no token\. Copy it/);
  expect(read).not.toThrow(/secret/);
});

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

test('SHARD_COUNT and SHARD_IDS go together, and with a PostgreSQL that all processes share', () => {
  const url = 'postgres://exhibit@db/exhibit';
  const read = (environment: NodeJS.ProcessEnv) => () => readConfig(environment, folder());
  const both = { SHARD_COUNT: '4', SHARD_IDS: '0, 2,2' };
  expect(read({ ...both, DATABASE_URL: url })().shards).toEqual({ ids: [0, 2], count: 4 });
  expect(read({ SHARD_COUNT: '4', DATABASE_URL: url })).toThrow(
    /^SHARD_COUNT and SHARD_IDS: they need SHARD_IDS too\. Set both and the PostgreSQL that all processes share, or neither\.$/,
  );
  expect(read({ SHARD_IDS: '0', DATABASE_URL: url })).toThrow(/they need SHARD_COUNT too/);
  expect(read(both)).toThrow(/they need DATABASE_URL too/);
  expect(read({ SHARD_COUNT: '2', SHARD_IDS: '0,2', DATABASE_URL: url })).toThrow(/^SHARD_IDS: "0,2" is not usable/);
});
