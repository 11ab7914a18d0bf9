import type { Article, Quote } from '../corpus/article.ts';
import { namesIn } from '../corpus/names.ts';
import { type Lookup, type PassageIndex, passageIndex } from '../corpus/search.ts';
import type { Span } from '../corpus/sentences.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { once } from '../remembered.ts';
import { aliasesOf } from '../rules/parties.ts';
import { SYNONYMS } from '../rules/vocabulary.ts';
import { type Evidence, evidenceOf } from './answer.ts';

/** What is looked up in the articles themselves, when first needed: most answers rest on findings alone. */
export type Finder = {
  /** True when an article names it outside of page furniture, in a passage that has the words `beside` too. */
  named(name: string, beside?: readonly string[]): boolean;
  /** The passages nearest in words, for a question that is declined. */
  nearest(query: string, limit: number): Evidence[];
  /** The passages that have all words of a query, or else some, at most `limit`. */
  lookup(query: string, limit: number): Found;
  /** What reads, in steps, all that a search needs, before the first is asked. */
  readonly preparations: readonly (() => void)[];
};

/** How many articles the nearest passages are looked for in, the newest: a search takes as long as it has passages to weigh. */
const NEWEST = 50;
/** How many articles are read at once before others get their turn. */
const STEP = 25;

/** What a search of words finds: the passages, the best first, with the words that match. */
export type Found = Omit<Lookup, 'hits'> & {
  readonly shown: readonly { readonly quote: Evidence; readonly matches: readonly Span[] }[];
};

/** A finder over the articles of a shelf that are quoted. */
export function finderOf(shelf: Shelf): Finder {
  const isNamed = namesIn(shelf.quoted);
  const newest = growing(shelf.quoted.slice(-NEWEST));
  const whole = growing(shelf.quoted);
  const evidence = (quote: Quote): Evidence[] => {
    const article = shelf.get(quote.article);
    return article === undefined ? [] : [evidenceOf({ article, quote })];
  };
  return {
    named: (name, beside) => aliasesOf(name).some((alias) => isNamed(alias, beside)),
    nearest: (query, limit) => newest.index().search(query, limit).flatMap(evidence),
    lookup: (query, limit) => {
      const { hits, ...about } = whole.index().lookup(query, limit);
      return {
        ...about,
        shown: hits.flatMap((hit) => evidence(hit).map((quote) => ({ quote, matches: hit.matches }))),
      };
    },
    preparations: [...whole.steps, ...newest.steps],
  };
}

/** An index of articles that can be made step by step, and is made as far as it is not where it is needed. */
function growing(articles: readonly Article[]): { index(): PassageIndex; steps: (() => void)[] } {
  const empty = once(() => passageIndex(SYNONYMS));
  let added = 0;
  const grow = (to: number) => {
    for (const article of articles.slice(added, to)) empty().add(article);
    added = Math.max(added, to);
  };
  return {
    index: () => {
      grow(articles.length);
      return empty();
    },
    steps: Array.from({ length: Math.ceil(articles.length / STEP) }, (_, at) => () => grow((at + 1) * STEP)),
  };
}
