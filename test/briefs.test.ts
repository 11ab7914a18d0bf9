import { expect, test } from 'vitest';
import { readShelf } from '../src/corpus/shelf.ts';
import { reader } from '../src/rules/claims.ts';
import { BRIEFS, haveOriginals, library, originals } from './helpers/shelves.ts';

const briefs = readShelf(BRIEFS).articles;

test('every brief says what it reports, and never counts as the publication itself', () => {
  for (const { id, kind, reports, written, publisher } of briefs) {
    expect([id, kind]).toEqual([id, 'brief']);
    expect(written, id).toBeDefined();
    expect(reports?.publisher, id).toBe(publisher);
  }
});

// Which brief reports which article.
const PAIRS = [
  ['000_dfde0661d0283958', '2025-01-22-new-capacity'],
  ['001_17035718bd06ed3b', '2025-01-22-techradar'],
  ['002_28e3cc607965beed', '2025-01-22-first-right'],
  ['003_54bd71c71bab78d9', '2025-01-22-trendsnip'],
  ['004_c208341af4b31cd1', '2025-01-22-after-stargate'],
] as const;

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
