import { basename } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { type Day, isDay } from '../dates.ts';
import { ConfigError } from '../errors.ts';
import { type Passage, passages } from './passages.ts';
import type { Span } from './sentences.ts';

const text = z.string().check(z.trim(), z.minLength(1));
const day = z.string().check(z.refine(isDay, { error: 'is no day of the calendar written as YYYY-MM-DD' }));
const address = z.optional(z.url({ protocol: /^https?$/ }));

const FrontMatter = z.strictObject({
  title: text,
  publisher: text,
  published: day,
  url: address,
  author: z.optional(text),
  written: z.optional(day),
  reports: z.optional(z.strictObject({ title: text, publisher: text, url: address })),
});

/** A dated text of the corpus. `kind` is `brief` for a text of ours that reports a publication. */
export type Article = Readonly<z.infer<typeof FrontMatter>> & {
  /** The file's stem. */
  readonly id: string;
  readonly kind: 'brief' | 'original';
  readonly published: Day;
  /** The text after the line that closes the front matter. Every offset counts UTF-16 units of it. */
  readonly body: string;
  readonly passages: readonly Passage[];
};

/** A slice of an article's body. Its text is never stored. */
export type Quote = Span & { readonly article: string };

const CLOSED = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

/**
 * Reads one article file.
 * @throws ConfigError naming file, field, value and remedy
 */
export function parseArticle(file: string, source: string): Article {
  const whole = source.replace(/^\uFEFF/, '');
  const matched = CLOSED.exec(whole);
  if (matched === null)
    throw new ConfigError(
      file,
      'there is no front matter',
      'Begin the file with "---", the fields title, publisher and published, and "---".',
    );
  const fields = check(file, matched[1] ?? '');
  const body = whole.slice(matched[0].length);
  const found = passages(body);
  if (!found.some(({ kind }) => kind !== 'heading' && kind !== 'furniture'))
    throw new ConfigError(
      `${file}: body`,
      'it holds no sentence',
      'Write the article below the line that closes the front matter.',
    );
  return {
    ...fields,
    id: basename(file).replace(/\.md$/, ''),
    kind: fields.reports ? 'brief' : 'original',
    body,
    passages: found,
  };
}

function check(file: string, yaml: string): z.infer<typeof FrontMatter> {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch (error) {
    throw new ConfigError(
      file,
      `the front matter is no YAML: ${(error as Error).message.split('\n')[0]?.replace(/:$/, '')}`,
      'Mend that line; put a value that holds a colon in quotes.',
      { cause: error },
    );
  }
  const result = FrontMatter.safeParse(data ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === 'unrecognized_keys')
    throw new ConfigError(
      `${file}: ${[...issue.path, issue.keys[0]].join('.')}`,
      'the field is unknown',
      `The fields are ${Object.keys(FrontMatter.shape).join(', ')}; remove it or mend its name.`,
    );
  const field = issue?.path.join('.') || 'front matter';
  const value = issue?.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  if (value === undefined || value === null)
    throw new ConfigError(`${file}: ${field}`, 'the field is missing', `Add a line "${field}: …" to the front matter.`);
  throw new ConfigError(
    `${file}: ${field}`,
    `${JSON.stringify(value)} ${issue?.code === 'custom' ? issue.message : `is not usable (${issue?.message})`}`,
    field === 'published' || field === 'written'
      ? 'Write the date as YYYY-MM-DD, such as 2025-01-22.'
      : 'Mend the value.',
  );
}

/** The words of a quote: always a slice. */
export function quoted(article: Article, { start, end }: Span): string {
  return article.body.slice(start, end);
}
