import type { Day } from '../dates.ts';
import type { ClockShape } from './shapes.ts';

/** A clock that can be set to any day and run fast. It starts as the real one. */
export type Calendar = {
  /** Milliseconds since 1970. */
  now(): number;
  read(): ClockShape;
  /** Goes on from a day, at this time of day. */
  set(day: Day): void;
  /** How many milliseconds pass in a real one: 1 as always, 0 stands still. */
  run(speed: number): void;
  /** Becomes the real clock again. */
  reset(): void;
  /** Calls back when it was set; the returned function ends it. */
  watch(listener: () => void): () => void;
};

const DAY = 86_400_000;

/** @param real the real time in milliseconds since 1970 */
export function createCalendar(real: () => number = Date.now): Calendar {
  const listeners = new Set<() => void>();
  let since = { real: 0, here: 0, speed: 1 };

  const now = () => since.here + (real() - since.real) * since.speed;
  const isReal = () => since.speed === 1 && since.here === since.real;
  function start(here: number, speed: number): void {
    since = { real: real(), here, speed };
    for (const listener of listeners) listener();
  }

  return {
    now,
    read: () => ({ now: now(), speed: since.speed, isReal: isReal() }),
    set: (day) => start(Date.parse(`${day}T00:00:00Z`) + (real() % DAY), since.speed),
    run: (speed) => start(now(), speed),
    reset: () => start(real(), 1),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
