import type { Kysely } from 'kysely';
import { ConfigError } from '../errors.ts';
import type { Database } from './database.ts';
import { Outdated } from './errors.ts';
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
    const done = await numberOf(transaction, name);
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
 * Leaves the tables as they are.
 * @throws Outdated where this program would change them; ConfigError where a newer program has been at the database
 */
export async function leave({ db, name }: Database): Promise<void> {
  const tables = await db.introspection.getTables();
  const done = tables.some((table) => table.name === 'migration') ? await numberOf(db, name) : 0;
  if (done < migrations.length)
    throw new Outdated(
      name,
      `it is of an older version (its tables have number ${done}, this program knows ${migrations.length})`,
      'The next start of the bot brings it up to date; until then use the program that last ran on it.',
    );
}

async function numberOf(db: Kysely<Tables>, name: string): Promise<number> {
  const { last } = await db
    .selectFrom('migration')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const done = last ?? 0;
  if (done > migrations.length)
    throw new ConfigError(
      name,
      `it was brought up to date by a newer Exhibit (its tables have number ${done}, this program knows ${migrations.length})`,
      'Start the newer program, or restore a backup from before.',
    );
  return done;
}
