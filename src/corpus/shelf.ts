import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../dates.ts';
import { ConfigError } from '../errors.ts';
import { type Article, parseArticle } from './article.ts';
import { folded } from './folded.ts';
import { standIns } from './stand-ins.ts';

/** The articles by id, in the order of their dates, then ids: never in the order in which they were read. */
export type Shelf = {
  /** All, briefs that rest among them. */
  readonly articles: readonly Article[];
  /** Those that are evidence and searched: all but the briefs whose original is here. */
  readonly quoted: readonly Article[];
  /** The day of the newest article that is quoted. */
  readonly newest: Day;
  get(id: string): Article | undefined;
  /** The briefs that rest because this original is here. */
  standsFor(id: string): readonly Article[];
};

/**
 * A shelf of these articles.
 * @throws ConfigError where two have ids that read the same, or the same text, or there is none
 */
export function shelfOf(articles: readonly Article[]): Shelf {
  const sorted = articles.toSorted((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
  const byId = new Map<string, Article>();
  const texts = new Map<string, Article>();
  const names = new Map<string, Article>();
  for (const article of sorted) {
    const name = folded(article.id);
    const namesake = names.get(name);
    if (namesake !== undefined)
      throw new ConfigError(`${article.id}.md`, `its name reads as ${namesake.id}.md`, 'Rename one of the two files.');
    names.set(name, article);
    byId.set(article.id, article);
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
  const standing = standIns(sorted);
  const quoted = sorted.filter(({ id }) => !standing.has(id));
  const resting = Map.groupBy(sorted, ({ id }) => standing.get(id)?.id);
  const newest = quoted.at(-1)?.published;
  if (newest === undefined)
    throw new ConfigError('corpus', 'it holds no article', 'Add at least one Markdown file with front matter.');
  return {
    articles: sorted,
    quoted,
    newest,
    get: (id) => byId.get(id),
    standsFor: (id) => resting.get(id) ?? [],
  };
}

/**
 * Reads every `*.md` file of a folder.
 * @throws ConfigError for a folder that cannot be read or holds none, and for the first file that is unusable
 */
export function readShelf(folder: string): Shelf {
  const files = articleFiles(folder);
  if (files.length === 0)
    throw new ConfigError(
      `corpus folder ${folder}`,
      'it holds no Markdown file',
      'Add an article, or give another folder with --corpus or CORPUS_DIR.',
    );
  return shelfOf(files.map(readArticle));
}

/**
 * The article files of a folder, by name. What begins with a dot is a mark of some editor or system.
 * @throws ConfigError for a folder that cannot be read
 */
export function articleFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
      .toSorted(compare)
      .map((name) => join(folder, name));
  } catch (error) {
    throw new ConfigError(
      `corpus folder ${folder}`,
      `it cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'Give a folder of Markdown files with --corpus or CORPUS_DIR.',
      { cause: error },
    );
  }
}

/**
 * Reads one article file of a corpus folder.
 * @throws ConfigError where it cannot be read or is unusable
 */
export function readArticle(file: string): Article {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(
      file,
      `it cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'Let it be a file that you may read, or remove it.',
      { cause: error },
    );
  }
  return parseArticle(file, source);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
