import { setTimeout as wait } from 'node:timers/promises';
import { type Read, readFeeds } from './feeds.ts';

/** What follows the feeds of a folder. */
export type Following = {
  readonly folder: string;
  /** What came of each reading. */
  readonly read: (read: Read) => unknown;
  /** What kept the feeds as a whole from being read. */
  readonly failed: (error: unknown) => void;
  /** Waits so many milliseconds, or until it is to stop; real time unless given. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** Reads once; over the network unless given. */
  readonly reading?: () => Promise<Read>;
};

const HOUR = 60 * 60 * 1000;

/**
 * Reads the feeds of a folder now and every hour from then on.
 * @returns what ends it
 */
export function followFeeds({
  folder,
  read,
  failed,
  pause = (milliseconds, signal) => wait(milliseconds, undefined, { signal, ref: false }),
  reading = () => readFeeds(folder, {}),
}: Following): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  void (async () => {
    while (!signal.aborted) {
      await reading().then(read).catch(failed);
      await pause(HOUR, signal).catch(() => {});
    }
  })();
  return () => stopping.abort();
}
