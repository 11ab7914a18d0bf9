import { checkSaying } from './check-sayings.ts';
import { type Checking, MEND_NAME } from './checking.ts';
import { domainsOf } from './domains.ts';
import { type Conditions, cases, choose, type Domain, meets, problems, type Values } from './tables.ts';
import type { Facet, Input, Row } from './topic.ts';

/** Checks a facet: the names that its inputs, terms and rows use, and that its tables decide and state something in every case. */
export function checkFacet(field: string, facet: Facet, checking: Checking): void {
  const { topic, library, fail, claim } = checking;
  for (const [key, input] of Object.entries(facet.inputs)) checkInput(`${field}.inputs.${key}`, input, checking);
  for (const id of facet.terms ?? [])
    if (library.term(id) === undefined) fail(`${field}.terms`, `there is no term "${id}"`, MEND_NAME);
  for (const option of Object.keys(facet.otherwise ?? {}))
    if (!Object.hasOwn(topic.options, option)) fail(`${field}.otherwise`, `there is no option "${option}"`, MEND_NAME);

  const domains = domainsOf(facet, topic, library);
  const found = problems(facet.tables, domains, declines);
  if (found.length > 0) fail(`${field}.tables`, found.join('; '), 'Let exactly one row hold in every case.');
  facet.tables.forEach((rows, table) => {
    rows.forEach((row, at) => {
      const place = `${field}.tables[${table}][${at}]`;
      const sayings = 'say' in row ? row.say : [row];
      if ('near' in row) for (const id of row.near ?? []) claim(`${place}.near`, id);
      sayings.forEach((saying, number) => {
        checkSaying('say' in row ? `${place}.say[${number}]` : place, saying, { facet, domains, checking });
      });
    });
  });
  const silent = silentCase(facet, domains);
  if (silent !== undefined)
    fail(
      `${field}.tables`,
      `where ${silent}, no statement is certain: each is optional or has a condition that does not hold`,
      'Let one statement hold there that is not optional.',
    );
}

function checkInput(field: string, input: Input, { topic, library, fail }: Checking): void {
  if (input.kind === 'term' && library.term(input.term) === undefined)
    fail(field, `there is no term "${input.term}"`, MEND_NAME);
  if (input.kind !== 'option') return;
  const option = Object.hasOwn(topic.options, input.option) ? topic.options[input.option] : undefined;
  const choices = option?.kind === 'choice' ? option.choices : [];
  if (choices.length === 0)
    fail(field, `"${input.option}" is no choice option`, 'Name a choice, or use a computed input.');
  const stray = input.without.find((value) => !choices.includes(value));
  if (stray !== undefined) fail(field, `"${stray}" is no choice of "${input.option}"`, 'Name one of its choices.');
}

// Where the first table declines, the others are not asked.
function declines(row: object): boolean {
  return 'decline' in row;
}

/** A case, in words, in which none of the tables has a statement that is neither optional nor ruled out by its condition. */
function silentCase(facet: Facet, domains: Readonly<Record<string, Domain>>): string | undefined {
  if (facet.tables.some((rows) => rows.every((row) => declines(row) || states(row, undefined)))) return undefined;
  for (const values of cases(domains, facet.tables.flat().flatMap(conditionsOf))) {
    const rows = facet.tables.flatMap((table) => choose(table, values) ?? []);
    if (!rows.some((row) => declines(row) || states(row, values)))
      return Object.entries(values)
        .map(([name, value]) => `${name} is ${value}`)
        .join(', ');
  }
  return undefined;
}

function conditionsOf(row: Row): Conditions[] {
  const sayings = 'say' in row ? [...row.say] : [];
  return [row.when, ...sayings.map((saying) => saying.if ?? {})];
}

// In that case, or in every case.
function states(row: Row, values: Values | undefined): boolean {
  if (!('say' in row)) return false;
  return row.say.some((saying) => {
    if (!('rests' in saying) || saying.optional) return false;
    return saying.if === undefined || (values !== undefined && meets(values, saying.if));
  });
}
