import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type TransactionSettings,
} from 'kysely';
import { ConfigError } from '../errors.ts';
import type { Database } from './database.ts';
import { StoreError } from './errors.ts';
import { IN_MEMORY } from './open.ts';
import type { Tables } from './tables.ts';

/** How long node:sqlite may wait for a lock, in milliseconds: it would block the whole program, so waiting is done around it. */
const BUSY_TIMEOUT = 0;
/** Statements that are kept for the next time. */
const PREPARED = 100;
const RESTORE = 'npm run store -- restore FILE';

/** A file, made with its folder where there is none, or `IN_MEMORY`. It is opened by the first query. */
export function sqlite(file: string): Database {
  const driver = { database: async () => openFile(file) };
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new Driver(driver),
      createIntrospector: (of) => new SqliteIntrospector(of),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  return {
    db,
    name: file,
    // What has to last waits for the disk, and the whole program with it.
    transact: (work, isLasting) =>
      db.connection().execute(async (connection) => {
        await (isLasting ? sql`pragma synchronous = full` : sql`pragma synchronous = normal`).execute(connection);
        return connection.transaction().execute(work);
      }),
    // A transaction has the whole database from its beginning.
    lock: async () => {},
    // A file is one process's.
    alone: (_, work) => work(),
    taking: (rows) => rows,
    isPassing: isBusy,
    explain: (error) => explain(error, file),
  };
}

function openFile(file: string): SqliteDatabase {
  // What is kept of people is for the operator alone.
  if (file !== IN_MEMORY) mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    database.exec('pragma journal_mode = wal');
  } catch (error) {
    database.close();
    throw error;
  }
  // A statement holds memory that only the garbage collector gives back, and it does not know how much.
  const prepared = new Map<string, StatementSync>();
  function statementOf(text: string): StatementSync {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.delete(text);
    prepared.set(text, statement);
    const [oldest] = prepared.keys();
    if (prepared.size > PREPARED && oldest !== undefined) prepared.delete(oldest);
    return statement;
  }
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = statementOf(text);
      const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}

/**
 * Keeps other bots off this database until the returned function is called, or the process ends in whatever way. Commands
 * that read or back up are not kept off.
 * @throws ConfigError where another bot has it
 */
export function hold(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(`${file}.lock`, { timeout: BUSY_TIMEOUT });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new ConfigError(
      file,
      'another Exhibit is at work on it, and both would answer',
      'Stop that one, or name another folder in DATA_DIR for another bot. Several processes of one bot share a PostgreSQL: DATABASE_URL, SHARD_COUNT and SHARD_IDS.',
      { cause: error },
    );
  }
  return () => lock.close();
}

/** A transaction that begins by reading, and writes later, would fail where another writes in between. */
class Driver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

/** SQLite's primary result codes: what is wrong, and what to do. */
const FAULTS: Readonly<Record<number, readonly [string, string]>> = {
  5: ['another program has locked it', 'Close what else has it open'],
  6: ['another program has locked it', 'Close what else has it open'],
  8: ['it may not be written', 'Give the user that runs Exhibit the right to write the file and its folder'],
  10: ['it cannot be read or written', 'Look after the disk'],
  11: ['it is damaged', `Stop Exhibit, move the file away, and restore a backup: ${RESTORE}`],
  13: ['the disk is full', 'Make room'],
  14: ['it cannot be opened', 'Give the user that runs Exhibit the right to write the file and its folder'],
  26: ['it is damaged, or no database', `Stop Exhibit, move the file away, and restore a backup: ${RESTORE}`],
};

const FILE_FAULTS: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['its folder may not be made', 'Make the folder for the user that runs Exhibit, or name another in DATA_DIR'],
  EROFS: ['its folder may not be made', 'Name a folder that can be written in DATA_DIR'],
  ENOTDIR: ['its folder is a file', 'Name a folder in DATA_DIR'],
  EEXIST: ['its folder is a file', 'Name a folder in DATA_DIR'],
  ENOSPC: ['the disk is full', 'Make room'],
};

function codeOf(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  // An extended code has the primary one in its lowest byte.
  return typeof code === 'number' ? code & 0xff : undefined;
}

function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code === 5 || code === 6;
}

export function explain(error: unknown, file: string): StoreError | undefined {
  const fault = FAULTS[codeOf(error) ?? 0] ?? FILE_FAULTS[(error as NodeJS.ErrnoException)?.code ?? ''];
  return fault && new StoreError(file, fault[0], `${fault[1]}. Answers need no store.`, { cause: error });
}
