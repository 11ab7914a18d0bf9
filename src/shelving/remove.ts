import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '../corpus/article.ts';
import { articleFiles, readArticle, shelfOf } from '../corpus/shelf.ts';
import { ConfigError, UserError } from '../errors.ts';

/** What was removed, and the articles that are quoted before and after it. */
export type Removed = {
  readonly removed: readonly string[];
  readonly before: readonly Article[];
  readonly after: readonly Article[];
};

/** The id of an article by its id or its file: both name it. */
export function idOf(name: string): string {
  return basename(name).replace(/\.md$/, '');
}

/** @returns the error for a name that no article has */
export function noSuchArticle(name: string): UserError {
  return new UserError(`"${name}" is no article of the folder. See npm run corpus -- list.`);
}

/**
 * Removes articles from a folder, a broken one too; all of them or none.
 * @throws UserError for a name that no article has, ConfigError where the folder may not be written
 */
export function removeArticles(names: readonly string[], folder: string): Removed {
  const files = articleFiles(folder);
  const stranger = names.find((name) => !files.some((file) => idOf(file) === idOf(name)));
  if (stranger !== undefined) throw noSuchArticle(stranger);
  const ids = names.map(idOf);
  const before = quotedOf(files);
  const removed = files.filter((file) => ids.includes(idOf(file)));
  for (const file of removed) removeFile(file);
  return { removed: removed.map(idOf), before, after: quotedOf(files.filter((file) => !removed.includes(file))) };
}

function removeFile(file: string): void {
  try {
    rmSync(file);
  } catch (error) {
    throw new ConfigError(
      file,
      `it cannot be removed (${(error as NodeJS.ErrnoException).code})`,
      'Let the corpus be a folder that you may write to.',
      { cause: error },
    );
  }
}

// What is broken proves nothing, before or after.
function quotedOf(files: readonly string[]): readonly Article[] {
  try {
    return files.length === 0 ? [] : shelfOf(files.map(readArticle)).quoted;
  } catch (error) {
    if (error instanceof ConfigError) return [];
    throw error;
  }
}
