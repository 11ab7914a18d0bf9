import { createHash } from 'node:crypto';
import type { Day } from '../dates.ts';
import type { Access } from './database.ts';
import type { Feedback } from './store.ts';

type Kind = 'question' | 'report';

/** Of each kind, so that nobody can fill the disk. */
const MOST_A_DAY = 1000;

/** Questions without an answer, and reports, in a database: of each day each once, with how often it came. */
export function feedbackIn({ read, write }: Access): Feedback {
  return {
    keep: ({ text, reason, day }) => add('question', text, reason, day),
    report: (answerId, day) => add('report', answerId, '', day),
    questions: () => tallies('question'),
    reports: async () =>
      (await tallies('report')).map(({ text, reason: _, ...tally }) => ({ answerId: text, ...tally })),
  };

  function add(kind: Kind, given: string, reason: string, day: Day): Promise<void> {
    // PostgreSQL takes no such character in a text.
    const text = given.replaceAll('\0', '');
    const hash = createHash('sha256')
      .update(JSON.stringify([kind, reason, text]))
      .digest('hex');
    return write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('feedback')
        .set((row) => ({ times: row('times', '+', 1) }))
        .where('day', '=', day)
        .where('hash', '=', hash)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows > 0n) return;
      const { count } = await db
        .selectFrom('feedback')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('day', '=', day)
        .where('kind', '=', kind)
        .executeTakeFirstOrThrow();
      if (count >= MOST_A_DAY) return;
      await db
        .insertInto('feedback')
        .values({ day, hash, kind, text, reason, times: 1 })
        .onConflict((added) =>
          added.columns(['day', 'hash']).doUpdateSet((row) => ({ times: row('feedback.times', '+', 1) })),
        )
        .execute();
    });
  }

  function tallies(kind: Kind) {
    return read(async (db) => {
      const rows = await db
        .selectFrom('feedback')
        .where('kind', '=', kind)
        .groupBy(['text', 'reason'])
        .select(({ fn }) => [
          'text',
          'reason',
          fn.sum<number>('times').as('times'),
          fn.min('day').as('first'),
          fn.max('day').as('last'),
        ])
        .orderBy('times', 'desc')
        .orderBy('last', 'desc')
        .orderBy('text')
        .execute();
      return rows;
    });
  }
}
