import { Worker } from 'node:worker_threads';
import { messageOf } from '../thread.ts';
import type { Document, Kind, Source } from './document.ts';

/** What reading one may take. No article of 20 MB comes near either. */
const SECONDS = 20;
const MEGABYTES = 512;
/** How often its memory is looked at, in milliseconds. */
const LOOK = 50;

/**
 * Reads a page or a PDF in a thread of its own, which is ended where it takes too long or too much memory: a small file can
 * unpack into a huge one.
 * @param deadline when to give it up
 * @throws Error where it is given up, or cannot be read
 */
export async function readApart(
  kind: Kind,
  source: Source,
  deadline: AbortSignal = AbortSignal.timeout(SECONDS * 1000),
): Promise<Document> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { kind, source },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const full = new AbortController();
  // Limits of a thread are about its objects: what is unpacked lies outside of them.
  const looking = setInterval(async () => {
    const { external_memory } = await worker.getHeapStatistics().catch(() => ({ external_memory: 0 }));
    if (external_memory > MEGABYTES * 1_000_000) full.abort();
  }, LOOK);
  try {
    return await messageOf<Document>(worker, AbortSignal.any([deadline, full.signal]));
  } catch (error) {
    if (full.signal.aborted || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new Error(`it needs more than ${MEGABYTES} MB of memory`, { cause: error });
    if (deadline.aborted) throw new Error('it takes too long', { cause: error });
    throw error;
  } finally {
    clearInterval(looking);
  }
}
