import { open, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fromWhereTyped, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { HOME } from './places.ts';
import { printable } from './printable.ts';
import { backup, restore } from './store/backup.ts';
import type { Database } from './store/database.ts';
import { StoreError } from './store/errors.ts';
import { openAsItIs, openDatabase } from './store/open.ts';

const USAGE = `Usage:
  npm run store -- backup FILE
  npm run store -- restore FILE

backup writes all that is kept to a new file, also while Exhibit runs. restore puts it into a database that holds nothing
yet, SQLite or PostgreSQL, whichever it came from: stop Exhibit, move the old database away, and start Exhibit after it.
As FILE, - means standard output or standard input. DATABASE_URL and DATA_DIR say which database it is.
`;

/** In place of a file: standard output, or standard input. */
const STANDARD = '-';

/** What of a process this needs. */
type Around = {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Pick<NodeJS.WritableStream, 'write'>;
  readonly stderr: Pick<NodeJS.WritableStream, 'write'>;
};

/** Backs up and restores. Returns the exit status: 0 where all went well, 2 where it could not be done. */
export async function main(args: readonly string[], around: Around = process): Promise<number> {
  const { env, stdout, stderr } = around;
  const [verb, file, ...others] = args;
  if (!isVerb(verb) || file === undefined || others.length > 0) {
    stderr.write(USAGE);
    return 2;
  }
  const [open, run] = VERBS[verb];
  try {
    const database = await open(readConfig(env, HOME).store);
    try {
      const done = await run(database, file, around);
      // A backup stands on standard output alone.
      (verb === 'backup' && file === STANDARD ? stderr : stdout).write(`${printable(done)}\n`);
      return 0;
    } catch (error) {
      throw database.explain(error) ?? error;
    } finally {
      await database.db.destroy();
    }
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreError)) throw error;
    stderr.write(`${printable(error.message)}\n`);
    return 2;
  }
}

const VERBS = { backup: [openAsItIs, backUp], restore: [openDatabase, putBack] } as const;

function isVerb(given = ''): given is keyof typeof VERBS {
  return Object.hasOwn(VERBS, given);
}

async function backUp(database: Database, given: string, { stdout }: Around): Promise<string> {
  const told = (rows: number, name: string) => `${name}: ${count(rows)} of ${database.name}`;
  if (given === STANDARD) {
    const write = (text: string) => new Promise<void>((resolve) => stdout.write(`${text}\n`, () => resolve()));
    return told(await backup(database, write), 'standard output');
  }
  const file = fromWhereTyped(given);
  const to = await open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST'
      ? new ConfigError(file, 'there is such a file', 'Name a new one, so that no backup is lost.')
      : new ConfigError(file, `it cannot be written (${error.code})`, 'Name a file in a folder that can be written.');
  });
  try {
    const out = to.createWriteStream();
    const failed = new Promise<never>((_, reject) => out.once('error', reject));
    failed.catch(() => {});
    const write = (text: string) =>
      Promise.race([failed, new Promise<void>((resolve) => out.write(`${text}\n`, () => resolve()))]);
    const rows = await backup(database, write);
    await Promise.race([failed, new Promise<void>((resolve) => out.end(resolve))]);
    return told(rows, file);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

async function putBack(database: Database, given: string, { stdin }: Around): Promise<string> {
  const file = fromWhereTyped(given);
  const rows =
    given === STANDARD
      ? await restore(database, createInterface({ input: stdin }), 'standard input')
      : await restore(database, linesOf(file), file);
  return `${database.name}: ${count(rows)} restored`;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    const from = await open(file);
    yield* from.readLines();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(file, `it cannot be read (${code})`, 'Name a backup.', { cause: error });
  }
}

function count(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
