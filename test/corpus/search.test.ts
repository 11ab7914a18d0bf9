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

function lookedUp(query: string) {
  const index = passageIndex(SYNONYMS);
  for (const each of [first, second, third]) index.add(each);
  const { hits, ...about } = index.lookup(query);
  const bodies = new Map([first, second, third].map(({ id, body }) => [id, body]));
  const slice = (id: string, { start, end }: { start: number; end: number }) => bodies.get(id)?.slice(start, end);
  return {
    ...about,
    found: hits.map((hit) => [slice(hit.article, hit), hit.matches.map((span) => slice(hit.article, span))]),
  };
}

const third = article(
  'third',
  'It has a share of the revenue.\n\nThe revenue share is paid, of all revenue, as a share.',
);

test.each([
  [
    'words that stand together come first, each marked wherever it stands',
    'revenue shares',
    {
      found: [
        ['The revenue share is paid, of all revenue, as a share.', ['revenue', 'share', 'revenue', 'share']],
        ['It has a share of the revenue.', ['share', 'revenue']],
      ],
      whole: true,
      unknown: [],
    },
  ],
  [
    'a phrase is marked whole, and a word of it alone',
    'first refusal',
    { found: [['Microsoft has a right of first refusal.', ['right of first refusal']]] },
  ],
  ['a word inside a phrase is found', 'refusal', { found: [['Microsoft has a right of first refusal.', ['refusal']]] }],
  [
    'a word that no passage has is taken as misspelt',
    'orackle texsa',
    { found: [['Oracle supplies capacity in Texas.', ['Oracle', 'Texas']]], unknown: ['orackle', 'texsa'] },
  ],
  ['a beginning is enough', 'micro', { found: [['Microsoft has a right of first refusal.', ['Microsoft']]] }],
  [
    'else some of the words will do',
    'Oracle zebra',
    { found: [['Oracle supplies capacity in Texas.', ['Oracle']]], whole: false, unknown: ['zebra'] },
  ],
  ['common words are not looked for', 'what is it', { found: [], words: [] }],
])('%s', (_, query, expected) => {
  expect(lookedUp(query)).toMatchObject(expected);
});

test('a word spelt well finds no other word', () => {
  const near = article('near', 'The capital share is large.\n\nThe capitol has stairs.');
  const index = passageIndex([]);
  index.add(near);
  expect(index.lookup('capital').hits).toHaveLength(1);
});
