import type { Quote } from '../corpus/article.ts';
import { type Lookup, type PassageIndex, passageIndex } from '../corpus/search.ts';
import type { Span } from '../corpus/sentences.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { tokens } from '../corpus/tokens.ts';
import { aliasesOf } from '../rules/parties.ts';
import { SYNONYMS } from '../rules/vocabulary.ts';
import { type Evidence, evidenceOf } from './answer.ts';

/** What the search over passages is asked. Its index is built when first needed: most answers rest on findings alone. */
export type Finder = {
  /** True when an article names it outside of page furniture. */
  named(name: string): boolean;
  /** The passages nearest in words, for a question that is declined. */
  nearest(query: string, limit: number): Evidence[];
  /** The passages that have all words of a query, or else some. */
  lookup(query: string): Found;
};

// A name is written with a capital: "Post" may be one, "post" is none.
const NAME = /[\p{Lu}\p{N}]/u;

/** What a search of words finds: the passages, the best first, with the words that match. */
export type Found = Omit<Lookup, 'hits'> & {
  readonly passages: readonly { readonly quote: Evidence; readonly matches: readonly Span[] }[];
};

/** A finder over the articles of a shelf that are quoted. */
export function finderOf(shelf: Shelf): Finder {
  let built: PassageIndex | undefined;
  const index = () => {
    if (built !== undefined) return built;
    built = passageIndex(SYNONYMS);
    for (const article of shelf.quoted) built.add(article);
    return built;
  };
  const evidence = (quote: Quote): Evidence[] => {
    const article = shelf.get(quote.article);
    return article === undefined ? [] : [evidenceOf({ article, quote })];
  };
  return {
    named: (name) =>
      aliasesOf(name).some((alias) => {
        const wanted = tokens(alias).map(({ word }) => word);
        return index()
          .exact(alias)
          .some(({ article, start, end }) => {
            const text = shelf.get(article)?.body.slice(start, end) ?? '';
            const words = tokens(text);
            return words.some(
              (first, at) =>
                NAME.test(text[first.start] ?? '') && wanted.every((word, i) => words[at + i]?.word === word),
            );
          });
      }),
    nearest: (query, limit) => index().search(query, limit).flatMap(evidence),
    lookup: (query) => {
      const { hits, ...about } = index().lookup(query);
      const passages = hits.flatMap((hit) => evidence(hit).map((quote) => ({ quote, matches: hit.matches })));
      return { ...about, passages };
    },
  };
}
