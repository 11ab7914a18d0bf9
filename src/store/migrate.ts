import { ConfigError } from '../errors.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

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
    const { last } = await transaction
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
