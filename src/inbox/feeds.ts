import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Item } from '../reading/feed.ts';
import { fetchIfNew, type Network } from '../reading/web.ts';
import { mayBeNews } from '../understanding/on-topic.ts';
import { changeInbox, type Entry, readInbox } from './inbox.ts';

/** What came of reading the feeds of a folder once. */
export type Read = { readonly entries: readonly Entry[]; readonly problems: readonly ConfigError[] };

const FILE = 'feeds.txt';
const MOST_BYTES = 5_000_000;
/** Items of a feed that are remembered, so that what was dropped does not come back. */
const MOST_SEEN = 1000;
const ACCEPTED = 'application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1';

/**
 * The addresses in a folder's `feeds.txt`, one a line; a line that begins with # is none. None where there is no such file.
 * @throws ConfigError where the file cannot be read
 */
export function feedsOf(folder: string): string[] {
  const file = join(folder, FILE);
  try {
    const lines = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')))];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new ConfigError(
      file,
      `it cannot be read (${code})`,
      'Let it be a text file that you may read, or remove it.',
      {
        cause: error,
      },
    );
  }
}

/**
 * Reads every feed of a folder once, one after the other, and puts what may be news of the deal into its inbox. A feed that
 * fails stops none of the others.
 * @throws ConfigError where `feeds.txt` or the inbox cannot be read or written
 */
export async function readFeeds(folder: string, network: Network): Promise<Read> {
  const entries: Entry[] = [];
  const problems: ConfigError[] = [];
  for (const address of feedsOf(folder))
    try {
      entries.push(...(await readFeed(address, folder, network)));
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      problems.push(error);
    }
  return { entries, problems };
}

async function readFeed(address: string, folder: string, network: Network): Promise<Entry[]> {
  const known = readInbox(folder).feeds[address];
  const fetched = await fetchIfNew(address, network, MOST_BYTES, known ?? {}, ACCEPTED);
  if (fetched === undefined) return [];
  const items = await attempt(address, async () => (await import('../reading/feed.ts')).fromFeed(fetched));
  let fresh: Entry[] = [];
  changeInbox(folder, ({ feeds, entries }) => {
    const seen = new Set(feeds[address]?.seen);
    const there = new Set(entries.map(({ url }) => url));
    fresh = once(items)
      .filter(({ id, url, title, summary }) => !seen.has(id) && !there.has(url) && mayBeNews(`${title}. ${summary}`))
      .toReversed()
      .map((item) => entryOf(item, address));
    // Those of this answer stand last, so that they are forgotten last.
    const ids = new Set(items.map(({ id }) => id));
    const feed = { ...fetched.validators, seen: [...[...seen].filter((id) => !ids.has(id)), ...ids].slice(-MOST_SEEN) };
    return { feeds: { ...feeds, [address]: feed }, entries: [...entries, ...fresh] };
  });
  return fresh;
}

/** Without what an answer tells again under the same id or address. */
function once(items: readonly Item[]): Item[] {
  const told = new Set<string>();
  return items.filter(({ id, url }) => {
    const isFirst = !told.has(id) && !told.has(url);
    told.add(id).add(url);
    return isFirst;
  });
}

function entryOf({ url, title, published }: Item, feed: string): Entry {
  return { url, title: title || url, feed, ...(published !== undefined && { published }) };
}

async function attempt<T>(address: string, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    throw new ConfigError(
      address,
      `it cannot be read as a feed (${(error as Error).message})`,
      'Give the address of an RSS or Atom feed in feeds.txt.',
      { cause: error },
    );
  }
}
