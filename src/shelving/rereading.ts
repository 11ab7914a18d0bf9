import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../corpus/article.ts';
import { articleFiles, readArticle } from '../corpus/shelf.ts';

type Known = { readonly stamp: string | undefined; readonly article: Article };

/**
 * Reads a folder's articles again, each in a turn of its own, so that nothing waits for all of them. An article that is as it
 * was stays the same object: what has been worked out of it stays known.
 * @param articles those that were read before
 * @throws ConfigError for the first file that is unusable
 */
export function rereading(folder: string, articles: readonly Article[]): () => Promise<Article[]> {
  const known = new Map<string, Known>(
    articles.map((article) => [join(folder, `${article.id}.md`), { stamp: undefined, article }]),
  );
  return async () => {
    const files = articleFiles(folder);
    for (const file of known.keys()) if (!files.includes(file)) known.delete(file);
    for (const file of files) {
      const stamp = stampOf(file);
      const before = known.get(file);
      if (stamp !== undefined && before?.stamp === stamp) continue;
      await nextTurn();
      const article = readArticle(file);
      known.set(file, {
        stamp,
        article: before !== undefined && isSame(before.article, article) ? before.article : article,
      });
    }
    return files.flatMap((file) => known.get(file)?.article ?? []);
  };
}

// Taken before the file is read: a change in between is then read again.
function stampOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
}

// Passages follow from the body, and are read only where they are needed.
function isSame(one: Article, other: Article): boolean {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => name !== 'passages');
  return names.every((name) => isDeepStrictEqual(one[name as keyof Article], other[name as keyof Article]));
}
