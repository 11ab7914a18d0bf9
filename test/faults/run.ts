import { parseArgs } from 'node:util';
import type { Row } from './count.ts';
import { onPostgres, onSqlite } from './stores.ts';

// Kills bots that deliver digests, on both stores at once, and counts what came of every slot that was due.
const { json, kills, seed } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
}).values;

const begun = performance.now();
const seconds = () => `${Math.round((performance.now() - begun) / 1000)} s`;
const trial = (store: string) => ({
  kills: Number(kills),
  seed: Number(seed),
  told: (text: string) => void process.stderr.write(`${seconds()} ${store}: ${text}\n`),
});
process.stderr.write(`seed ${seed}\n`);
const [sqlite, postgres] = await Promise.all([onSqlite(trial('sqlite')), onPostgres(trial('postgres'))]);
const stores = { sqlite, postgres };
if (json) process.stdout.write(`${JSON.stringify({ stores })}\n`);
else for (const [name, row] of Object.entries(stores)) process.stdout.write(`${name}: ${inWords(row)}\n`);
process.stderr.write(`${seconds()}\n`);
const isWhole = Object.values(stores).every(({ lost, duplicated }) => lost === 0 && duplicated === 0);
process.exit(isWhole ? 0 : 1);

function inWords({ kills: killed, slots, posted, skipped_with_reason: skipped, lost, duplicated }: Row): string {
  return `${killed} kills, ${slots} slots: ${posted} posted, ${skipped} skipped with a reason, ${lost} lost, ${duplicated} duplicated`;
}
