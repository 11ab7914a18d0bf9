import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { migrations } from '../src/store/migrations.ts';
import { createStore, openDatabase, type Where } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { main } from '../src/store-cli.ts';
import { run } from './helpers/around.ts';
import { type Server, startPostgres } from './store/postgres.ts';
import { DAY, known, MINUTE, NINE, wanted } from './store/samples.ts';

let server: Server;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop(), 60_000);

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const places: Record<string, () => Promise<Record<string, string>>> = {
  SQLite: async () => ({ DATA_DIR: newFolder() }),
  PostgreSQL: async () => ({ DATABASE_URL: await server.newDatabase() }),
};
const whereOf = ({ DATA_DIR, DATABASE_URL }: Record<string, string>): Where =>
  DATABASE_URL === undefined ? { file: join(DATA_DIR ?? '', 'exhibit.sqlite') } : { url: DATABASE_URL };

async function using<T>(env: Record<string, string>, work: (store: Store) => Promise<T>): Promise<T> {
  const store = createStore(whereOf(env));
  return work(store).finally(() => store.close());
}

/** More than is read and written at once, with a delivery in doubt and one that is over. */
async function fill({ digests, feedback }: Store): Promise<void> {
  for (let at = 0; at < 105; at++) await digests.subscribe(wanted({ nextSlot: NINE + at, setUpAt: at }));
  const [first, second] = await digests.claim({ owner: 'one', now: NINE + MINUTE, until: NINE + MINUTE, most: 2 });
  if (first === undefined || second === undefined) throw new Error('nothing was due');
  await digests.render(first, { id: 'd1', slot: NINE, payload: '{"content":"News\\n🗞️"}', known, at: NINE });
  await digests.skip(second, [{ slot: NINE, reason: 'nothing new' }], { nextSlot: NINE + DAY, at: NINE });
  for (let at = 0; at < 110; at++)
    await feedback.keep({ text: `Who signed it? ${at}`, reason: 'absent', day: `2026-11-0${1 + (at % 2)}` });
  await feedback.report('rofr.placement|2025|d83a2b', '2026-11-02');
}

async function allOf({ digests, feedback }: Store) {
  const subscriptions = await digests.ofGuild('home');
  const logs = await Promise.all(subscriptions.map(({ id }) => digests.log(id, 10)));
  return { subscriptions, logs, questions: await feedback.questions(), reports: await feedback.reports() };
}

test.each([
  ['SQLite', 'PostgreSQL'],
  ['PostgreSQL', 'SQLite'],
  ['SQLite', 'SQLite'],
])('what %s held is all in %s after a backup is restored there', async (from, to) => {
  const source = (await places[from]?.()) ?? {};
  const target = (await places[to]?.()) ?? {};
  const file = join(newFolder(), 'backup.jsonl');
  const before = await using(source, async (store) => {
    await fill(store);
    return allOf(store);
  });
  expect(await run(main, ['backup', file], source)).toMatchObject({ status: 0, err: '' });
  expect(statSync(file).mode & 0o777, 'it holds ids of people').toBe(0o600);
  const restored = await run(main, ['restore', file], target);
  expect(restored).toMatchObject({ status: 0, out: expect.stringMatching(/: 218 rows restored\n$/) });
  expect(restored.out).not.toContain('opensesame');
  await using(target, async (store) => {
    const after = await allOf(store);
    expect({ ...after, questions: new Set(after.questions) }).toEqual({
      ...before,
      questions: new Set(before.questions),
    });
    const again = await store.digests.claim({ owner: 'two', now: NINE + MINUTE, until: NINE + DAY, most: 1 });
    expect(again).toMatchObject([{ open: { id: 'd1', payload: '{"content":"News\\n🗞️"}' } }]);
  });
});

test('a backup goes to standard output, and comes back from standard input', async () => {
  const [source, target] = [{ DATA_DIR: newFolder() }, { DATA_DIR: newFolder() }];
  await using(source, fill);
  const { status, out, err } = await run(main, ['backup', '-'], source);
  expect([status, err]).toEqual([0, expect.stringMatching(/^standard output: 218 rows of .+\n$/)]);
  expect(out.split('\n').slice(-2)).toEqual(['{"rows":218}', '']);
  const cut = await run(main, ['restore', '-'], target, out.slice(0, 1000));
  expect(cut).toMatchObject({ status: 2, err: expect.stringMatching(/^standard input, line \d: this is no backup/) });
  expect(await run(main, ['restore', '-'], target, out)).toMatchObject({ status: 0, err: '' });
  expect(await using(target, allOf)).toEqual(await using(source, allOf));
});

