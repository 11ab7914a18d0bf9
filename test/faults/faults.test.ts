import { expect, test } from 'vitest';
import type { Delivery } from '../../src/store/store.ts';
import { counted } from './count.ts';
import { onSqlite } from './stores.ts';

// The short form of `npm run faults`.
test('processes that are killed while Discord and the database fail lose no digest and post none twice', async () => {
  const told: string[] = [];
  const { kills, slots, posted, skipped_with_reason, ...rest } = await onSqlite({
    kills: 6,
    seed: 1,
    told: (text) => told.push(text),
  });
  expect(rest, told.join('\n')).toEqual({ lost: 0, duplicated: 0 });
  expect(kills).toBe(6);
  expect(posted).toBeGreaterThan(10);
  expect(posted + skipped_with_reason).toBe(slots);
}, 300_000);

test('what stands in a channel is held against what was due', () => {
  const ledger = [
    { slot: 1, id: 'a', state: 'done', reason: null },
    { slot: 2, id: 'b', state: 'skipped', reason: 'nothing new' },
    { slot: 3, id: 'c', state: 'done', reason: null },
  ] as Delivery[];
  const due = [1, 2, 3];
  const row = { kills: 0, slots: 3, posted: 2, skipped_with_reason: 1, lost: 0, duplicated: 0 };
  expect(counted(0, [{ due, ledger, standing: ['a', 'c'] }])).toEqual(row);
  expect(counted(0, [{ due, ledger, standing: ['a'] }])).toEqual({ ...row, posted: 1, lost: 1 });
  expect(counted(0, [{ due, ledger: ledger.slice(1), standing: ['c'] }])).toEqual({ ...row, posted: 1, lost: 1 });
  expect(counted(0, [{ due, ledger, standing: ['a', 'c', 'c'] }])).toEqual({ ...row, duplicated: 1 });
  expect(counted(0, [{ due, ledger, standing: ['a', 'b', 'c'] }])).toEqual({ ...row, duplicated: 1 });
});
