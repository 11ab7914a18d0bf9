import { expect, test } from 'vitest';
import { readRequest } from '../../src/answer/request.ts';
import { parseArticle } from '../../src/corpus/article.ts';
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

test('and of their front matter: who published it, where, and what a brief reports', () => {
  const fingerprint = (fields: Record<string, unknown>) => {
    const front = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const source = `---\n${front.join('\n')}\n---\nIt rained in Lisbon all day.`;
    return /fingerprint: ([0-9a-f]{12})/.exec(textOn(shelfOf([parseArticle('rain.md', source)])))?.[1];
  };
  const fields = { title: 'Rain', publisher: 'Post', published: '2025-03-01', url: 'https://example.com/a' };
  const others = [
    { ...fields, publisher: 'Ledger' },
    { ...fields, url: 'https://example.com/b' },
    { ...fields, author: 'Ada' },
    { ...fields, reports: { title: 'Rain', publisher: 'Post' } },
    { ...fields, reports: { title: 'Rain', publisher: 'Ledger' } },
  ];
  expect(new Set([fields, ...others].map(fingerprint)).size).toBe(6);
  const { url, ...rest } = fields;
  expect(fingerprint({ url, ...rest })).toBe(fingerprint(fields));
});
