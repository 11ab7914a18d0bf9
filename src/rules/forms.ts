/** The first place in a value that is not as it must be: where it is, what is wrong there, and what would do. */
export type Misfit = { readonly path: readonly (string | number)[]; readonly problem: string; readonly remedy: string };

/** How a value must be: tells the first place that does not fit, or nothing. */
export type Form = (value: unknown) => Misfit | undefined;

type OptionalKeys<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T];
type Needed<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Form };
type Possible<T> = { readonly [K in OptionalKeys<T>]-?: Form };

const MEND = 'Mend it, or see src/rules/topic.ts for what a command file holds.';

/** A value for which `fits` is true; else `problem` completes "it …". */
export function that(fits: (value: unknown) => boolean, problem: string, remedy = MEND): Form {
  return (value) => (fits(value) ? undefined : misfit(value, problem, remedy));
}

/** Of all these forms; a later one is asked only where the earlier ones fit. */
export function all(...forms: readonly Form[]): Form {
  return (value) => firstOf(forms, (form) => form(value));
}

/** A text that is not empty. */
export const text: Form = (value) => {
  if (typeof value !== 'string') return misfit(value, 'is no text', MEND);
  return value.trim() === '' ? misfit(value, 'is empty', MEND) : undefined;
};

/** At most so many characters, or entries. */
export function atMost(most: number): Form {
  return (value) => {
    if ((value as string | readonly unknown[]).length <= most) return undefined;
    const what = typeof value === 'string' ? ' characters' : '';
    return { path: [], problem: `it holds more than ${most}${what}`, remedy: 'Shorten it.' };
  };
}

/** One of these values. */
export function oneOf(...values: readonly (string | true)[]): Form {
  return that((value) => values.some((each) => each === value), `is none of ${values.join(', ')}`, 'Use one of them.');
}

/** A list of at least so many entries, the first of a form of its own where one is given, and at most so many. */
export function list(form: Form, least = 0, first = form, most = Number.POSITIVE_INFINITY): Form {
  return (value) => {
    if (!Array.isArray(value)) return misfit(value, 'is no list', MEND);
    if (value.length < least)
      return misfit(value, value.length === 0 ? 'is empty' : `has fewer than ${least} entries`, MEND);
    if (value.length > most) return misfit(value, `has more than ${most} entries`, MEND);
    // Most lists are of texts, and most of these are as they must be.
    if (form === text && first === text && value.every(isText)) return undefined;
    return firstOf(value, (each, at) => under(at, (at === 0 ? first : form)(each)));
  };
}

/** An object with all the fields that T needs, each of its form, any that T may have, and no others. */
export function fields<T>(needed: Needed<T>, possible: Possible<T>): Form {
  const must = Object.entries<Form>(needed);
  const may = new Map(Object.entries<Form>(possible));
  return (value) => {
    if (!isObject(value)) return misfit(value, 'is no object', MEND);
    for (const [name, form] of must) {
      const each = value[name];
      const found = each === undefined ? MISSING : form(each);
      if (found !== undefined) return under(name, found);
    }
    for (const name in value) {
      if (Object.hasOwn(needed, name)) continue;
      const possibly = may.get(name);
      const found = possibly === undefined ? UNKNOWN : value[name] === undefined ? LEFT_OUT : possibly(value[name]);
      if (found !== undefined) return under(name, found);
    }
    return undefined;
  };
}

/** An object of any names that match, each with a value of that form. */
export function named(name: RegExp, form: Form): Form {
  return (value) => {
    if (!isObject(value)) return misfit(value, 'is no object', MEND);
    return firstOf(Object.entries(value), ([key, each]) => under(key, isName(key, name) ? form(each) : NO_NAME));
  };
}

/** One of several objects, told apart by their `kind`. */
export function byKind(kinds: Readonly<Record<string, Form>>): Form {
  const kind = oneOf(...Object.keys(kinds));
  return (value) => {
    if (!isObject(value)) return misfit(value, 'is no object', MEND);
    return under('kind', kind(value.kind)) ?? kinds[String(value.kind)]?.(value);
  };
}

/** One of several objects, told apart by a field that it alone has; else of the last form. */
export function byField(fields: Readonly<Record<string, Form>>, otherwise: Form): Form {
  const forms = Object.entries(fields);
  return (value) => (forms.find(([name]) => isObject(value) && name in value)?.[1] ?? otherwise)(value);
}

/** True for a name that matches and is none of those that every object has: "constructor" would be found where nothing was written. */
export function isName(name: string, pattern: RegExp): boolean {
  return pattern.test(name) && !(name in Object.prototype);
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const MISSING: Misfit = { path: [], problem: 'the field is missing', remedy: 'Add it.' };
const LEFT_OUT: Misfit = { path: [], problem: 'the field has no value', remedy: 'Give it one, or leave it out.' };
const UNKNOWN: Misfit = { path: [], problem: 'the field is unknown', remedy: 'Remove it, or mend its name.' };
const NO_NAME: Misfit = { path: [], problem: 'it is no name', remedy: 'Use letters, digits and hyphens.' };

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function misfit(value: unknown, problem: string, remedy: string): Misfit {
  if (value === undefined) return MISSING;
  const shown = typeof value === 'string' || typeof value === 'number' ? `"${value}"` : 'it';
  return { path: [], problem: `${shown} ${problem}`, remedy };
}

function under<F extends Misfit | undefined>(key: string | number, found: F): Misfit | F {
  return found && { ...found, path: [key, ...found.path] };
}

function firstOf<T>(all: readonly T[], look: (each: T, at: number) => Misfit | undefined): Misfit | undefined {
  for (let at = 0; at < all.length; at++) {
    const found = look(all[at] as T, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
