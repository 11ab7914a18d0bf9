import type { core } from 'zod/mini';
import { ConfigError } from '../errors.ts';

type Issue = core.$ZodIssue;

/** The first thing in a command file that does not fit its shape, by its field and with what would do. */
export function misfit(file: string, issues: readonly Issue[], definition: unknown): ConfigError {
  const { issue, path } = innermost(issues);
  const key = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = fieldOf([...path, ...key]);
  const value = path.reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), definition);
  if (field === '')
    return new ConfigError(`${file}: default export`, 'it is no topic', 'Export by default what topic({ … }) returns.');
  const [problem, remedy] = inWords(issue, value);
  return new ConfigError(`${file}: ${field}`, problem, remedy);
}

// Of alternatives, the one that the author meant: of the kind at all, then the one with the least to mend.
function innermost(
  issues: readonly Issue[],
  path: readonly PropertyKey[] = [],
): { issue?: Issue; path: PropertyKey[] } {
  const [issue] = issues;
  if (issue === undefined) return { path: [...path] };
  const place = [...path, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return innermost(issue.errors.toSorted((a, b) => distance(a) - distance(b))[0] ?? [], place);
  return { issue, path: place };
}

function distance(issues: readonly Issue[]): number {
  const count = (issue: Issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.length
      : issue.code === 'invalid_type' && issue.path.length === 0
        ? 1000
        : 1;
  return issues.reduce((sum, issue) => sum + count(issue), 0);
}

const MEND = 'Mend it, or see src/rules/topic.ts for what a command file holds.';

function inWords(issue: Issue | undefined, value: unknown): [problem: string, remedy: string] {
  if (issue?.code === 'unrecognized_keys') return ['the field is unknown', 'Remove it, or mend its name.'];
  if (issue?.code === 'invalid_key') return ['it is no name', 'Use letters, digits and hyphens.'];
  if (value === undefined) return ['the field is missing', 'Add it.'];
  const shown = typeof value === 'string' || typeof value === 'number' ? `"${value}"` : 'it';
  switch (issue?.code) {
    case 'invalid_type':
      return [`${shown} is no ${issue.expected}`, MEND];
    case 'too_small':
      return [`${shown === '""' ? 'it' : shown} is ${issue.origin === 'number' ? 'too small' : 'empty'}`, MEND];
    case 'too_big':
      return [`it holds more than ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`, 'Shorten it.'];
    case 'invalid_value':
      return [`${shown} is none of ${issue.values.join(', ')}`, 'Use one of them.'];
    case 'invalid_format':
      return [`${shown} is not of the form ${issue.format === 'regex' ? issue.pattern : '"/command …"'}`, MEND];
    case 'custom':
      return [`${shown} ${issue.message}`, MEND];
    default:
      return [`${shown} is of no known kind`, MEND];
  }
}

// "facets.held.tables[0][1].say[0].text"
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
