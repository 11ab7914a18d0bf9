import { dump, load } from 'js-yaml';
import * as z from 'zod/mini';
import { isDay } from '../dates.ts';
import { ConfigError } from '../errors.ts';

const text = z.string().check(z.trim(), z.minLength(1));
const day = z.string().check(z.refine(isDay, { error: 'is no day of the calendar written as YYYY-MM-DD' }));
const address = z.optional(z.url({ protocol: /^https?$/ }));

const Fields = z.strictObject({
  title: text,
  publisher: text,
  published: day,
  url: address,
  author: z.optional(text),
  written: z.optional(day),
  reports: z.optional(z.strictObject({ title: text, publisher: text, url: address })),
});

/** What the front matter of an article says. */
export type FrontMatter = Readonly<z.infer<typeof Fields>>;

const CLOSED = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

/** A file parted into the lines between "---" and "---" and the text below; no `yaml` where it has no front matter. */
export function parted(source: string): { readonly yaml: string | undefined; readonly body: string } {
  const whole = source.replace(/^\uFEFF/, '');
  const matched = CLOSED.exec(whole);
  return matched === null
    ? { yaml: undefined, body: whole }
    : { yaml: matched[1] ?? '', body: whole.slice(matched[0].length) };
}

/**
 * The lines of a front matter as data, unchecked.
 * @throws ConfigError where they are no YAML
 */
export function readYaml(file: string, yaml: string): unknown {
  try {
    return load(yaml) ?? {};
  } catch (error) {
    throw new ConfigError(
      file,
      `the front matter is no YAML: ${(error as Error).message.split('\n')[0]?.replace(/:$/, '')}`,
      'Mend that line; put a value that holds a colon in quotes.',
      { cause: error },
    );
  }
}

/**
 * Checks what a front matter says.
 * @throws ConfigError naming file, field, value and remedy
 */
export function checked(file: string, data: unknown): FrontMatter {
  const result = Fields.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === 'unrecognized_keys')
    throw new ConfigError(
      `${file}: ${[...issue.path, issue.keys[0]].join('.')}`,
      'the field is unknown',
      `The fields are ${Object.keys(Fields.shape).join(', ')}; remove it or mend its name.`,
    );
  const field = issue?.path.join('.') || 'front matter';
  const value = issue?.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  if (value === undefined || value === null)
    throw new ConfigError(`${file}: ${field}`, 'the field is missing', `Add a line "${field}: …" to the front matter.`);
  throw new ConfigError(
    `${file}: ${field}`,
    `${JSON.stringify(value)} ${issue?.code === 'custom' ? issue.message : `is not usable (${issue?.message})`}`,
    remedyOf(field),
  );
}

function remedyOf(field: string): string {
  if (field === 'published' || field === 'written') return 'Write the date as YYYY-MM-DD, such as 2025-01-22.';
  return field.endsWith('url') ? 'Give an address that begins with https:// or http://, or none.' : 'Mend the value.';
}

/** An article file of these fields and this text. */
export function articleSource(fields: FrontMatter, body: string): string {
  return `---\n${dump(fields, { lineWidth: -1 })}---\n\n${body}`;
}
