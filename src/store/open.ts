import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { addDays, today } from '../dates.ts';
import { ConfigError } from '../errors.ts';
import type { Access, Database } from './database.ts';
import { digestsIn } from './digests.ts';
import { feedbackIn } from './feedback.ts';
import { leave, migrate } from './migrate.ts';
import { KEPT, type Store } from './store.ts';

/** Where it is kept: the address of a PostgreSQL database, or a file of SQLite. */
export type Where = { readonly url: string } | { readonly file: string };

/** A file of SQLite that lives in memory. */
export const IN_MEMORY = ':memory:';

/** What of it no log may hold: the address with its password, and the password as it is written and as it is meant. */
export function secretsIn(where: Where): string[] {
  if (!('url' in where)) return [];
  const { password } = new URL(where.url);
  return password === '' ? [] : [where.url, password, decodeURIComponent(password)];
}

/**
 * Keeps other bots off a file of SQLite while this process runs; processes on a PostgreSQL share it.
 * @throws ConfigError where another bot has it; StoreError where it cannot be written
 */
export async function holdAlone(where: Where): Promise<() => void> {
  if ('url' in where || where.file === IN_MEMORY) return () => {};
  const { explain, hold } = await import('./sqlite.ts');
  try {
    return hold(where.file);
  } catch (error) {
    throw explain(error, where.file) ?? error;
  }
}

type Wait = (ms: number) => Promise<unknown>;
type Prepare = (database: Database) => Promise<void>;

const DAY = 86_400_000;
/** How often a verb is tried that a lock of another stands against, and for how long it waits in between, in milliseconds. */
const TRIES = 40;
const SHORTEST = 20;
const LONGEST = 100;

/**
 * A store that opens when it is first used. Nothing of a database is loaded before.
 * @param wait lets a time in milliseconds pass
 * @param prepare what is done as it opens: its tables are brought up to date, unless given
 */
export function createStore(where: Where, wait: Wait = delay, prepare: Prepare = migrate): Store {
  let opened: Promise<Database> | undefined;
  const inFlight = new Set<Promise<unknown>>();
  const turns = new Set<() => void>();

  const access: Access = {
    read: (work) => run(({ db }) => work(db)),
    write: (work) => run(({ transact, taking }) => transact((transaction) => work(transaction, taking), true)),
    note: (work) => run(({ transact, taking }) => transact((transaction) => work(transaction, taking), false)),
  };

  function run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const done = ready().then((database) => patiently(database, work, wait));
    inFlight.add(done);
    const forget = () => void inFlight.delete(done);
    done.then(forget, forget);
    return done;
  }

  function ready(): Promise<Database> {
    opened ??= openDatabase(where, wait, prepare).catch((error: unknown) => {
      // What the operator mends is seen at the next call.
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return {
    digests: digestsIn(access),
    feedback: feedbackIn(access),
    isShared: 'url' in where,
    open: async () => void (await ready()),
    turn(name) {
      const { promise: over, resolve: end } = Promise.withResolvers<void>();
      const { promise: mine, resolve: begin, reject } = Promise.withResolvers<() => void>();
      turns.add(end);
      run(({ alone }) =>
        alone(name, () => {
          begin(end);
          return over;
        }),
      )
        .catch(reject)
        .finally(() => turns.delete(end));
      return mine;
    },
    purge: (now) =>
      access.write(async (db) => {
        await db
          .deleteFrom('feedback')
          .where('day', '<', addDays(today(now), -KEPT.feedback))
          .execute();
        await db
          .deleteFrom('delivery')
          .where('ended_at', '<', now - KEPT.log * DAY)
          .execute();
        await db
          .deleteFrom('subscription')
          .where('left_at', '<', now - KEPT.leftGuild * DAY)
          .execute();
      }),
    async close() {
      for (const end of turns) end();
      await Promise.allSettled(inFlight);
      const last = await opened?.catch(() => undefined);
      opened = undefined;
      await last?.db.destroy();
    },
  };
}

/**
 * The database itself, brought up to date unless it is prepared otherwise.
 * @throws StoreError, ConfigError
 */
export async function openDatabase(where: Where, wait: Wait = delay, prepare: Prepare = migrate): Promise<Database> {
  const database =
    'url' in where
      ? (await import('./postgres.ts')).postgres(where.url)
      : (await import('./sqlite.ts')).sqlite(where.file);
  try {
    await patiently(database, prepare, wait);
    return database;
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}

/**
 * A database that is there, as it is.
 * @throws StoreError; ConfigError where there is none, or its tables are of another version
 */
export async function openAsItIs(where: Where): Promise<Database> {
  if ('file' in where && !existsSync(where.file))
    throw new ConfigError(
      where.file,
      'there is no such database',
      'Name its folder in DATA_DIR, or the address of a PostgreSQL in DATABASE_URL.',
    );
  return openDatabase(where, delay, leave);
}

async function patiently<T>(database: Database, work: (database: Database) => Promise<T>, wait: Wait): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await work(database);
    } catch (error) {
      if (!database.isPassing(error) || tries === TRIES) throw database.explain(error) ?? error;
      await wait(SHORTEST + Math.random() * (LONGEST - SHORTEST));
    }
}
