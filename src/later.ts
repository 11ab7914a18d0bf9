import { createRequire } from 'node:module';
import { once } from './remembered.ts';

/**
 * A module of ours that is loaded when it is first needed, so that the start need not wait for it. It is there at once, without
 * a promise: a question is answered without waiting.
 * @param from the asking module's `import.meta.url`
 * @param path the module, as in an import
 */
export function later<T extends object>(from: string, path: string): () => T {
  return once(() => createRequire(from)(path) as T);
}
