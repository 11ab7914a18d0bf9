import { expect, test } from 'vitest';
import { createManualClock } from '../../src/sandbox/index.ts';

test('a manual clock calls what falls due, in order, each at its own time', () => {
  const clock = createManualClock('2026-08-03T09:00:00Z');
  const start = clock.now();
  const calls: [string, number][] = [];
  const call = (name: string) => () => calls.push([name, clock.now() - start]);
  clock.after(200, call('second'));
  clock.after(100, () => {
    call('first')();
    clock.after(150, call('third'));
  });
  clock.after(1000, call('later'));
  const cancel = clock.after(50, call('cancelled'));
  cancel();
  clock.advance(300);

  expect(calls).toEqual([
    ['first', 100],
    ['second', 200],
    ['third', 250],
  ]);
  expect(clock.now() - start).toBe(300);
});
