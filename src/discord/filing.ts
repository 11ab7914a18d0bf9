import type { Shown } from '../answer/answer.ts';
import { today } from '../dates.ts';
import { StoreError } from '../store/errors.ts';
import type { Feedback } from '../store/store.ts';
import { oneLine } from './literal.ts';
import type { Logger } from './logger.ts';
import { wordsOf } from './question.ts';

/** What is filed for the operator once a reply is out. Nothing of it is waited for, and no failure reaches who wrote. */
export type Filing = {
  /** Keeps the question, where it was in plain words and no article answers it. */
  unanswered(shown: Shown): void;
  /** Files the answer with this id as wrong. */
  wrong(answerId: string): void;
  /** Resolves when all is filed that can be. */
  settled(): Promise<void>;
};

/** What waits for a store that cannot be used, and how long the log is then silent, in milliseconds. */
const WAITING = 200;
const SILENCE = 10 * 60_000;

/** @param now the time in milliseconds */
export function createFiling(feedback: Feedback, now: () => number, logger: Logger): Filing {
  const waiting: (() => Promise<void>)[] = [];
  let working: Promise<void> | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;

  function file(work: () => Promise<void>): void {
    waiting.push(work);
    if (waiting.length > WAITING) waiting.shift();
    working ??= workOff().finally(() => {
      working = undefined;
    });
  }

  async function workOff(): Promise<void> {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift())
      try {
        await work();
      } catch (error) {
        if (now() - toldAt >= SILENCE) logger.warn({ err: error }, 'feedback could not be filed');
        toldAt = Math.max(toldAt, now());
        if (!(error instanceof StoreError)) continue;
        waiting.unshift(work);
        return;
      }
  }

  return {
    unanswered({ answer, question }) {
      const declined = [answer, ...answer.parts].find(({ status }) => status === 'not_in_articles');
      const text = question === undefined ? '' : asKept(question.text);
      if (declined === undefined || text === '') return;
      const kept = { text, reason: declined.reason ?? 'absent', day: today(now()) };
      file(() => feedback.keep(kept));
    },
    wrong(answerId) {
      const day = today(now());
      file(() => feedback.report(answerId, day));
    },
    async settled() {
      await working;
    },
  };
}

// Addresses of pages, machines and people; names behind an @; ids and numbers of telephones.
const PERSONAL =
  /[\w.+-]+@(?:[\w-]+\.)+\w+|[\w.]+#\d{4}\b|@[\p{L}\p{N}_.]+|\b(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/:]\S*)?|\b\d{1,3}(?:\.\d{1,3}){3}\b|\+\d[\d ().-]{6,}\d|\d{9,}/giu;

/** A question as it is kept: what it says, without what tells who wrote it or whom it names to Discord. Empty where nothing is left. */
export function asKept(text: string): string {
  const words = oneLine(oneLine(wordsOf(text)).replace(PERSONAL, ' '));
  return /\p{L}/u.test(words) ? words : '';
}
