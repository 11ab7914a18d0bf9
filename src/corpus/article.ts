import { basename } from 'node:path';
import type { Day } from '../dates.ts';
import { ConfigError } from '../errors.ts';
import { checked, type FrontMatter, parted, readYaml } from './front-matter.ts';
import { hasSentence, type Passage, passages } from './passages.ts';
import type { Span } from './sentences.ts';

/** A dated text of the corpus. `kind` is `brief` for a text of ours that reports a publication. */
export type Article = FrontMatter & {
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

/**
 * Reads one article file.
 * @throws ConfigError naming file, field, value and remedy
 */
export function parseArticle(file: string, source: string): Article {
  const { yaml, body } = parted(source);
  if (yaml === undefined)
    throw new ConfigError(
      file,
      'there is no front matter',
      'Begin the file with "---", the fields title, publisher and published, and "---".',
    );
  const fields = checked(file, readYaml(file, yaml));
  if (!hasSentence(body))
    throw new ConfigError(
      `${file}: body`,
      'it holds no sentence',
      'Write the article below the line that closes the front matter.',
    );
  let found: readonly Passage[] | undefined;
  return {
    ...fields,
    id: basename(file).replace(/\.md$/, ''),
    kind: fields.reports ? 'brief' : 'original',
    body,
    get passages() {
      found ??= passages(body);
      return found;
    },
  };
}

/** The words of a quote: always a slice. */
export function quoted(article: Article, { start, end }: Span): string {
  return article.body.slice(start, end);
}
