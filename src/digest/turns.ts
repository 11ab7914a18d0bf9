import type { Clock } from '../clock.ts';

/** Resolves when it is the caller's turn: in the order of asking, evenly, so many a second. */
export function createTurns(clock: Clock, aSecond: number): () => Promise<void> {
  const gap = 1000 / aSecond;
  let free = 0;
  let waiting = 0;
  return async () => {
    const now = clock.now();
    // Where the clock was set back, nobody waits for longer than for those before.
    const at = Math.max(now, Math.min(free, now + (waiting + 1) * gap));
    free = at + gap;
    if (at === now) return;
    waiting++;
    await new Promise<void>((resolve) => void clock.after(at - now, resolve));
    waiting--;
  };
}
