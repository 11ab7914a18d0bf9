import { type Evidence, evidenceOf } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import { isEvidence } from '../corpus/passages.ts';
import { remembered } from '../remembered.ts';
import type { Findings } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { featuresOf } from '../understanding/features.ts';
import { isOnTopic } from '../understanding/on-topic.ts';

/** A passage on the deal that makes no claim of any command, and the command that speaks of most that it speaks of. */
export type Unread = Pick<Evidence, 'quote' | 'start' | 'end'> & { readonly nearest: string; readonly score: number };

/** The passages of an article that a new rule could read, those first that share most with a command. */
export function unreadIn(article: Article, library: Library, own: Findings): Unread[] {
  const read = new Set(library.claims.flatMap(({ id }) => own.of(id).map(({ quote }) => quote.start)));
  return article.passages
    .filter((passage) => isEvidence(passage) && !read.has(passage.start))
    .flatMap((span): Unread[] => {
      const { quote, start, end } = evidenceOf({ article, quote: { ...span, article: article.id } });
      const best = isOnTopic(quote) ? nearest(quote, library) : undefined;
      return best === undefined ? [] : [{ quote, start, end, ...best }];
    })
    .toSorted((a, b) => b.score - a.score || a.start - b.start);
}

/** How much of each command's claims speaks of a thing, the more the rarer it is among all claims. */
const spokenOf = remembered((library: Library) => {
  const all = library.claims.map(({ says }) => thingsIn(says));
  return [...library.topics].map(([name, { claims }]) => {
    const own = claims.map(({ says }) => thingsIn(says));
    const share = (of: readonly ReadonlySet<string>[], thing: string) =>
      of.filter((things) => things.has(thing)).length / (of.length || 1);
    return { name, much: (thing: string) => share(own, thing) / Math.sqrt(share(all, thing) || 1) };
  });
});

function nearest(text: string, library: Library): Pick<Unread, 'nearest' | 'score'> | undefined {
  const things = [...thingsIn(text)];
  const scored = spokenOf(library).map(({ name, much }) => ({
    nearest: name,
    score: things.reduce((sum, thing) => sum + much(thing), 0),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best : undefined;
}

function thingsIn(text: string): ReadonlySet<string> {
  const { found, rest } = featuresOf(text);
  return new Set([...found.map(({ concept }) => concept), ...rest]);
}
