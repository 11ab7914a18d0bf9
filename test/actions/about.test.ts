import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { shelfOf } from '../../src/corpus/shelf.ts';
import { article, exhibitOn, january, library, wholeShelf } from '../helpers/shelves.ts';

const textOn = (shelf: ReturnType<typeof january>) => exhibitOn(shelf).ask(readRequest('/about', library)).answer.text;

test('about tells the version, the dates of the articles and what is counted', () => {
  const text = textOn(wholeShelf());
  expect(text).toMatch(/^Exhibit \d+\.\d+\.\d+ answers questions/);
  expect(text).toContain('Articles: 44, from 22 July 2019 to 29 July 2026: 44 briefs written for this project.');
  expect(text).toMatch(/\d+ terms in \d+ versions, all of them proven by articles\./);
});

test('versions that no article proves are counted', () => {
  const [, unproven] = /(\d+) of them proven by no article here/.exec(textOn(january())) ?? [];
  expect(Number(unproven)).toBeGreaterThan(5);
});

test('the fingerprint is of the texts: another text has another', () => {
  const fingerprint = (shelf: ReturnType<typeof january>) => /fingerprint: ([0-9a-f]{12})/.exec(textOn(shelf))?.[1];
  const { articles } = january();
  expect(fingerprint(shelfOf(articles.toReversed()))).toBe(fingerprint(january()));
  const more = shelfOf([...articles, article('more', 'It rained in Lisbon all day.')]);
  expect(fingerprint(more)).not.toBe(fingerprint(january()));
});
