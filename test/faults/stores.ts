import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createExhibit } from '../../src/answer/exhibit.ts';
import { readShelf } from '../../src/corpus/shelf.ts';
import { knownNow } from '../../src/digest/content.ts';
import { createStore } from '../../src/store/open.ts';
import { BRIEFS, library } from '../helpers/shelves.ts';
import { startPostgres } from '../store/postgres.ts';
import type { Row } from './count.ts';
import { createRandom } from './random.ts';
import { survive } from './world.ts';

/** How often processes are killed, by which chance, and who hears of progress. */
export type Trial = { readonly kills: number; readonly seed: number; readonly told: (text: string) => void };

const DAY = '2026-08-03';
const known = () => knownNow(createExhibit(library, readShelf(BRIEFS), () => DAY).knowledge, DAY);

/** One process on a file, which another program locks now and then. */
export async function onSqlite({ kills, seed, told }: Trial): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-faults-'));
  const where = { file: join(folder, 'exhibit.sqlite') };
  const store = createStore(where);
  const row = await survive({
    store,
    where,
    known: known(),
    kills,
    processes: 1,
    random: createRandom(seed),
    told,
    async outage(ticks) {
      const other = new DatabaseSync(where.file, { timeout: 1000 });
      other.exec('begin immediate');
      // Each verb is tried for a while in real time.
      await ticks(4);
      other.exec('rollback');
      other.close();
    },
  });
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return row;
}

/** Two processes on a server that is stopped and started now and then. */
export async function onPostgres({ kills, seed, told }: Trial): Promise<Row> {
  const server = await startPostgres();
  try {
    const where = { url: await server.newDatabase() };
    const store = createStore(where);
    const row = await survive({
      store,
      where,
      known: known(),
      kills,
      processes: 2,
      random: createRandom(seed),
      told,
      outage: (ticks) => server.away(() => ticks(40)),
    });
    await store.close();
    return row;
  } finally {
    await server.stop();
  }
}
