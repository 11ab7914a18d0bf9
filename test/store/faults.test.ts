import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { StoreError } from '../../src/store/errors.ts';
import { createStore, openDatabase, type Where } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Server, startPostgres } from './postgres.ts';
import { wanted } from './samples.ts';

/** A store that waits for nothing in between, so that what stays locked is told at once. */
function storeAt(where: Where, wait = async (): Promise<void> => {}): Store {
  const store = createStore(where, wait);
  onTestFinished(() => store.close());
  return store;
}

/** The one line that an operator gets of what fails. */
async function fault(work: Promise<unknown>, of: typeof StoreError | typeof ConfigError = StoreError): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(of);
  return (error as Error).message;
}

describe('a file of SQLite', () => {
  function newFile(): string {
    const folder = mkdtempSync(join(tmpdir(), 'exhibit-fault-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    chmodSync(folder, 0o755);
    return join(folder, 'data', 'exhibit.sqlite');
  }
  async function filled(): Promise<string> {
    const file = newFile();
    const store = createStore({ file });
    await store.digests.subscribe(wanted());
    await store.close();
    return file;
  }

  test('is made with its folder, for the operator alone', async () => {
    const file = newFile();
    await storeAt({ file }).open();
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
  });

  test('that is locked is waited for, then told, and used when it is free', async () => {
    const file = await filled();
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec('begin immediate');
    const store = storeAt({ file });
    expect(await fault(store.open())).toBe(
      `${file}: another program has locked it. Close what else has it open. Answers need no store.`,
    );
    other.exec('rollback');
    await store.open();
    other.exec('begin immediate');
    expect(await store.digests.ofGuild('home'), 'reading needs no lock').toHaveLength(1);
    expect(await fault(store.digests.subscribe(wanted()))).toContain('another program has locked it');
    other.exec('rollback');
    await store.digests.subscribe(wanted());
  });

  test('that is free again after a moment is written without a word', async () => {
    const file = await filled();
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec('begin immediate');
    let waits = 0;
    const store = storeAt({ file }, async () => {
      if (++waits === 3) other.exec('rollback');
    });
    await store.digests.subscribe(wanted());
    expect(waits).toBe(3);
  });

  test('that is locked is waited for between tries alone, however many verbs want it', async () => {
    const file = await filled();
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    let waits = 0;
    const store = storeAt({ file }, async () => {
      waits++;
    });
    await store.open();
    other.exec('begin immediate');
    const wants = Array.from({ length: 50 }, () => fault(store.digests.subscribe(wanted())));
    expect(new Set(await Promise.all(wants)).size).toBe(1);
    expect(waits).toBe(50 * 39);
    other.exec('rollback');
    const { db } = await openDatabase({ file });
    onTestFinished(() => db.destroy());
    const { rows } = await sql`pragma busy_timeout`.execute(db);
    expect(rows, 'nothing else can be done while SQLite itself waits').toEqual([{ timeout: 0 }]);
  }, 60_000);

  test('that is damaged is told, and left as it is', async () => {
    const file = newFile();
    mkdirSync(join(file, '..'));
    writeFileSync(file, 'no database, but long enough to look like something '.repeat(100));
    const before = readFileSync(file);
    expect(await fault(storeAt({ file }).open())).toMatch(
      /it is damaged, or no database\. Stop Exhibit, move the file away, and restore a backup: npm run store/,
    );
    expect(readFileSync(file)).toEqual(before);
  });

  test('that is damaged inside is told by what reads it', async () => {
    const file = await filled();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096);
    writeFileSync(file, bytes);
    expect(await fault(storeAt({ file }).digests.ofGuild('home'))).toContain('it is damaged');
  });

  test('of a newer program is refused, and left as it is', async () => {
    const file = await filled();
    const newer = new DatabaseSync(file);
    newer.exec('insert into migration (number) values (99)');
    newer.close();
    expect(await fault(storeAt({ file }).open(), ConfigError)).toMatch(
      /brought up to date by a newer Exhibit .* 99, .*Start the newer program, or restore a backup/,
    );
  });

  test('that may not be written is told', async () => {
    const file = await filled();
    chmodSync(file, 0o444);
    chmodSync(join(file, '..'), 0o555);
    // Root may write anything.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.('nobody');
    onTestFinished(() => {
      if (isRoot) process.seteuid?.(0);
      chmodSync(join(file, '..'), 0o755);
    });
    expect(await fault(storeAt({ file }).open())).toContain(
      'Give the user that runs Exhibit the right to write the file and its folder',
    );
  });

  test('whose folder is a file is told', async () => {
    const file = newFile();
    writeFileSync(join(file, '..'), '');
    expect(await fault(storeAt({ file }).open())).toContain('its folder is a file. Name a folder in DATA_DIR.');
  });

  test('on a full disk is told', async () => {
    const small = new DatabaseSync(':memory:');
    onTestFinished(() => small.close());
    small.exec('create table t (a); pragma max_page_count = 2');
    const { sqlite } = await import('../../src/store/sqlite.ts');
    const full = () => small.exec('insert into t values (zeroblob(100000))');
    expect(full).toThrow();
    try {
      full();
    } catch (error) {
      expect(sqlite('data/exhibit.sqlite').explain(error)?.message).toBe(
        'data/exhibit.sqlite: the disk is full. Make room. Answers need no store.',
      );
    }
  });
});

describe('PostgreSQL', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop(), 60_000);

  test('that cannot be reached is told, without the password', async () => {
    const message = await fault(storeAt({ url: 'postgres://exhibit:opensesame@127.0.0.1:1/exhibit' }).open());
    expect(message).toMatch(/^PostgreSQL at 127\.0\.0\.1:1\/exhibit: it cannot be reached\. Start the server/);
  });

  test('that refuses the password, has no certificate or no such database, is told without the password', async () => {
    const url = new URL(await server.newDatabase());
    url.password = 'letmein';
    const refused = await fault(storeAt({ url: url.href }).open());
    expect(refused).toContain(
      'it refuses the user or the password. Look after the user and the password in DATABASE_URL',
    );
    expect(refused).not.toContain('letmein');
    url.password = '';
    expect(await fault(storeAt({ url: url.href }).open()), 'nor without one').toContain('it refuses the user');
    const secured = `${await server.newDatabase()}?sslmode=verify-full`;
    expect(await fault(storeAt({ url: secured }).open())).toContain('the connection cannot be secured');
    const none = new URL(await server.newDatabase());
    none.pathname = '/none';
    expect(await fault(storeAt({ url: none.href }).open())).toContain('there is no such database. Create it');
  });

  test('of a newer program is refused', async () => {
    const url = await server.newDatabase();
    const store = createStore({ url });
    await store.open();
    await store.close();
    await server.run(url, 'insert into migration (number) values (99)');
    expect(await fault(storeAt({ url }).open(), ConfigError)).toContain('brought up to date by a newer Exhibit');
  });

  test('that may only be read is told', async () => {
    const url = await server.newDatabase();
    const store = storeAt({ url });
    await store.open();
    await server.run(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
    await store.close();
    expect(await fault(store.digests.subscribe(wanted()))).toContain('it may only be read');
  });

  test('that was started anew is used again', async () => {
    const store = storeAt({ url: await server.newDatabase() });
    const { id } = await store.digests.subscribe(wanted());
    await server.away(async () => {});
    await store.digests.find(id).catch((error: unknown) => expect(error).toBeInstanceOf(StoreError));
    expect(await store.digests.find(id)).toMatchObject(wanted());
  });

  test('that cuts off connections in use is told, and what was told as done is there', async () => {
    const url = await server.newDatabase();
    const store = storeAt({ url });
    await store.open();
    const cutOff = server.run(
      url,
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    );
    const subscribing = Array.from({ length: 20 }, () => store.digests.subscribe(wanted()));
    const outcomes = await Promise.allSettled(subscribing);
    await cutOff;
    const done = outcomes.flatMap((outcome) => {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(StoreError);
      return outcome.status === 'fulfilled' ? [outcome.value.id] : [];
    });
    const other = storeAt({ url });
    const ids = (await other.digests.ofGuild('home')).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(done));
  });
});
