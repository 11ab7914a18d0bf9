import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createStore } from '../../src/store/open.ts';
import { DAY, known, MINUTE, NINE, wanted } from './samples.ts';

// node test/store/release.ts, once for each release: what its database looks like, with something of everything in it. Later
// versions have to open it (releases.test.ts).

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = mkdtempSync(join(tmpdir(), 'exhibit-release-'));
const file = join(folder, 'exhibit.sqlite');

const store = createStore({ file });
const { digests, feedback } = store;
for (let at = 0; at < 3; at++) await digests.subscribe(wanted({ nextSlot: NINE + at, setUpAt: at }));
const [rendered, sent, skipped] = await digests.claim({ owner: 'one', now: NINE + MINUTE, until: NINE + 2, most: 3 });
if (rendered === undefined || sent === undefined || skipped === undefined) throw new Error('nothing was due');
const text = { slot: NINE, payload: '{"content":"News"}', known, at: NINE };
await digests.render(rendered, { id: 'd1', ...text });
await digests.render(sent, { id: 'd2', ...text });
await digests.attempt(sent, 'd2', NINE + DAY);
await digests.sent(sent, 'd2', { channelId: 'general', messageId: 'm1', at: NINE });
await digests.skip(skipped, [{ slot: NINE, reason: 'nothing new' }], { nextSlot: NINE + DAY, at: NINE });
await feedback.keep({ text: 'Which court decides?', reason: 'absent', day: '2026-11-01' });
await feedback.report('rofr.placement|2025|d83a2b', '2026-11-02');
await store.close();

const database = new DatabaseSync(file);
const all = (sql: string) => database.prepare(sql).all() as Record<string, string | number | null>[];
const literal = (value: string | number | null) =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
const made = all('select name, type, sql from sqlite_master where sql is not null order by rowid');
const rows = made
  .filter(({ type }) => type === 'table')
  .flatMap(({ name }) =>
    all(`select * from "${name}"`).map((row) => `insert into "${name}" values (${Object.values(row).map(literal)});`),
  );
writeFileSync(`test/store/releases/${version}.sql`, `${[...made.map(({ sql }) => `${sql};`), ...rows].join('\n')}\n`, {
  flag: 'wx',
});
database.close();
rmSync(folder, { recursive: true });
