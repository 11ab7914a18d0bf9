import type { Clock } from '../clock.ts';

/**
 * Works again and again, until it is stopped: at once where there may be more to do, else after a pause.
 * @param pass does some work and resolves to true where there may be more; it never rejects
 * @returns stops it, and resolves when the last pass has ended
 */
export function createLoop(pass: () => Promise<boolean>, clock: Clock, pause: number): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  // What it waits for may be there at once.
  const leave = clock.onJump?.(() => wake());

  async function run(): Promise<void> {
    while (!stopped) {
      if (await pass()) continue;
      if (stopped) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const cancel = clock.after(pause, resolve);
      wake = resolve;
      await promise;
      cancel();
    }
  }

  const running = run();
  return () => {
    stopped = true;
    leave?.();
    wake();
    return running;
  };
}
