import { createHash } from 'node:crypto';
import type { Article } from '../corpus/article.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { tokens } from '../corpus/tokens.ts';
import { UserError } from '../errors.ts';
import { asName, shown } from '../rules/options.ts';
import { nearestNames } from './nearest.ts';

const SUGGESTED = 3;

/** A longer name is cut, with its hash behind it, so that it fits into an answer's id and stays one article's. */
const LONGEST = 60;
const HASH = 8;

/** An article's name in an answer's id; of a name made here, itself. */
export function nameInId(id: string): string {
  const name = asName(id);
  if (name.length <= LONGEST) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH);
  // No half of a character stays at the cut.
  return `${name.slice(0, LONGEST - HASH - 1).replace(/[\ud800-\udbff]$/, '')}~${hash}`;
}

/**
 * The article that is meant: the one of this id, or the only one whose id or title has this in it.
 * @throws UserError where none or several are, with up to three that may be
 */
export function oneArticle(typed: string, shelf: Shelf): Article {
  const exact = called(typed, shelf);
  if (exact !== undefined) return exact;
  const { articles } = shelf;
  const wanted = withoutEnding(asName(typed));
  const found = articles.filter((each) => namesOf(each).some((name) => name.includes(wanted)));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) throw none(`"${shown(typed)}" may be any of ${found.length} articles`, found.toReversed());
  throw noneCalled(typed, articles);
}

/**
 * The article of this id, and no other.
 * @throws UserError where there is none
 */
export function sameArticle(id: string, shelf: Shelf): Article {
  const found = called(id, shelf);
  if (found === undefined) throw noneCalled(id, shelf.articles);
  return found;
}

function called(typed: string, { articles }: Shelf): Article | undefined {
  const name = asName(typed);
  const wanted = [name, withoutEnding(name)];
  return articles.find(({ id }) => wanted.includes(asName(id)) || wanted.includes(nameInId(id)));
}

function withoutEnding(name: string): string {
  return name.replace(/\.md$/, '');
}

function noneCalled(typed: string, articles: readonly Article[]): UserError {
  return none(`no article is called "${shown(typed)}"`, near(asName(typed), articles));
}

function none(problem: string, meant: readonly Article[]): UserError {
  const some = meant.slice(0, SUGGESTED).map(({ id }) => id);
  return new UserError(
    `article: ${problem}. ${some.length === 0 ? 'Write /sources for all.' : `Give one, such as ${some.join(', ')}.`}`,
  );
}

function namesOf({ id, title }: Article): string[] {
  return [asName(id), asName(title)];
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
