import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromWhereTyped } from '../config.ts';
import { type Article, parseArticle } from '../corpus/article.ts';
import { cleaned, sameText } from '../corpus/cleaned.ts';
import { articleSource, type FrontMatter, parted } from '../corpus/front-matter.ts';
import { isEvidence, passages } from '../corpus/passages.ts';
import { type Shelf, shelfOf } from '../corpus/shelf.ts';
import { today } from '../dates.ts';
import { ConfigError } from '../errors.ts';
import { readDocument } from '../reading/document.ts';
import type { Network } from '../reading/web.ts';
import { fieldsOf, type Given } from './fields.ts';
import { taken, writeNew } from './file.ts';
import type { Prompt } from './prompt.ts';

/** An article that was added, those that were there before, the shelf with it, and the lines of its source that were left out. */
export type Added = {
  readonly article: Article;
  readonly others: readonly Article[];
  readonly shelf: Shelf;
  readonly left: readonly string[];
};

const LONGEST_SLUG = 60;
/** By how much the earliest of the world's clocks is ahead of UTC, in milliseconds. */
const AHEAD = 14 * 60 * 60 * 1000;

/**
 * Writes what a file or an address holds as an article into a folder.
 * @param reread reads the articles of the folder as they are then: fetching and asking take their time
 * @throws ConfigError where it is unusable; the folder is then as it was
 */
export async function addArticle(
  file: string,
  given: Given,
  folder: string,
  reread: () => Promise<readonly Article[]>,
  network: Network,
  prompt: Prompt | undefined,
): Promise<Added> {
  const document = await readDocument(file, fromWhereTyped(file), network);
  const { yaml, body: text } = parted(document.text);
  const untitled = cleaned(text, '').body;
  if (!hasSentence(untitled)) throw noSentence(file);
  const fields = await fieldsOf(file, yaml, document.says, given, headingOf(untitled), prompt);
  if (fields.published > today(Date.now() + AHEAD))
    throw new ConfigError(
      `${file}: published`,
      `${fields.published} lies in the future: today is ${today(Date.now())}`,
      'Give the day on which it was published.',
    );
  const { body, left } = cleaned(text, fields.title);
  if (!hasSentence(body)) throw noSentence(file);
  const others = await reread();
  const twin = others.find((other) => sameText([other.body, other.title], [body, fields.title]));
  if (twin !== undefined)
    throw new ConfigError(file, `it is the same text as ${twin.id}.md`, `Remove ${twin.id}.md first to replace it.`);
  const name = nameOf(fields);
  if (existsSync(join(folder, name))) throw taken(file, join(folder, name));
  const source = articleSource(fields, body);
  const article = { ...parseArticle(file, source), id: name.replace(/\.md$/, '') };
  // Whatever would keep the folder from being read is found before anything is written.
  const shelf = shelfOf([...others, article]);
  writeNew(file, join(folder, name), source);
  return { article, others, shelf, left: [...document.left, ...left] };
}

function hasSentence(body: string): boolean {
  return passages(body).some(isEvidence);
}

function noSentence(file: string): ConfigError {
  return new ConfigError(file, 'it holds no sentence beside page furniture', 'Give the text of an article.');
}

// The first line, where it is no sentence.
function headingOf(body: string): string | undefined {
  const [first] = passages(body);
  return first?.kind === 'heading' ? body.slice(first.start, first.end) : undefined;
}

function nameOf({ published, title }: FrontMatter): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const slug = words.length > LONGEST_SLUG ? words.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, '') : words;
  return `${published}-${[...slug].slice(0, LONGEST_SLUG).join('') || 'article'}.md`;
}
