import type { Worker } from 'node:worker_threads';

/**
 * The one message of a thread, which is then ended and gives its memory back.
 * @param signal gives it up, and rejects with its reason
 * @throws what the thread threw, or an Error where it ends without a message
 */
export async function messageOf<T>(worker: Worker, signal?: AbortSignal): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const giveUp = () => reject(signal?.reason);
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`its thread ended with ${code} and no result`)));
  signal?.addEventListener('abort', giveUp);
  if (signal?.aborted) giveUp();
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await worker.terminate();
  }
}
