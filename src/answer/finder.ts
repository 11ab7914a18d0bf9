import { namesIn } from '../corpus/names.ts';
import { type PassageIndex, passageIndex } from '../corpus/search.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { aliasesOf } from '../rules/parties.ts';
import { SYNONYMS } from '../rules/vocabulary.ts';
import { type Evidence, evidenceOf } from './answer.ts';

/** What is looked up in the articles themselves, when first needed: most answers rest on findings alone. */
export type Finder = {
  /** True when an article names it outside of page furniture. */
  named(name: string): boolean;
  /** The passages nearest in words, for a question that is declined. */
  nearest(query: string, limit: number): Evidence[];
};

/** How many articles the nearest passages are looked for in, the newest: a search takes as long as it has passages to weigh. */
const NEWEST = 50;

/** A finder over the articles of a shelf that are quoted. */
export function finderOf(shelf: Shelf): Finder {
  const isNamed = namesIn(shelf.quoted);
  let built: PassageIndex | undefined;
  const index = () => {
    if (built !== undefined) return built;
    built = passageIndex(SYNONYMS);
    for (const article of shelf.quoted.slice(-NEWEST)) built.add(article);
    return built;
  };
  return {
    named: (name) => aliasesOf(name).some(isNamed),
    nearest: (query, limit) =>
      index()
        .search(query, limit)
        .flatMap((hit) => {
          const article = shelf.get(hit.article);
          return article === undefined ? [] : [evidenceOf({ article, quote: hit })];
        }),
  };
}
