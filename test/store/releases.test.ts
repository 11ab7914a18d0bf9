import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { createStore } from '../../src/store/open.ts';
import { newFolder } from '../helpers/program.ts';
import { ROOT } from '../helpers/shelves.ts';
import { DAY, NINE } from './samples.ts';

const FOLDER = join(ROOT, 'test/store/releases');

describe.each(readdirSync(FOLDER))('what was kept by %s', (name) => {
  function kept() {
    const file = join(newFolder(), 'exhibit.sqlite');
    const database = new DatabaseSync(file);
    database.exec(readFileSync(join(FOLDER, name), 'utf8'));
    database.close();
    return createStore({ file });
  }

  test('is all there in this version', async () => {
    const store = kept();
    const subscriptions = await store.digests.ofGuild('home');
    const logs = await Promise.all(subscriptions.map(({ id }) => store.digests.log(id, 10)));
    expect(subscriptions.map(({ when, timeZone, topics }) => [when, timeZone, topics])).toEqual(
      Array(3).fill(['daily 09:00', 'Asia/Kathmandu', ['rofr', 'stargate']]),
    );
    expect(
      logs
        .flat()
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['rendered', 'sent', 'skipped']);
    expect(await store.feedback.questions()).toMatchObject([{ text: 'Which court decides?', times: 1 }]);
    expect(await store.feedback.reports()).toMatchObject([{ answerId: 'rofr.placement|2025|d83a2b' }]);
    await store.close();
  });

  test('goes on: what was unfinished is claimed', async () => {
    const store = kept();
    const claims = await store.digests.claim({ owner: 'two', now: NINE + DAY, until: NINE + 2 * DAY, most: 10 });
    expect(claims.map(({ open }) => open?.state).sort()).toEqual(['rendered', 'sent', undefined]);
    await store.close();
  });
});

test('the version that comes next is the newest of the changelog, or still unreleased', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const [newest = ''] = /(?<=^## ).*$/m.exec(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')) ?? [];
  expect(newest === 'Unreleased' || newest.startsWith(`${version} (`)).toBe(true);
});
