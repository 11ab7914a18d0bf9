import { type Clock, realTime } from '../clock.ts';
import type { Day } from '../dates.ts';
import type { ClockShape } from './shapes.ts';

/** A clock that can be set to any day and run fast. It starts as the real one, and its waits are real. */
export type Calendar = Required<Clock> & {
  read(): ClockShape;
  /** Goes on from a day, at this time of day. */
  set(day: Day): void;
  /** How many milliseconds pass in a real one, where nothing is due: 1 as always. */
  run(speed: number): void;
  /** Becomes the real clock again. */
  reset(): void;
};

const DAY = 86_400_000;
/** How often a clock that runs fast goes on, in real milliseconds. */
const TICK = 100;

/**
 * What is done takes real time, such as the requests of a digest. So a calendar that runs fast goes on, tick by tick, up to what is
 * due next and no further; until that is done it passes as the real time does.
 * @param due when something is next due: a time that has come for as long as it is being done, none where nothing is
 */
export function createCalendar(due: () => Promise<number | undefined>, real: Clock = realTime): Calendar {
  const listeners = new Set<() => void>();
  let ahead = 0;
  let speed = 1;
  let stop = () => {};

  const now = () => real.now() + ahead;
  function tell(): void {
    for (const listener of [...listeners]) listener();
  }
  function go(to: number, at: number): void {
    stop();
    ahead = to - real.now();
    speed = at;
    if (speed > 1) stop = runFast(real.now());
    tell();
  }

  function runFast(from: number): () => void {
    let isOver = false;
    let cancel = real.after(TICK, tick);
    async function tick(): Promise<void> {
      // Where nobody can say what is due, nothing is done.
      const next = (await due().catch(() => undefined)) ?? Number.POSITIVE_INFINITY;
      if (isOver) return;
      const passed = real.now() - from;
      from = real.now();
      ahead += Math.max(0, Math.min(passed * (speed - 1), next - now()));
      cancel = real.after(TICK, tick);
      tell();
    }
    return () => {
      isOver = true;
      cancel();
    };
  }

  return {
    now,
    after: real.after,
    onJump(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => ({ now: now(), speed, isReal: speed === 1 && ahead === 0 }),
    set: (day) => go(Date.parse(`${day}T00:00:00Z`) + (real.now() % DAY), speed),
    run: (to) => go(now(), to),
    reset: () => go(real.now(), 1),
  };
}
