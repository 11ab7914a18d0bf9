import { expect, test } from 'vitest';
import { passageIndex } from '../../src/corpus/search.ts';
import { SYNONYMS } from '../../src/rules/vocabulary.ts';
import { article } from '../helpers/shelves.ts';

const first = article('first', 'Microsoft has a right of first refusal.\n\nOracle supplies capacity in Texas.');
const second = article('second', 'OpenAI builds data centers.\n\nThe board of OpenAI met twice.');

function found(query: string) {
  const index = passageIndex(SYNONYMS);
  index.add(first);
  index.add(second);
  return index
    .search(query)
    .map(({ article: id, start, end }) => (id === 'first' ? first : second).body.slice(start, end));
}

test.each([
  ['an abbreviation finds the words', 'ROFR', 'Microsoft has a right of first refusal.'],
  ['the reversed wording finds the same', 'first right of refusal', 'Microsoft has a right of first refusal.'],
  ['a ticker finds the company', 'MSFT', 'Microsoft has a right of first refusal.'],
  ['a short name finds the company', 'OAI board', 'The board of OpenAI met twice.'],
  ['an inflection finds its stem', 'supplying', 'Oracle supplies capacity in Texas.'],
  ['British spelling finds American', 'data centre', 'OpenAI builds data centers.'],
])('%s', (_, query, expected) => {
  expect(found(query)[0]).toBe(expected);
});

test('stop words alone find nothing', () => {
  expect(found('what is it that they have')).toEqual([]);
});

test('a removed article is found no more, and the others still are', () => {
  const index = passageIndex(SYNONYMS);
  index.add(first);
  index.add(second);
  index.remove(first);
  expect(index.search('ROFR')).toEqual([]);
  expect(index.search('board')).toHaveLength(1);
  index.add(first);
  expect(index.search('ROFR')).toHaveLength(1);
});
