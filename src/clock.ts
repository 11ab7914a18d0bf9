/** Where what happens over time reads the time and sets timers. Times are milliseconds since 1970. */
export type Clock = {
  readonly now: () => number;
  /** Calls back once after `ms`; the returned function cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
  /** Calls back whenever `now` has jumped instead of passing, which real time never does; the returned function ends that. */
  readonly onJump?: (callback: () => void) => () => void;
};

/** The longest that a timer of Node can wait; one of longer ends at once. */
const LONGEST = 2 ** 31 - 1;

/** Real time. Its timers do not keep the process alive, and wait 24 days at most. */
export const realTime: Clock = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, Math.min(Math.max(0, ms), LONGEST)).unref();
    return () => clearTimeout(timer);
  },
};
