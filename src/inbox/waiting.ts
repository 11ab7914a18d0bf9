import type { Article } from '../corpus/article.ts';
import { address } from '../corpus/stand-ins.ts';
import { UserError } from '../errors.ts';
import { changeInbox, type Entry, readInbox } from './inbox.ts';

/** What waits in a folder's inbox and is none of these articles, the newest first. */
export function waiting(folder: string, articles: readonly Article[]): Entry[] {
  const known = new Set(articles.flatMap(({ url, reports }) => [address(url), address(reports?.url)]));
  return readInbox(folder)
    .entries.filter(({ url }) => !known.has(address(url)))
    .toReversed();
}

/**
 * Takes entries out of a folder's inbox, all of them or none; their feeds do not bring them back.
 * @throws UserError for an address that has no entry
 */
export function dropEntries(urls: readonly string[], folder: string): void {
  changeInbox(folder, (inbox) => {
    const stranger = urls.find((url) => !inbox.entries.some((entry) => entry.url === url));
    if (stranger !== undefined) throw new UserError(`"${stranger}" is no address of the inbox.`);
    return { ...inbox, entries: inbox.entries.filter(({ url }) => !urls.includes(url)) };
  });
}

/** The inbox for a terminal, with how an entry becomes an article. */
export function inboxLines(entries: readonly Entry[], feeds: number): string[] {
  if (entries.length === 0)
    return [
      feeds === 0
        ? 'There is no feed: put addresses of RSS or Atom feeds into feeds.txt in the folder of articles, one a line.'
        : 'Nothing is waiting.',
    ];
  return [
    ...entries.flatMap(({ published, title, url }) => [`${published ?? 'no date   '}  ${title}`, `            ${url}`]),
    '',
    'Add one with npm run corpus -- add ADDRESS, or take it out with npm run corpus -- inbox --drop ADDRESS.',
  ];
}
