import type { Kysely } from 'kysely';
import { ConfigError } from '../errors.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables up to date, in one transaction that one process at a time can be in.
 * @throws ConfigError where a newer program has been at the database
 */
export async function migrate({ db, name, lock }: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lock(transaction);
    await transaction.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('number', 'integer', (number) => number.primaryKey())
      .execute();
    const done = await numberOf(transaction);
    if (done > migrations.length)
      throw new ConfigError(
        name,
        `it was brought up to date by a newer Exhibit (${compared(done)})`,
        'Start the newer program, or restore a backup from before.',
      );
    for (const [at, change] of migrations.entries()) {
      if (at < done) continue;
      await change(transaction);
      await transaction
        .insertInto('migration')
        .values({ number: at + 1 })
        .execute();
    }
  });
}

/**
 * Changes nothing.
 * @throws ConfigError where the tables are not those that this program knows
 */
export async function checkTables({ db, name }: Database): Promise<void> {
  const tables = await db.introspection.getTables();
  const done = tables.some((table) => table.name === 'migration') ? await numberOf(db) : 0;
  if (done !== migrations.length)
    throw new ConfigError(name, `it is of another version (${compared(done)})`, 'Use the program that last ran on it.');
}

async function numberOf(db: Kysely<Tables>): Promise<number> {
  const last = db.selectFrom('migration').select(({ fn }) => fn.max('number').as('last'));
  return (await last.executeTakeFirstOrThrow()).last ?? 0;
}

function compared(done: number): string {
  return `its tables have number ${done}, this program knows ${migrations.length}`;
}
