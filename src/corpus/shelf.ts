import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../dates.ts';
import { ConfigError } from '../errors.ts';
import { type Article, parseArticle } from './article.ts';

/** The articles by id, in the order of their dates, then ids: never in the order in which they were read. */
export type Shelf = {
  readonly articles: readonly Article[];
  readonly newest: Day;
  get(id: string): Article | undefined;
};

/**
 * A shelf of these articles.
 * @throws ConfigError where two have the same id or the same text, or there is none
 */
export function shelfOf(articles: readonly Article[]): Shelf {
  const sorted = articles.toSorted((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
  const byId = new Map(sorted.map((article) => [article.id, article]));
  const texts = new Map<string, Article>();
  for (const article of sorted) {
    const text = article.body.replace(/\s+/g, ' ').trim();
    const twin = texts.get(text);
    if (twin !== undefined)
      throw new ConfigError(
        `${article.id}.md: body`,
        `it is the same text as ${twin.id}.md`,
        'Remove one of the two files.',
      );
    texts.set(text, article);
  }
  const newest = sorted.at(-1)?.published;
  if (newest === undefined)
    throw new ConfigError('corpus', 'it holds no article', 'Add at least one Markdown file with front matter.');
  return { articles: sorted, newest, get: (id) => byId.get(id) };
}

/**
 * Reads every `*.md` file of a folder.
 * @throws ConfigError for a folder that cannot be read, and for the first file that is unusable
 */
export function readShelf(folder: string): Shelf {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  } catch (error) {
    throw new ConfigError(
      `corpus folder ${folder}`,
      `it cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'Give a folder of Markdown files with --corpus or CORPUS_DIR.',
      { cause: error },
    );
  }
  if (names.length === 0)
    throw new ConfigError(
      `corpus folder ${folder}`,
      'it holds no Markdown file',
      'Add an article, or give another folder with --corpus or CORPUS_DIR.',
    );
  return shelfOf(names.map((name) => parseArticle(join(folder, name), readFileSync(join(folder, name), 'utf8'))));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
