import { expect, test } from 'vitest';
import { exhibitOn, wholeShelf } from '../helpers/shelves.ts';

const exhibit = exhibitOn(wholeShelf(), '2026-11-22');

type Row = [question: string, facet: string, ...words: string[]];
test.each<Row>([
  ['Who has invested in OpenAI besides Microsoft?', 'others', 'Amazon', 'up to $50 billion', '$122 billion'],
  ['Is Nvidia an investor in OpenAI?', 'others', 'name Amazon'],
  ['When did OpenAI become a public benefit corporation?', 'structure', '28 October 2025', 'OpenAI Foundation'],
  ['Is OpenAI a nonprofit or for profit?', 'structure', 'OpenAI Group PBC', 'OpenAI Foundation'],
  ['Who owns how much of OpenAI?', 'owners', 'about 25%', '30 June 2026', 'about 26%', '28 October 2025'],
  ['Who owns how much of OpenAI, as of 1 December 2025?', 'owners', 'about 27%', 'about 26%'],
])('%s is answered by %s', (text, facet, ...words) => {
  const { answer } = exhibit.ask({ text });
  expect([answer.status, answer.facet]).toEqual(['answered', facet]);
  for (const each of words) expect(answer.text).toContain(each);
  expect(answer.evidence.length).toBeGreaterThan(0);
});

test.each([
  ['Who has invested in OpenAI besides Microsoft, as of 26 February 2026?', 'before 27 February 2026'],
  ['Who owns how much of OpenAI, as of 27 October 2025?', 'before 28 October 2025'],
  ['Is OpenAI a nonprofit or for profit, as of 27 October 2025?', 'before 28 October 2025'],
])('%s is declined', (text, words) => {
  const { answer } = exhibit.ask({ text });
  expect(answer.status).toBe('not_in_articles');
  expect(answer.text).toContain(words);
});
