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
  for (const input in conditions) if (!allows(conditions[input] ?? [], values[input] ?? '')) return false;
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

type Rows = readonly { readonly when: Conditions }[];

/**
 * What is wrong with tables over the same inputs: unknown names, gaps, overlaps and rows that no case reaches; each by its first
 * example.
 * @param ends rows of the first table after which the others are not asked
 */
export function problems(
  tables: readonly Rows[],
  domains: Readonly<Record<string, Domain>>,
  ends: (row: Rows[number]) => boolean = () => false,
): string[] {
  const all = tables.map((rows, at) => ({ rows, place: tables.length === 1 ? '' : `table ${at + 1}: ` }));
  const unknown = all.flatMap(({ rows, place }) =>
    rows.flatMap(({ when }, at) => unknownNames(when, domains).map((name) => `${place}row ${at + 1} ${name}`)),
  );
  if (unknown.length > 0) return unknown;
  const reached = new Set<Rows[number]>();
  const found = new Map<string, string>();
  const conditions = tables.flatMap((rows) => rows.map(({ when }) => when));
  for (const values of cases(domains, conditions))
    for (const { rows, place } of all) {
      const hits = rows.filter(({ when }) => meets(values, when));
      for (const hit of hits) reached.add(hit);
      if (hits.length !== 1) {
        const numbers = hits.map((hit) => rows.indexOf(hit) + 1).join(' and ');
        const kind = place + (hits.length === 0 ? 'gap' : `rows ${numbers} overlap`);
        if (!found.has(kind)) found.set(kind, `${kind}: ${inWords(values)}`);
      }
      if (hits.some(ends)) break;
    }
  const unreachable = all.flatMap(({ rows, place }) =>
    rows.flatMap((row, at) => (reached.has(row) ? [] : [`${place}row ${at + 1} is unreachable`])),
  );
  return [...found.values(), ...unreachable];
}

/**
 * Every case that can occur: terms and dates move together, along the calendar.
 * @param conditions with these, of the cases that none of them tells apart the first one only
 */
export function* cases(
  domains: Readonly<Record<string, Domain>>,
  conditions?: readonly Conditions[],
): Generator<Values> {
  const names = Object.keys(domains);
  const sorts = names.map((name) => sortsOf(name, domains[name] as Domain, conditions));
  const seen = new Set<string>();
  for (const day of days(Object.values(domains))) {
    const possible = names.map((name, at) => {
      const values = on(domains[name] as Domain, day);
      return values.filter(
        (value, i) => values.findIndex((other) => sorts[at]?.get(other) === sorts[at]?.get(value)) === i,
      );
    });
    const key = JSON.stringify(possible.map((values, at) => values.map((value) => sorts[at]?.get(value))));
    if (!seen.has(key)) yield* product(names, possible);
    seen.add(key);
  }
}

/** Of which sort each value of an input is: two of one sort meet the same conditions. Without conditions each is of its own. */
function sortsOf(name: string, domain: Domain, conditions: readonly Conditions[] | undefined): Map<string, string> {
  const own = conditions?.flatMap((each) => (Object.hasOwn(each, name) ? [each[name] ?? []] : []));
  const sortOf = (value: string) => own?.map((each) => (allows(each, value) ? 1 : 0)).join('') ?? value;
  return new Map(possibleValues(domain).map((value) => [value, sortOf(value)]));
}

function product(names: readonly string[], possible: readonly (readonly string[])[]): Values[] {
  return names.reduce<Values[]>(
    (chosen, name, at) =>
      chosen.flatMap((values) => (possible[at] ?? []).map((value) => ({ ...values, [name]: value }))),
    [{}],
  );
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
