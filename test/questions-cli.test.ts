import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { main } from '../src/questions-cli.ts';
import { createStore } from '../src/store/open.ts';
import { exhibit } from './discord/stage.ts';
import { run } from './helpers/around.ts';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-questions-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const listed = (folder: string, ...args: string[]) => run(main, args, { DATA_DIR: folder });

test('what had no answer is listed by reason, the most frequent first, and reported answers with their question', async () => {
  const folder = newFolder();
  const { answer_id: id } = exhibit.ask({
    command: 'rofr',
    options: { provider: 'Oracle', 'as-of': '2025-06' },
  }).answer;
  const { feedback, close } = createStore({ file: join(folder, 'exhibit.sqlite') });
  const judge = { text: 'Which court?', reason: 'absent', day: '2026-11-01' };
  await feedback.keep({ ...judge, text: 'what about\u001b[2J it', reason: 'ambiguous' });
  await feedback.keep({ ...judge, text: 'Who signed it?' });
  await feedback.keep(judge);
  await feedback.keep({ ...judge, day: '2026-11-03' });
  for (const day of ['2026-11-04', '2026-11-01']) await feedback.report(id, day);
  await feedback.report('gone.answer|2025|abcdef', '2026-11-04');
  await close();
  expect((await listed(folder)).out).toBe(`Questions without an answer: 3

No article says it, or it was not understood:
    2× Which court? (last 3 November 2026)
    1× Who signed it? (1 November 2026)

It could mean several questions:
    1× what about[2J it (1 November 2026)

Answers reported as wrong: 2

    2× /rofr provider:Oracle as-of:2025-06 · may OpenAI use this provider for this workload (last 4 November 2026)
       ${id}
    1× a question of a command that there is no more (4 November 2026)
       gone.answer|2025|abcdef

What such an answer says now: npm run ask -- '/verify ID'

Each is kept for 90 days.
`);
  expect(JSON.parse((await listed(folder, '--json')).out)).toMatchObject({
    questions: [{ text: 'Which court?', times: 2, first: '2026-11-01', last: '2026-11-03' }, {}, {}],
    reports: [{ answerId: id, times: 2 }, { question: null }],
  });
});

test('without anything kept it says so, and a store that cannot be read ends it with what to do', async () => {
  const empty = newFolder();
  const store = createStore({ file: join(empty, 'exhibit.sqlite') });
  await store.open();
  await store.close();
  expect(await listed(empty)).toMatchObject({
    status: 0,
    out: expect.stringContaining('without an answer: 0\n'),
  });
  const folder = newFolder();
  writeFileSync(join(folder, 'exhibit.sqlite'), 'no database '.repeat(100));
  const { status, out, err } = await listed(folder);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/exhibit\.sqlite: it is damaged, or no database\. .* restore a backup/);
  expect((await listed(folder, '--all')).err).toContain('Usage:');
});

test('a database that is not there is told with the setting that names its folder, and not made', async () => {
  const folder = newFolder();
  expect(await listed(folder)).toMatchObject({
    status: 2,
    out: '',
    err: `${join(folder, 'exhibit.sqlite')}: there is no such database. Name the folder of the running bot’s in DATA_DIR; before its first start there is none.\n`,
  });
  expect(readdirSync(folder)).toEqual([]);
});
