import { type Evidence, evidenceOf } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import { isEvidence } from '../corpus/passages.ts';
import { remembered } from '../remembered.ts';
import type { Findings } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { isOnTopic } from '../understanding/on-topic.ts';
import { rankingOf, vectorOf } from '../understanding/rank.ts';

/** A passage on the deal that makes no claim of any command, and the command whose questions are nearest to it. */
export type Unread = Pick<Evidence, 'quote' | 'start' | 'end'> & { readonly nearest: string; readonly score: number };

/** What is less likely to be asked for by any question is about something else. From 0 to 1. */
const NEAR = 0.15;

const rankingFor = remembered((library: Library) => rankingOf(library.whole(), library.voices()));

/** The passages of an article that a new rule could read, the nearest to what is asked first. */
export function unreadIn(article: Article, library: Library, own: Findings): Unread[] {
  const read = new Set(library.claims.flatMap(({ id }) => own.of(id).map(({ quote }) => quote.start)));
  const ranking = rankingFor(library);
  return article.passages
    .filter((passage) => isEvidence(passage) && !read.has(passage.start))
    .flatMap((span): Unread[] => {
      const { quote, start, end } = evidenceOf({ article, quote: { ...span, article: article.id } });
      const [best] = isOnTopic(quote) ? ranking.rank(vectorOf(quote)) : [];
      return best === undefined || best.score < NEAR
        ? []
        : [{ quote, start, end, nearest: best.target.topic, score: best.score }];
    })
    .toSorted((a, b) => b.score - a.score || a.start - b.start);
}
