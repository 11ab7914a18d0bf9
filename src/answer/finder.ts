import { type PassageIndex, passageIndex } from '../corpus/search.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { tokens } from '../corpus/tokens.ts';
import { SYNONYMS } from '../rules/vocabulary.ts';
import { type Evidence, evidenceOf } from './answer.ts';

/** What the search over passages is asked. Its index is built when first needed: most answers rest on findings alone. */
export type Finder = {
  /** True when an article names it outside of page furniture. */
  named(name: string): boolean;
  /** The passages nearest in words, for a question that is declined. */
  nearest(query: string, limit: number): Evidence[];
};

// A name is written with a capital: "Post" may be one, "post" is none.
const NAME = /[\p{Lu}\p{N}]/u;

/** A finder over the articles of a shelf that are quoted. */
export function finderOf(shelf: Shelf): Finder {
  let built: PassageIndex | undefined;
  const index = () => {
    if (built !== undefined) return built;
    built = passageIndex(SYNONYMS);
    for (const article of shelf.quoted) built.add(article);
    return built;
  };
  return {
    named: (name) => {
      const wanted = tokens(name).map(({ word }) => word);
      return index()
        .exact(name)
        .some(({ article, start, end }) => {
          const text = shelf.get(article)?.body.slice(start, end) ?? '';
          const words = tokens(text);
          return words.some(
            (first, at) =>
              NAME.test(text[first.start] ?? '') && wanted.every((word, i) => words[at + i]?.word === word),
          );
        });
    },
    nearest: (query, limit) =>
      index()
        .search(query, limit)
        .flatMap((hit) => {
          const article = shelf.get(hit.article);
          return article === undefined ? [] : [evidenceOf({ article, quote: hit })];
        }),
  };
}
