import { Worker } from 'node:worker_threads';
import { messageOf } from '../thread.ts';
import type { Figure } from './figure.ts';
import type { Theme } from './themes.ts';

/** What is handed to the thread that draws. */
export type Work = { readonly figure: Figure; readonly theme: Theme };

/** A figure as PNG, drawn in a thread of its own, so that nothing waits for it. Rejects where drawing fails. */
export function paint(figure: Figure, theme: Theme): Promise<Uint8Array> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { figure, theme } satisfies Work,
  });
  worker.unref();
  return messageOf(worker);
}