test('a backup is taken while Exhibit writes', async () => {
  const env = { DATA_DIR: newFolder() };
  const file = join(newFolder(), 'backup.jsonl');
  await using(env, async (store) => {
    await fill(store);
    const writing = Array.from({ length: 20 }, () => store.digests.subscribe(wanted()));
    expect(await run(main, ['backup', file], env)).toMatchObject({ status: 0, err: '' });
    await Promise.all(writing);
  });
  const target = { DATA_DIR: newFolder() };
  expect((await run(main, ['restore', file], target)).status).toBe(0);
});

test('a backup of what is not there is refused, and makes nothing', async () => {
  const folder = newFolder();
  const file = join(newFolder(), 'backup.jsonl');
  expect(await run(main, ['backup', file], { DATA_DIR: join(folder, 'none') })).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringMatching(/none\/exhibit\.sqlite: there is no such database\. Name its folder in DATA_DIR, or /),
  });
  expect([readdirSync(folder), existsSync(file)]).toEqual([[], false]);
});

test.each(Object.keys(places))('a backup leaves the tables of another version of %s as they are', async (kind) => {
  const env = (await places[kind]?.()) ?? {};
  const file = join(newFolder(), 'backup.jsonl');
  const backingUp = async () => {
    const { status, err } = await run(main, ['backup', file], env);
    return { status, err, isThere: existsSync(file) };
  };
  const refused = (number: number) => ({
    status: 2,
    err: expect.stringContaining(`its tables have number ${number}, this program knows ${migrations.length}`),
    isThere: false,
  });
  await using(env, fill);
  const database = await openDatabase(whereOf(env));
  const { db } = database;
  await db.insertInto('migration').values({ number: 99 }).execute();
  expect(await backingUp()).toEqual(refused(99));
  await db.deleteFrom('migration').execute();
  expect(await backingUp()).toEqual(refused(0));
  expect(await db.selectFrom('migration').selectAll().execute()).toEqual([]);
  await db.schema.dropTable('migration').execute();
  expect(await backingUp()).toEqual(refused(0));
  await db.destroy();
});

test('nothing is written over, and nothing is half restored', async () => {
  const env = { DATA_DIR: newFolder() };
  await using(env, fill);
  const file = join(newFolder(), 'backup.jsonl');
  await run(main, ['backup', file], env);
  const whole = readFileSync(file, 'utf8');
  const target = { DATA_DIR: newFolder() };
  const restoring = async (text: string) => {
    writeFileSync(file, text);
    return (await run(main, ['restore', file], target)).err;
  };
  expect((await run(main, ['backup', file], env)).err).toMatch(/backup\.jsonl: there is such a file\. Name a new one/);
  expect((await run(main, ['restore', file], env)).err).toMatch(/it holds something already\. Move it away/);
  expect(await restoring(whole.slice(0, whole.lastIndexOf('\n', whole.length - 2)))).toContain('its end is missing');
  expect(await restoring(whole.slice(0, 1000))).toMatch(/line \d: this is no backup of Exhibit/);
  expect(await restoring('Dear diary,\n')).toMatch(/line 1: this is no backup of Exhibit/);
  expect(await restoring('')).toContain('its end is missing');
  expect(await restoring(whole.replace(/"tables":\d+/, '"tables":99'))).toContain('tables with number 99');
  expect((await run(main, ['restore', join(file, 'none')], target)).err).toMatch(/it cannot be read \(ENOTDIR\)/);
  expect((await run(main, ['restore', join(file, '..')], target)).err).toMatch(/it cannot be read \(EISDIR\)/);
  expect(await using(target, allOf)).toEqual({ subscriptions: [], logs: [], questions: [], reports: [] });
  expect((await run(main, ['restore'], target)).err).toContain('Usage:');
});
