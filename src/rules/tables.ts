import { addDays, type Day, firstDay } from '../dates.ts';
import { type Term, versionOn } from './terms.ts';

/** What an input must be: one value, one of several, or none of several. */
export type Condition = string | readonly string[] | { readonly not: string | readonly string[] };
/** Conditions by input; an input that is not named may be anything. */
export type Conditions = Readonly<Record<string, Condition>>;
/** What the inputs are, in one case. */
export type Values = Readonly<Record<string, string>>;

/**
 * Where an input's value comes from: a set of words, a term (its version's name, `before` or `beyond`), or a date (`before`,
 * `from`).
 */
export type Domain =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'since'; readonly day: Day };

/** True when the values meet every condition. */
export function meets(values: Values, conditions: Conditions): boolean {
  return all(values, Object.entries(conditions));
}

function all(values: Values, conditions: readonly (readonly [input: string, condition: Condition])[]): boolean {
  for (const [input, condition] of conditions) if (!allows(condition, values[input] ?? '')) return false;
  return true;
}

function allows(condition: Condition, value: string): boolean {
  if (typeof condition === 'string') return condition === value;
  if (isList(condition)) return condition.includes(value);
  return !allows(condition.not, value);
}

/** The row whose conditions are met. The hit policy is unique: {@link problems} has shown that there is exactly one. */
export function choose<R extends { readonly when: Conditions }>(rows: readonly R[], values: Values): R | undefined {
  return rows.find((row) => meets(values, row.when));
}

/**
 * What is wrong with a table: unknown names, gaps, overlaps and rows that no case reaches; each by its first example.
 * @param asked the cases in which the table is asked at all
 */
export function problems(
  rows: readonly { readonly when: Conditions }[],
  domains: Readonly<Record<string, Domain>>,
  asked: (values: Values) => boolean = () => true,
): string[] {
  const unknown = rows.flatMap(({ when }, at) => unknownNames(when, domains).map((name) => `row ${at + 1} ${name}`));
  if (unknown.length > 0) return unknown;
  const reached = new Set<number>();
  const found = new Map<string, string>();
  const tests = rows.map(({ when }) => Object.entries(when));
  for (const values of cases(domains)) {
    if (!asked(values)) continue;
    const hits: number[] = [];
    for (let at = 0; at < tests.length; at++) if (all(values, tests[at] ?? [])) hits.push(at);
    for (const hit of hits) reached.add(hit);
    const kind = hits.length === 0 ? 'gap' : `rows ${hits.map((at) => at + 1).join(' and ')} overlap`;
    if (hits.length !== 1 && !found.has(kind)) found.set(kind, `${kind}: ${inWords(values)}`);
  }
  const unreachable = rows.flatMap((_, at) => (reached.has(at) ? [] : [`row ${at + 1} is unreachable`]));
  return [...found.values(), ...unreachable];
}

/** Every case that can occur: terms and dates move together, along the calendar. */
export function* cases(domains: Readonly<Record<string, Domain>>): Generator<Values> {
  const names = Object.keys(domains);
  const seen = new Set<string>();
  for (const day of days(Object.values(domains))) {
    const possible = names.map((name) => on(domains[name] as Domain, day));
    const key = JSON.stringify(possible);
    if (!seen.has(key)) yield* product(names, possible, 0, {});
    seen.add(key);
  }
}

function* product(
  names: readonly string[],
  possible: readonly (readonly string[])[],
  at: number,
  chosen: Record<string, string>,
): Generator<Values> {
  const name = names[at];
  if (name === undefined) yield chosen;
  else for (const value of possible[at] ?? []) yield* product(names, possible, at + 1, { ...chosen, [name]: value });
}

function days(domains: readonly Domain[]): Day[] {
  const starts = domains.flatMap((domain) => {
    if (domain.kind === 'term') return domain.term.versions.map(({ from }) => firstDay(from));
    return domain.kind === 'since' ? [domain.day] : [];
  });
  const sorted = [...new Set(starts)].toSorted();
  return [addDays(sorted[0] ?? '2000-01-01', -1), ...sorted];
}

function on(domain: Domain, day: Day): readonly string[] {
  if (domain.kind === 'values') return domain.values;
  if (domain.kind === 'since') return [day < domain.day ? 'before' : 'from'];
  const version = versionOn(domain.term, day);
  if (version === undefined) return ['before'];
  return version.until ? [version.name, 'beyond'] : [version.name];
}

function unknownNames(when: Conditions, domains: Readonly<Record<string, Domain>>): string[] {
  return Object.entries(when).flatMap(([input, condition]) => {
    const domain = domains[input];
    if (domain === undefined) return [`names an input "${input}" that the facet does not have`];
    const possible = possibleValues(domain);
    return valuesOf(condition)
      .filter((value) => !possible.includes(value))
      .map((value) => `asks ${input} to be "${value}", which it never is (${possible.join(', ')})`);
  });
}

/** Every value that an input can have. */
export function possibleValues(domain: Domain): readonly string[] {
  if (domain.kind === 'values') return domain.values;
  if (domain.kind === 'since') return ['before', 'from'];
  const { versions } = domain.term;
  return ['before', ...versions.map(({ name }) => name), ...(versions.some(({ until }) => until) ? ['beyond'] : [])];
}

function valuesOf(condition: Condition): readonly string[] {
  if (typeof condition === 'string') return [condition];
  return isList(condition) ? condition : valuesOf(condition.not);
}

function isList(condition: Condition): condition is readonly string[] {
  return Array.isArray(condition);
}

function inWords(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} is ${value}`)
    .join(', ');
}
