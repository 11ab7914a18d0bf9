import { checked, type FrontMatter, readYaml } from '../corpus/front-matter.ts';
import { ConfigError, UserError } from '../errors.ts';
import type { Says } from '../reading/document.ts';
import type { Prompt } from './prompt.ts';

/** What the flags say of the article; they go before what it says of itself. */
export type Given = Readonly<Partial<Record<Asked, string>>>;

type Asked = (typeof ASKED)[number];

const ASKED = ['title', 'publisher', 'published', 'author', 'url'] as const;
const OPTIONAL: readonly Asked[] = ['author', 'url'];
const HINTS: Record<Asked, string> = {
  title: '',
  publisher: '',
  published: ' (YYYY-MM-DD)',
  author: ' (Enter for none)',
  url: ' (Enter for none)',
};
const EXAMPLES: Record<Asked, string> = {
  title: '"The headline"',
  publisher: '"Who published it"',
  published: '2025-01-22',
  author: '"Who wrote it"',
  url: 'https://example.com/article',
};
const USABLE = { title: 'a title', publisher: 'a publisher', published: '2025-01-22' };

/**
 * The fields of an article from the flags, its front matter, what its page says, and whoever sits at the prompt.
 * @param heading what the text may begin with as its title
 * @throws ConfigError for a field that is missing, with nobody there to ask, or unusable
 * @throws UserError once the prompt's input has ended
 */
export async function fieldsOf(
  file: string,
  yaml: string | undefined,
  says: Says,
  given: Given,
  heading: string | undefined,
  prompt: Prompt | undefined,
): Promise<FrontMatter> {
  const own: unknown = yaml === undefined ? {} : readYaml(file, yaml);
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return checked(file, own);
  const data: Record<string, unknown> = { ...says, ...own, ...given };
  const missing = ASKED.filter((field) => isMissing(data[field]));
  const needed = missing.find((field) => !OPTIONAL.includes(field));
  if (needed !== undefined && prompt === undefined)
    throw new ConfigError(
      `${file}: ${needed}`,
      'it is missing',
      `Give it with --${needed} ${EXAMPLES[needed]}, or, in a text file, as a line "${needed}: …" of its front matter.`,
    );
  for (const field of missing) delete data[field];
  // Whoever has given all that is needed is asked nothing.
  if (needed !== undefined && prompt !== undefined)
    for (const field of missing) {
      const value = await askFor(field, file, field === 'title' ? heading : undefined, prompt);
      if (value !== '') data[field] = value;
    }
  return checked(file, data);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

async function askFor(field: Asked, file: string, offered: string | undefined, prompt: Prompt): Promise<string> {
  const question = `${file}: ${field}${offered === undefined ? HINTS[field] : ` (Enter for "${offered}")`}? `;
  for (;;) {
    const typed = await prompt.ask(question);
    if (typed === undefined) throw new UserError(`${file}: stopped, so it was not added.`);
    const value = typed === '' ? (offered ?? '') : typed;
    if (value === '' && OPTIONAL.includes(field)) return value;
    try {
      checked(file, { ...USABLE, [field]: value });
      return value;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      if (value !== '') prompt.tell(error.message);
    }
  }
}
