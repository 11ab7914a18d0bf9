import type { Article } from '../corpus/article.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { tokens } from '../corpus/tokens.ts';
import { UserError } from '../errors.ts';
import { shown } from '../rules/options.ts';
import { nearestNames } from './nearest.ts';

const SUGGESTED = 3;

/**
 * The article that is meant: the one of this id, or the only one whose id or title has this in it.
 * @throws UserError where none or several are, with up to three that may be
 */
export function oneArticle(typed: string, { articles }: Shelf): Article {
  const wanted = typed.replace(/\.md$/i, '').toLowerCase();
  const exact = articles.find(({ id }) => id.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const found = articles.filter((each) => namesOf(each).some((name) => name.includes(wanted)));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const problem =
    found.length > 1
      ? `"${shown(typed)}" may be any of ${found.length} articles`
      : `no article is called "${shown(typed)}"`;
  const some = (found.length > 1 ? found.toReversed() : near(wanted, articles)).slice(0, SUGGESTED).map(({ id }) => id);
  throw new UserError(
    `article: ${problem}. ${some.length === 0 ? 'Write /sources for all.' : `Give one, such as ${some.join(', ')}.`}`,
  );
}

function namesOf({ id, title }: Article): string[] {
  return [id.toLowerCase(), title.toLowerCase().replaceAll('’', "'")];
}

// Those that share most words with what was typed, a misspelt word counting as the nearest.
function near(typed: string, articles: readonly Article[]): Article[] {
  const wordsOf = (text: string) => new Set(tokens(text).map(({ word }) => word));
  const known = articles.map((article) => ({
    article,
    words: wordsOf(`${article.id} ${article.title} ${article.publisher}`),
  }));
  const all = [...new Set(known.flatMap(({ words }) => [...words]))];
  const wanted = [...wordsOf(typed)].map((word) => (all.includes(word) ? [word] : nearestNames(word, all).slice(0, 1)));
  return known
    .map(({ article, words }) => ({ article, shared: wanted.flat().filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ article }) => article);
}
