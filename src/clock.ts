/** Where what happens over time reads the time and sets timers. Times are milliseconds since 1970. */
export type Clock = {
  readonly now: () => number;
  /** Calls back once after `ms`; the returned function cancels it. */
  readonly after: (ms: number, callback: () => void) => () => void;
};

/** Real time. Its timers do not keep the process alive. */
export const realTime: Clock = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms).unref();
    return () => clearTimeout(timer);
  },
};
