import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exhibitOn, haveOriginals, january, originals, wholeShelf } from '../helpers/shelves.ts';
import { type Question, scored } from './scorer.ts';

// Questions by writers who knew the articles and nothing of the rules. The floors only go up.

const read = (name: string): Question[] =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const ofJanuary = haveOriginals ? originals : january;

const SETS = [
  { name: 'r1', shelf: ofJanuary, right: 85, wrong: 7, declined: 90 },
  { name: 'r2', shelf: wholeShelf, right: 87, wrong: 4, declined: 93 },
  { name: 'r3', shelf: ofJanuary, right: 93, wrong: 2, declined: 96 },
  { name: 'r4', shelf: wholeShelf, right: 77, wrong: 10, declined: 87 },
  { name: 'r5', shelf: wholeShelf, right: 86, wrong: 6, declined: 100 },
  { name: 'r6', shelf: wholeShelf, right: 81, wrong: 8, declined: 92 },
  { name: 'r7', shelf: ofJanuary, right: 88, wrong: 5, declined: 93 },
  { name: 'r8', shelf: wholeShelf, right: 79, wrong: 6, declined: 96 },
  { name: 'r9', shelf: wholeShelf, right: 85, wrong: 4, declined: 93 },
  { name: 'r10', shelf: ofJanuary, right: 90, wrong: 5, declined: 96 },
  { name: 'r11', shelf: wholeShelf, right: 82, wrong: 6, declined: 97 },
  { name: 'r12', shelf: wholeShelf, right: 76, wrong: 10, declined: 87 },
  { name: 'r13', shelf: wholeShelf, right: 83, wrong: 11, declined: 93 },
  { name: 'r14', shelf: ofJanuary, right: 97, wrong: 2, declined: 96 },
  { name: 'r15', shelf: wholeShelf, right: 84, wrong: 4, declined: 93 },
] as const;

describe.each(SETS)('the questions of $name', ({ name, shelf, right, wrong, declined }) => {
  const books = shelf();
  const exhibit = exhibitOn(books, '2026-11-22');
  const questions = read(name);
  const answers = questions.map(
    ({ question, as_of }) => exhibit.ask({ text: question, ...(as_of !== undefined && { asOf: as_of }) }).answer,
  );
  const { figures } = scored(questions, answers, books);

  test('are answered and declined as often as before', () => {
    expect(figures.right).toBeGreaterThanOrEqual(right);
    expect(figures.wrong).toBeLessThanOrEqual(wrong);
    expect(figures.declined).toBeGreaterThanOrEqual(declined);
  });

  test('get quotes that are slices, never an answer without one, and nothing unsafe', () => {
    expect([figures.altered, figures.unquoted, figures.unsafe]).toEqual([0, 0, 0]);
    expect(figures.quotes_per_answer).toBeLessThan(4);
    expect(figures.characters_per_answer).toBeLessThan(800);
  });

  test('get the same answer when asked again', () => {
    const again = questions.map(
      ({ question, as_of }) => exhibit.ask({ text: question, ...(as_of !== undefined && { asOf: as_of }) }).answer,
    );
    expect(again).toEqual(answers);
  });
});
