import type { Answer } from '../answer/answer.ts';
import { idOf } from '../answer/identity.ts';

/** What was answered last in each direct message, so that talk goes on from it. In memory only, and not for long. */
export type Talk = {
  /** Keeps the answer, unless nothing can go on from it. */
  remember(channelId: string, answer: Answer): void;
  /** The id of the last answer there; undefined where there is none, or it is too long ago. */
  last(channelId: string): string | undefined;
};

const LASTS = 15 * 60_000;
const CONVERSATIONS = 10_000;

/**
 * @param now the time in milliseconds
 * @param most conversations that are kept; of more, the one that was answered longest ago is forgotten
 */
export function createTalk(now: () => number, most = CONVERSATIONS): Talk {
  const kept = new Map<string, { readonly id: string; readonly at: number }>();
  return {
    remember(channelId, answer) {
      const id = idOf(answer);
      // Only a facet's answer can be gone on from: thanks, or a report, leave what was said before.
      if (id === undefined || answer.facet === null) return;
      kept.delete(channelId);
      kept.set(channelId, { id, at: now() });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    last(channelId) {
      const found = kept.get(channelId);
      if (found === undefined || now() - found.at < LASTS) return found?.id;
      kept.delete(channelId);
      return undefined;
    },
  };
}
