import { expect, test } from 'vitest';
import { readShelf } from '../src/corpus/shelf.ts';
import { reader } from '../src/rules/claims.ts';
import { BRIEFS, haveOriginals, library, originals, PAIRS } from './helpers/shelves.ts';

const briefs = readShelf(BRIEFS).articles;

test('every brief says what it reports, and never counts as the publication itself', () => {
  for (const { id, kind, reports, written, publisher } of briefs) {
    expect([id, kind]).toEqual([id, 'brief']);
    expect(written, id).toBeDefined();
    expect(reports?.publisher, id).toBe(publisher);
  }
});

const claimsOf = (articles: readonly { id: string }[], id: string) => {
  const found = (articles as typeof briefs).find((article) => article.id === id);
  return found === undefined ? [] : [...new Set(reader(library.claims)(found).map(({ claim }) => claim))].toSorted();
};

test.runIf(haveOriginals).each(PAIRS)(
  'the rules find in the brief of %s just what they find in the article',
  (original, brief) => {
    expect(claimsOf(briefs, brief)).toEqual(claimsOf(originals().articles, original));
    expect(claimsOf(briefs, brief).length).toBeGreaterThan(3);
  },
);
