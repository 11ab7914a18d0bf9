import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Article, Quote } from './article.ts';
import type { Span } from './sentences.ts';
import { tokens } from './tokens.ts';

/** Words that stand for one another, each list headed by the word they become. A word may be a phrase. */
export type Synonyms = readonly (readonly [word: string, ...others: string[]])[];

/** A passage found, best first. */
export type Hit = Quote & { readonly score: number };

/** What a search of words finds. */
export type Lookup = {
  /** Best first, each with the words that match, as offsets into the body of its article. */
  readonly hits: readonly (Quote & { readonly matches: readonly Span[] })[];
  /** How many passages there are in all, and in how many articles. */
  readonly passages: number;
  readonly articles: number;
  /** The words looked for, as typed; none where all are too common to be looked for. */
  readonly words: readonly string[];
  /** Those of them that no passage has as they are: similar ones are taken in their place. */
  readonly unknown: readonly string[];
  /** False where no passage has all of them, so that the hits have some. */
  readonly whole: boolean;
};

const STOP_WORDS = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its ' +
    'just me my no nor not of on or our out she so some such than that the their them then there these they this those to too ' +
    'up us was we were what when where which who whom why will with would you your'
  ).split(' '),
);

// A misspelt word may differ by one letter in five, or go on; a figure may not.
const SPELT = /^\p{L}{5,}$/u;
const BEGUN = /^\p{L}{3,}$/u;
const SIMILAR = 0.2;

const RANKED: SearchOptions = { prefix: false, fuzzy: 0.15, boost: { text: 1, heading: 0.5 } };

type Entry = { id: string; article: string; start: number; end: number; text: string; heading: string };

/** Full-text search over passages. */
export type PassageIndex = {
  add(article: Article): void;
  /** At most `limit` passages that can be evidence. An empty or foreign query finds none. */
  search(query: string, limit?: number): Hit[];
  /** The passages that have all words of a query, or else some, at most `limit`. */
  lookup(query: string, limit?: number): Lookup;
};

/** An empty index whose words are stemmed, without stop words, and with these synonyms. */
export function passageIndex(synonyms: Synonyms): PassageIndex {
  const fold = folding(synonyms);
  const asked = (text: string) => fold(text).map(({ term }) => term);
  const index = new MiniSearch<Entry>({
    fields: ['text', 'heading'],
    storeFields: ['article', 'start', 'end'],
    tokenize: (text) => fold(text).flatMap(({ term, parts }) => [term, ...parts.map((part) => part.term)]),
    processTerm: (term) => (STOP_WORDS.has(term) ? null : term),
    searchOptions: { tokenize: asked },
  });
  const bodies = new Map<string, string>();
  const termsOf = ({ article, start, end }: SearchResult) => fold(bodies.get(article)?.slice(start, end) ?? '');
  const has = (term: string) => index.search(term, { fields: ['text'], tokenize: (text) => [text] }).length > 0;

  function lookup(query: string, limit = Number.POSITIVE_INFINITY): Lookup {
    const terms = fold(query).filter(({ term }) => !STOP_WORDS.has(term));
    const known = new Set(terms.map(({ term }) => term).filter(has));
    const typed = (each: readonly Term[]) => [...new Set(each.map(({ start, end }) => query.slice(start, end)))];
    const similar: SearchOptions = {
      fields: ['text'],
      fuzzy: (term) => !known.has(term) && SPELT.test(term) && SIMILAR,
      prefix: (term) => !known.has(term) && BEGUN.test(term),
    };
    const all = index.search(query, { ...similar, combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(query, { ...similar, combineWith: 'OR' });
    const row = terms.map(({ term }) => term);
    return {
      hits: togetherFirst(found, row, limit).map((each) => ({
        article: each.article,
        start: each.start,
        end: each.end,
        matches: spansOf(termsOf(each), new Set(Object.keys(each.match))).map(({ start, end }) => ({
          start: each.start + start,
          end: each.start + end,
        })),
      })),
      passages: found.length,
      articles: new Set(found.map(({ article }) => article)).size,
      words: typed(terms),
      unknown: typed(terms.filter(({ term }) => !known.has(term))),
      whole: all.length > 0,
    };
  }

  // Words that stand together, as asked, come before the same words apart; what is not shown is not looked at.
  function togetherFirst(found: readonly SearchResult[], row: readonly string[], limit: number): SearchResult[] {
    const together: SearchResult[] = [];
    const apart: SearchResult[] = [];
    for (const each of found) {
      if (together.length === limit) break;
      (hasRow(termsOf(each), row) ? together : apart).push(each);
    }
    return [...together, ...apart].slice(0, limit);
  }

  return {
    add: (article) => {
      bodies.set(article.id, article.body);
      index.addAll(entries(article));
    },
    search: (query, limit = 10) =>
      index
        .search(query, RANKED)
        .slice(0, limit)
        .map(({ article, start, end, score }) => ({ article, start, end, score })),
    lookup,
  };
}

function entries(article: Article): Entry[] {
  let heading = '';
  return article.passages.flatMap((passage, at) => {
    const text = article.body.slice(passage.start, passage.end);
    if (passage.kind === 'heading' || passage.kind === 'question') heading = text;
    if (passage.kind === 'heading' || passage.kind === 'question' || passage.kind === 'furniture') return [];
    return [{ id: `${article.id}#${at}`, article: article.id, start: passage.start, end: passage.end, text, heading }];
  });
}

/** A word as it is indexed, with its place in the text; a phrase that stands for another word has its own words as parts. */
type Term = Span & { readonly term: string; readonly parts: readonly (Span & { readonly term: string })[] };

// "MSFT's right of first refusal" becomes [microsoft, rofr], of which the second has the parts [right, of, first, refus].
function folding(synonyms: Synonyms): (text: string) => Term[] {
  const phrases = synonyms
    .flatMap(([word, ...others]) => others.map((other) => ({ to: stemsOf(word), from: stemsOf(other) })))
    .sort((a, b) => b.from.length - a.from.length);
  return (text) => {
    const words = tokens(text).map(({ word, stem, start, end }) => ({
      term: STOP_WORDS.has(word) ? word : stem,
      start,
      end,
    }));
    const folded: Term[] = [];
    for (let at = 0; at < words.length; ) {
      const phrase = phrases.find(({ from }) => from.every((stem, i) => words[at + i]?.term === stem));
      const own = words.slice(at, at + (phrase?.from.length ?? 1)) as [Term, ...Term[]];
      const span = { start: own[0].start, end: own.at(-1)?.end ?? own[0].end };
      const parts = own.length > 1 ? own : [];
      const to = phrase?.to ?? [own[0].term];
      folded.push(...to.map((term, i) => ({ term, ...span, parts: i === 0 ? parts : [] })));
      at += own.length;
    }
    return folded;
  };
}

function hasRow(terms: readonly Term[], row: readonly string[]): boolean {
  const own = terms.filter(({ term }) => !STOP_WORDS.has(term));
  return own.some((_, at) => row.every((term, i) => own[at + i]?.term === term));
}

// The places of these terms, those within another left out.
function spansOf(terms: readonly Term[], wanted: ReadonlySet<string>): Span[] {
  const found = terms
    .flatMap((each) => (wanted.has(each.term) ? [each] : each.parts))
    .filter(({ term }) => wanted.has(term))
    .map(({ start, end }) => ({ start, end }));
  return found.filter(({ start }, at) => found[at - 1]?.start !== start);
}

function stemsOf(text: string): string[] {
  return tokens(text).map(({ word, stem }) => (STOP_WORDS.has(word) ? word : stem));
}
