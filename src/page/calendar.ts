import { type Clock, realTime } from '../clock.ts';
import type { Day } from '../dates.ts';
import type { ClockShape } from './shapes.ts';

/** A clock that can be set to any day and run fast. It starts as the real one. */
export type Calendar = {
  /** Milliseconds since 1970. */
  now(): number;
  read(): ClockShape;
  /** Goes on from a day, at this time of day. */
  set(day: Day): void;
  /** Goes on from a moment, as fast as before. */
  goOnFrom(moment: number): void;
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
    goOnFrom: (moment) => start(moment, since.speed),
    run: (speed) => start(now(), speed),
    reset: () => start(real(), 1),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What waits less is a part of some work, and waits in real time. */
const SHORT = 1000;
/** While the calendar runs fast, how long one that waits waits at least, and how far time then goes on at once: no digest is late. */
const TICK = 8;
const LEAP = 11 * 3_600_000;

/**
 * The calendar for what happens by itself, such as digests. What that takes is real time: in between, time passes as it really
 * does, or a request would last for days. After each wait it is the calendar's time, and a calendar that has run too far ahead
 * meanwhile goes back to it; setting the calendar ends every wait.
 */
export function clockOf(calendar: Calendar, real: Clock = realTime): Clock {
  const waits = new Set<() => void>();
  let since = { here: 0, real: 0 };
  const now = () => since.here + real.now() - since.real;
  const go = (here: number) => {
    since = { here, real: real.now() };
  };
  go(calendar.now());
  calendar.watch(() => {
    go(calendar.now());
    for (const end of [...waits]) end();
  });
  return {
    now,
    after(ms, callback) {
      if (ms < SHORT) return real.after(ms, callback);
      const { speed } = calendar.read();
      const cancel = real.after(speed > 1 ? Math.max(TICK, ms / speed) : ms, end);
      function end(): void {
        leave();
        const most = now() + LEAP;
        if (calendar.now() > most) calendar.goOnFrom(most);
        else go(calendar.now());
        callback();
      }
      function leave(): void {
        cancel();
        waits.delete(end);
      }
      waits.add(end);
      return leave;
    },
  };
}
