import type { z } from 'zod';
import { DiscordError, type FormErrors } from './errors.ts';

/** Reads a request's body by its schema; throws 50035 with Discord's nested errors when it does not fit. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  path: PropertyKey[] = [],
): z.output<Schema> {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  throw formError(
    result.error.issues.flatMap(inner).map((issue) => ({ path: [...path, ...issue.path], ...describe(issue) })),
  );
}

/** A 50035 whose errors lie at the given paths. */
export function formError(issues: { path: PropertyKey[]; code: string; message: string }[]): DiscordError {
  const root: FormErrors = {};
  for (const { path, code, message } of issues) {
    let node = root;
    for (const key of path) {
      const next = node[String(key)];
      const inside = next && !Array.isArray(next) ? next : {};
      node[String(key)] = inside;
      node = inside;
    }
    const listed = node._errors;
    node._errors = [...(Array.isArray(listed) ? listed : []), { code, message }];
  }
  return new DiscordError('invalidForm', root);
}

type Issue = z.core.$ZodIssue;

/** A failed union tells more by the branch that came furthest. */
function inner(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [best = []] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
  return best.map((deeper) => ({ ...deeper, path: [...issue.path, ...deeper.path] })).flatMap(inner);
}

const depth = (issues: Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));

function describe(issue: Issue): { code: string; message: string } {
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return bad('BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`);
      if (issue.origin === 'number' || issue.origin === 'int')
        return bad('NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`);
      return bad('BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`);
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int')
        return bad('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`);
      if (issue.input === '') return required;
      return bad('BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`);
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return required;
      return bad(`${typeName(issue.expected)}_TYPE_CONVERT`, `Could not interpret the value as ${issue.expected}.`);
    case 'invalid_value':
      return bad('BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`);
    case 'invalid_union':
      return bad('UNION_TYPE_CHOICES', 'Value of field "type" must be one of the allowed values.');
    case 'invalid_format':
      return bad(issue.format === 'regex' ? 'STRING_TYPE_REGEX' : 'URL_TYPE_INVALID_URL', 'Not a well formed value.');
    case 'custom':
      return bad(String(issue.params?.code ?? 'BASE_TYPE_INVALID'), issue.message);
    default:
      return bad('BASE_TYPE_INVALID', issue.message);
  }
}

const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

const bad = (code: string, message: string) => ({ code, message });

const typeName = (expected: string) =>
  expected === 'array' ? 'LIST' : expected === 'object' ? 'DICT' : expected.toUpperCase();
