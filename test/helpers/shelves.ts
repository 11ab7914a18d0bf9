import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commands } from '../../src/answer/action.ts';
import { readCommands } from '../../src/answer/commands.ts';
import { createExhibit, type Exhibit } from '../../src/answer/exhibit.ts';
import { type Article, parseArticle } from '../../src/corpus/article.ts';
import { readShelf, type Shelf, shelfOf } from '../../src/corpus/shelf.ts';
import type { Day } from '../../src/dates.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const BRIEFS = join(ROOT, 'corpus');
export const COMMANDS = join(ROOT, 'commands');

const ORIGINALS = join(ROOT, '../shared/articles');

/** True where the publications' own texts lie beside the checkout. */
export const haveOriginals = existsSync(join(ORIGINALS, 'manifest.json'));

type Entry = { file: string; title: string; author?: string; publisher: string | null; published: string };

/** The five articles as Markdown files: the manifest's facts as front matter, then the text as it is. */
export function originalFiles(): { name: string; source: string }[] {
  const manifest = JSON.parse(readFileSync(join(ORIGINALS, 'manifest.json'), 'utf8')) as Entry[];
  return readdirSync(ORIGINALS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const entry = manifest.find(({ file }) => file === name);
      if (entry === undefined) throw new Error(`${name} is not in the manifest`);
      const fields = {
        title: entry.title,
        publisher: entry.publisher ?? 'an unconfirmed publisher',
        published: entry.published,
        ...(entry.author ? { author: entry.author } : {}),
      };
      const front = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
      return {
        name: name.replace(/\.txt$/, '.md'),
        source: `---\n${front.join('\n')}\n---\n${readFileSync(join(ORIGINALS, name), 'utf8')}`,
      };
    });
}

export function originals(): Shelf {
  return shelfOf(originalFiles().map(({ name, source }) => parseArticle(name, source)));
}

/** The briefs of the five articles of January 2025, as if nothing had been written since. */
export function january(): Shelf {
  return shelfOf(readShelf(BRIEFS).articles.filter(({ id }) => JANUARY.includes(id)));
}

/** Which brief reports which article. */
export const PAIRS = [
  ['000_dfde0661d0283958', '2025-01-22-new-capacity'],
  ['001_17035718bd06ed3b', '2025-01-22-techradar'],
  ['002_28e3cc607965beed', '2025-01-22-first-right'],
  ['003_54bd71c71bab78d9', '2025-01-22-trendsnip'],
  ['004_c208341af4b31cd1', '2025-01-22-after-stargate'],
] as const;
const JANUARY: readonly string[] = PAIRS.map(([, brief]) => brief);

/** All that is shipped. */
export function wholeShelf(): Shelf {
  return readShelf(BRIEFS);
}

/** The shelves of January 2025 that the commands must rule alike on. */
export const shelves: readonly (readonly [string, () => Shelf])[] = [
  ['the briefs of January 2025', january],
  ...(haveOriginals ? [['the articles themselves', originals] as const] : []),
];

export const library: Commands = await readCommands(COMMANDS);

/** The bot on a shelf, on the day after the announcement of January 2025 unless told otherwise. */
export function exhibitOn(shelf: Shelf, today: Day = '2025-01-22', commands: Commands = library): Exhibit {
  return createExhibit(commands, shelf, () => today);
}

/** An article made for a test: front matter and body. */
export function article(id: string, body: string, fields: Record<string, string> = {}): Article {
  const front = { title: `Title of ${id}`, publisher: 'A publisher', published: '2025-01-22', ...fields };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return parseArticle(`${id}.md`, `---\n${lines.join('\n')}\n---\n${body}`);
}
