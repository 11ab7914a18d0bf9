import type { Clock } from '../clock.ts';

/** Resolves when it is the caller's turn: in the order of asking, evenly, so many a second. */
export function createTurns(clock: Clock, aSecond: number): () => Promise<void> {
  let free = 0;
  return () => {
    const at = Math.max(clock.now(), free);
    free = at + 1000 / aSecond;
    const wait = at - clock.now();
    return wait <= 0 ? Promise.resolve() : new Promise((resolve) => void clock.after(wait, resolve));
  };
}
