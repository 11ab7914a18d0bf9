import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Article, Quote } from './article.ts';
import { tokens } from './tokens.ts';

/** Words that stand for one another, each list headed by the word they become. A word may be a phrase. */
export type Synonyms = readonly (readonly [word: string, ...others: string[]])[];

/** A passage found, best first. */
export type Hit = Quote & { readonly score: number };

const STOP_WORDS = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its ' +
    'just me my no nor not of on or our out she so some such than that the their them then there these they this those to too ' +
    'up us was we were what when where which who whom why will with would you your'
  ).split(' '),
);

const RANKED: SearchOptions = { prefix: false, fuzzy: 0.15, boost: { text: 1, heading: 0.5 } };

type Entry = { id: string; article: string; start: number; end: number; text: string; heading: string };

/** Full-text search over passages. Articles come and go without the rest being indexed again. */
export type PassageIndex = {
  add(article: Article): void;
  remove(article: Article): void;
  /** At most `limit` passages that can be evidence. An empty or foreign query finds none. */
  search(query: string, limit?: number): Hit[];
};

/** An empty index whose words are stemmed, without stop words, and with these synonyms. */
export function passageIndex(synonyms: Synonyms): PassageIndex {
  const fold = folding(synonyms);
  const index = new MiniSearch<Entry>({
    fields: ['text', 'heading'],
    storeFields: ['article', 'start', 'end'],
    tokenize: (text) => fold(text),
    processTerm: (term) => (STOP_WORDS.has(term) ? null : term),
  });
  return {
    add: (article) => index.addAll(entries(article)),
    remove: (article) => index.removeAll(entries(article)),
    search: (query, limit = 10) =>
      index
        .search(query, RANKED)
        .slice(0, limit)
        .map(({ article, start, end, score }) => ({ article, start, end, score })),
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

// "MSFT's right of first refusal" becomes [microsoft, rofr].
function folding(synonyms: Synonyms): (text: string) => string[] {
  const phrases = synonyms
    .flatMap(([word, ...others]) => others.map((other) => ({ to: stemsOf(word), from: stemsOf(other) })))
    .sort((a, b) => b.from.length - a.from.length);
  return (text) => {
    const stems = stemsOf(text);
    const folded: string[] = [];
    for (let at = 0; at < stems.length; ) {
      const phrase = phrases.find(({ from }) => from.every((stem, i) => stems[at + i] === stem));
      folded.push(...(phrase?.to ?? [stems[at] as string]));
      at += phrase?.from.length ?? 1;
    }
    return folded;
  };
}

function stemsOf(text: string): string[] {
  return tokens(text).map(({ word, stem }) => (STOP_WORDS.has(word) ? word : stem));
}
