import type { Stats } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type FSWatcher, watch } from 'chokidar';
import type { Exhibit } from '../answer/exhibit.ts';
import type { Article } from '../corpus/article.ts';
import { type Shelf, shelfOf } from '../corpus/shelf.ts';
import { ConfigError } from '../errors.ts';
import type { Examine } from '../rules/findings.ts';
import { type Proves, provesBeside } from './proves.ts';
import { rereading } from './rereading.ts';

/** What changed on a shelf, by the ids of the articles, and what it proves since. */
export type Change = Proves & {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** What to watch, and whom to tell. */
export type Watched = {
  readonly folder: string;
  /** True where it gives no signs of changes, and is looked at instead. */
  readonly polls?: boolean;
  /** What answers until something changes. */
  readonly exhibit: Exhibit;
  /** An exhibit on another shelf, with the same examination. */
  readonly on: (shelf: Shelf) => Exhibit;
  readonly examine: Examine;
  /** Takes the next exhibit and what is different. */
  readonly renew: (next: Exhibit, change: Change) => void;
  /** Told once of what keeps the folder from being read or watched; what answered before goes on. */
  readonly broken: (error: unknown) => void;
};

/** A file counts as written when it has not grown for so long. In milliseconds. */
const WRITTEN = { stabilityThreshold: 150, pollInterval: 50 };

/**
 * Watches a folder of articles and makes a new exhibit whenever one is new, other or gone.
 * @returns what ends it
 */
export function watchShelf({
  folder,
  polls = false,
  exhibit,
  on,
  examine,
  renew,
  broken,
}: Watched): () => Promise<void> {
  const reread = rereading(folder, exhibit.shelf.articles);
  let current = exhibit;
  let problem: string | undefined;
  let wanted = false;
  let running: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    try {
      const shelf = shelfOf(await reread());
      const change = changeOf(current.shelf, shelf);
      if (change === undefined && problem === undefined) return;
      await examineNew(shelf);
      const proves = provesBeside(examine(current.shelf.quoted), examine(shelf.quoted), current.library);
      current = on(shelf);
      problem = undefined;
      renew(current, { added: [], changed: [], removed: [], ...change, ...proves });
      await prepare(current);
    } catch (error) {
      if (problem === (error as Error).message) return;
      problem = (error as Error).message;
      broken(error);
    }
  }

  /** An article in each turn: meanwhile the last shelf answers. */
  async function examineNew({ quoted }: Shelf): Promise<void> {
    for (const article of quoted) {
      if (current.shelf.get(article.id) === article) continue;
      examine([article]).of('');
      await nextTurn();
    }
  }

  // What only some questions need is made ready when it answers already, and not at all where the next change has come.
  async function prepare({ preparations }: Exhibit): Promise<void> {
    for (const step of preparations()) {
      if (wanted) return;
      step();
      await nextTurn();
    }
  }

  function want(): void {
    wanted = true;
    running ??= (async () => {
      while (wanted) {
        wanted = false;
        await refresh();
      }
      running = undefined;
    })();
  }

  const root = resolve(folder);
  let watcher = open();
  function open(): FSWatcher {
    const opened = watch(root, {
      depth: 0,
      ignoreInitial: true,
      usePolling: polls,
      awaitWriteFinish: WRITTEN,
      ignored: (path, stat) => resolve(path) !== root && !isArticle(path, stat),
    });
    // When it is ready, for what changed between the last reading and then.
    opened.on('ready', want).on('error', (error) => broken(unwatched(folder, error)));
    return opened.on('all', (event, path) => {
      want();
      if (event === 'addDir' && resolve(path) === root) reopen();
    });
  }

  // The folder was taken away and is there again: its signs come to a new watcher only.
  function reopen(): void {
    void watcher.close();
    watcher = open();
  }

  return async () => {
    await watcher.close();
    await running;
  };
}

function isArticle(path: string, stat: Stats | undefined): boolean {
  return !basename(path).startsWith('.') && (stat?.isFile() !== true || path.endsWith('.md'));
}

function unwatched(folder: string, cause: unknown): ConfigError {
  return new ConfigError(
    `corpus folder ${folder}`,
    `it cannot be watched (${(cause as NodeJS.ErrnoException).code ?? cause})`,
    'Restart after a change, or set CHOKIDAR_USEPOLLING=1 to look instead of waiting for signs.',
    { cause },
  );
}

function changeOf(before: Shelf, after: Shelf): Omit<Change, keyof Proves> | undefined {
  const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);
  const added = ids(after.articles.filter(({ id }) => before.get(id) === undefined));
  const removed = ids(before.articles.filter(({ id }) => after.get(id) === undefined));
  const changed = ids(after.articles.filter((each) => ![undefined, each].includes(before.get(each.id))));
  return added.length + removed.length + changed.length === 0 ? undefined : { added, changed, removed };
}
