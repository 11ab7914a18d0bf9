import { expect, onTestFinished, test } from 'vitest';
import { realTime } from '../../src/clock.ts';
import { createCalendar } from '../../src/page/calendar.ts';
import { createManualClock } from '../../src/sandbox/index.ts';

const HOUR = 3_600_000;
const MONTH = 30 * 86_400;

function start() {
  const real = createManualClock('2026-11-22T18:40:00Z');
  const at: { due?: number } = {};
  const calendar = createCalendar(async () => at.due, real);
  return { real, at, calendar, iso: () => new Date(calendar.now()).toISOString().slice(0, 19) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('it passes as the real one does where nobody changes it', () => {
  const { real, iso } = start();
  real.advance(5000);
  expect(iso()).toBe('2026-11-22T18:40:05');
});

test('setting it, forth or back, is told at once and ends no wait', () => {
  const { real, calendar, iso } = start();
  const told: string[] = [];
  const leave = calendar.onJump(() => told.push(iso()));
  calendar.after(5000, () => told.push('waited'));
  calendar.set('2030-01-01');
  calendar.set('2025-10-27');
  real.advance(5000);
  calendar.reset();
  leave();
  calendar.set('2030-01-01');
  expect(told).toEqual(['2030-01-01T18:40:00', '2025-10-27T18:40:00', 'waited', '2026-11-22T18:40:05']);
});

test('it runs fast up to what is due, passes as the real one until that is done, and then goes on', async () => {
  const { real, at, calendar, iso } = start();
  at.due = Date.parse('2026-11-23T09:00Z');
  calendar.run(MONTH);
  real.advance(100);
  await turn();
  expect(iso()).toBe('2026-11-23T09:00:00');
  real.advance(2000);
  await turn();
  expect(iso()).toBe('2026-11-23T09:00:02');
  at.due += 24 * HOUR;
  real.advance(100);
  await turn();
  expect(iso()).toBe('2026-11-24T09:00:00');
  calendar.run(1);
  delete at.due;
  real.advance(10_000);
  await turn();
  expect(iso()).toBe('2026-11-24T09:00:10');
});

test('where nobody can say what is due it goes on', async () => {
  const real = createManualClock();
  const calendar = createCalendar(() => Promise.reject(new Error('The store is away')), real);
  calendar.run(MONTH);
  real.advance(1000);
  await turn();
  expect(calendar.now() - real.now()).toBe(1000 * (MONTH - 1));
});

test('a real wait of a year, or of a time that has passed, asks nothing of Node that it cannot do', async () => {
  const warnings: string[] = [];
  const hear = ({ name }: Error) => void warnings.push(name);
  process.on('warning', hear);
  onTestFinished(() => void process.off('warning', hear));
  const called: string[] = [];
  const cancel = realTime.after(365 * 24 * HOUR, () => called.push('a year'));
  await new Promise<void>((resolve) => {
    realTime.after(-64_292_970, resolve);
    // A timer of the clock keeps no process alive.
    setTimeout(resolve, 1000);
  });
  await turn();
  cancel();
  expect([...called, ...warnings]).toEqual([]);
});
