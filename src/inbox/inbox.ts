import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ConfigError } from '../errors.ts';

const text = z.string();
const Entry = z.object({
  url: text,
  title: text,
  published: z.optional(text),
  feed: text,
});
const Feed = z.object({
  etag: z.optional(text),
  modified: z.optional(text),
  /** Its items, the last ones, so that each is taken once. */
  seen: z.array(text),
});
const Inbox = z.object({ feeds: z.record(text, Feed), entries: z.array(Entry) });

/** An item of a feed that waits for the operator. */
export type Entry = Readonly<z.infer<typeof Entry>>;
/** What feeds have brought, the newest last, and where each feed stood when it was last read. */
export type Inbox = {
  readonly feeds: Readonly<Record<string, Readonly<z.infer<typeof Feed>>>>;
  readonly entries: readonly Entry[];
};

const FILE = '.inbox.json';
/** The oldest go first. */
const MOST = 200;

/**
 * The inbox of a folder of articles; an empty one where none is kept.
 * @throws ConfigError where its file cannot be read
 */
export function readInbox(folder: string): Inbox {
  const file = join(folder, FILE);
  try {
    return Inbox.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { feeds: {}, entries: [] };
    throw new ConfigError(
      file,
      code === undefined ? 'it is no inbox' : `it cannot be read (${code})`,
      'Remove it: the feeds are then read anew.',
      { cause: error },
    );
  }
}

/**
 * Changes the inbox of a folder, as it stands now, in one go.
 * @throws ConfigError where it cannot be read or written; it is then as it was
 */
export function changeInbox(folder: string, change: (inbox: Inbox) => Inbox): void {
  const file = join(folder, FILE);
  const part = `${file}.${process.pid}.part`;
  const { feeds, entries } = change(readInbox(folder));
  try {
    writeFileSync(part, `${JSON.stringify({ feeds, entries: entries.slice(-MOST) }, null, 2)}\n`);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw new ConfigError(
      file,
      `it cannot be written (${(error as NodeJS.ErrnoException).code})`,
      'Let the folder be one that Exhibit may write to.',
      { cause: error },
    );
  }
}
