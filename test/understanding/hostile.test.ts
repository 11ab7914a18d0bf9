import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../bench/questions.ts';
import { exhibitOn, ROOT, wholeShelf } from '../helpers/shelves.ts';

const exhibit = exhibitOn(wholeShelf(), '2026-11-22');

test.each(HOSTILE.map((text) => [JSON.stringify(text.slice(0, 20)), text]))(
  '%s again and again is no answer without a quote',
  (_, text) => {
    for (const request of [{ text: text.slice(0, 1000) }, { text, check: true as const }]) {
      const { status, evidence } = exhibit.ask(request).answer;
      expect(status === 'answered' && evidence.length === 0).toBe(false);
    }
  },
);

// A group that repeats what repeats tries every way of parting a text.
const NESTED = /\((?:[^()\\]|\\.)*(?<!\\)[+*]\)[+*]/;

describe('the patterns of what is understood', () => {
  const folder = join(ROOT, 'src/understanding');
  test.each(readdirSync(folder))('%s repeats nothing that repeats', (name) => {
    expect(
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => NESTED.test(line)),
    ).toEqual([]);
  });

  test('and such a one would be found', () => {
    expect('/(?:a+)+b/').toMatch(NESTED);
    expect('/(?:so |and )*b/').not.toMatch(NESTED);
  });
});
