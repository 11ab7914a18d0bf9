import { expect, test } from 'vitest';
import { clockOf, createCalendar } from '../../src/page/calendar.ts';
import { createManualClock } from '../../src/sandbox/index.ts';

const HOUR = 3_600_000;

function start() {
  const real = createManualClock('2026-11-22T18:40:00Z');
  const calendar = createCalendar(real.now);
  const clock = clockOf(calendar, real);
  const called: string[] = [];
  return { real, calendar, clock, called, wait: (ms: number) => clock.after(ms, () => called.push(iso(clock.now()))) };
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 19);

test('the bot’s clock passes as the real one does where nobody changes it', () => {
  const { real, wait, called } = start();
  wait(5000);
  real.advance(4999);
  expect(called).toEqual([]);
  real.advance(1);
  expect(called).toEqual(['2026-11-22T18:40:05']);
});

test('setting the calendar, forth or back, ends every wait, and it is that day', () => {
  const { calendar, wait, called, real } = start();
  wait(24 * HOUR);
  calendar.set('2030-01-01');
  wait(24 * HOUR);
  calendar.set('2025-10-27');
  wait(5000)();
  calendar.reset();
  real.advance(48 * HOUR);
  expect(called).toEqual(['2030-01-01T18:40:00', '2025-10-27T18:40:00']);
});

test('while the calendar runs fast what is done takes its real time, and the calendar goes back to it', () => {
  const { real, calendar, clock, wait, called } = start();
  calendar.run(30 * 86_400);
  wait(5000);
  real.advance(7);
  expect(called).toEqual([]);
  real.advance(1);
  expect(called).toEqual(['2026-11-23T00:25:36']);
  real.advance(100);
  expect(iso(clock.now())).toBe('2026-11-23T00:25:36');
  clock.after(40, () => called.push('a turn'));
  real.advance(39);
  expect(called).toHaveLength(1);
  real.advance(1);
  expect(iso(clock.now())).toBe('2026-11-23T00:25:36');
  wait(5000);
  real.advance(8);
  expect(called.at(-1)).toBe('2026-11-23T11:25:36');
  expect(calendar.now()).toBe(clock.now());
});
