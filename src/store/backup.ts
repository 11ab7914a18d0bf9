import { sql } from 'kysely';
import { ConfigError } from '../errors.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

// A backup is lines of JSON: a head, each row as [table, row], and at last how many rows there were. Both databases write
// and read the same, so what was kept in one goes on in the other.

type Table = Exclude<keyof Tables, 'migration'>;
type Row = Readonly<Record<string, string | number | null>>;

/** What tells a table's rows apart. A table stands behind those that its rows refer to. */
const KEYS: Readonly<Record<Table, readonly string[]>> = {
  subscription: ['id'],
  delivery: ['id'],
  feedback: ['day', 'hash'],
};
const TABLES = Object.keys(KEYS) as Table[];
const AT_ONCE = 100;

/** All that is kept, as it was at one moment. Whoever writes meanwhile does not wait. */
export async function backup(database: Database, line: (text: string) => Promise<unknown>): Promise<number> {
  const snapshot = database.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return snapshot.execute(async (db) => {
    await line(JSON.stringify({ exhibit: 'backup', tables: migrations.length }));
    let count = 0;
    for (const table of TABLES) {
      const keys = sql.join(KEYS[table].map((key) => sql.ref(key)));
      let last: Row | undefined;
      do {
        const values = KEYS[table].map((key) => last?.[key]);
        const after = last === undefined ? sql`` : sql`where (${keys}) > (${sql.join(values)})`;
        const page = sql<Row>`select * from ${sql.table(table)} ${after} order by ${keys} limit ${sql.lit(AT_ONCE)}`;
        const { rows } = await page.execute(db);
        for (const row of rows) await line(JSON.stringify([table, row]));
        count += rows.length;
        last = rows.length < AT_ONCE ? undefined : rows.at(-1);
      } while (last !== undefined);
    }
    await line(JSON.stringify({ rows: count }));
    return count;
  });
}

/**
 * Puts a backup into a database that holds nothing yet: all of it, or nothing.
 * @param file what the backup is called in messages
 * @throws ConfigError where it is no whole backup of these tables, or the database holds something
 */
export async function restore(database: Database, lines: AsyncIterable<string>, file: string): Promise<number> {
  return database.db.transaction().execute(async (db) => {
    for (const table of TABLES) {
      const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
      if (rows.length > 0)
        throw new ConfigError(database.name, 'it holds something already', 'Move it away, or name another.');
    }
    let waiting: { readonly table: Table; readonly rows: Row[] } | undefined;
    let count = 0;
    let end: number | undefined;
    const write = async () => {
      if (waiting !== undefined)
        await db
          .insertInto(waiting.table)
          .values(waiting.rows as never)
          .execute();
      waiting = undefined;
    };
    let number = 0;
    for await (const text of lines) {
      number += 1;
      const read = readLine(text, number, file);
      if ('rows' in read) end = read.rows;
      if (!('table' in read)) continue;
      if (waiting?.table !== read.table || waiting.rows.length === AT_ONCE) await write();
      waiting ??= { table: read.table, rows: [] };
      waiting.rows.push(read.row);
      count += 1;
    }
    await write();
    if (end !== count) throw new ConfigError(file, 'its end is missing', 'Take another backup.');
    return count;
  });
}

type Line = { readonly head: true } | { readonly table: Table; readonly row: Row } | { readonly rows: number };

function readLine(text: string, number: number, file: string): Line {
  const no = (problem: string, remedy: string) => new ConfigError(`${file}, line ${number}`, problem, remedy);
  const notOurs = no('this is no backup of Exhibit', 'Give a file that "npm run store -- backup FILE" wrote.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw notOurs;
  }
  if (Array.isArray(parsed)) {
    const [table, row] = parsed as [Table, Row];
    if (number === 1 || !TABLES.includes(table)) throw notOurs;
    return { table, row };
  }
  const { exhibit, tables, rows } = (parsed ?? {}) as { exhibit?: unknown; tables?: unknown; rows?: unknown };
  if (number > 1 && typeof rows === 'number') return { rows };
  if (number > 1 || exhibit !== 'backup') throw notOurs;
  if (tables !== migrations.length)
    throw no(
      `the backup is of tables with number ${tables}, this program has ${migrations.length}`,
      'Restore it with the program that wrote it; this one then brings it up to date.',
    );
  return { head: true };
}
