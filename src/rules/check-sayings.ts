import type { Checking } from './checking.ts';
import { claimOf, hasStrayBrace, placeholders } from './placeholders.ts';
import { GIVEN } from './route.ts';
import { type Condition, type Conditions, type Domain, possibleValues } from './tables.ts';
import type { CaveatRule, Facet, Rest, Row, StatementRule } from './topic.ts';

/** A statement, a caveat, or a row that declines. */
type Saying = StatementRule | CaveatRule | Extract<Row, { decline: unknown }>;

type Context = {
  readonly facet: Facet;
  readonly domains: Readonly<Record<string, Domain>>;
  readonly checking: Checking;
};

/** Checks what is said: the claims and options that it names, its conditions, and what its placeholders stand for. */
export function checkSaying(field: string, saying: Saying, context: Context): void {
  const { claim, fail } = context.checking;
  const rests = 'rests' in saying ? saying.rests : [];
  for (const rest of rests) checkRest(`${field}.rests`, rest, context.checking);
  if ('absent' in saying) claim(`${field}.absent`, saying.absent);
  if ('sole' in saying) claim(`${field}.sole`, saying.sole);
  if ('figures' in saying) checkFigures(`${field}.figures`, saying, context);
  if ('if' in saying) checkConditions(`${field}.if`, saying.if ?? {}, context);
  if (hasStrayBrace(saying.text))
    fail(`${field}.text`, 'a brace in it belongs to no placeholder', 'Write {name} in lower case, or remove it.');
  for (const { is: name } of placeholders(saying.text))
    if (!standsForSomething(name, saying, context))
      fail(
        `${field}.text`,
        `"{${name}}" stands for nothing`,
        'Name an option, a claim with a value that the statement rests on, one of its figures, or since:TERM of a term of the facet.',
      );
}

function checkRest(field: string, rest: Rest, { topic, library, claim, fail }: Checking): void {
  claim(field, claimOf(rest));
  if (typeof rest === 'string') return;
  const options = [rest.naming, rest.lacking].filter((name) => name !== undefined);
  for (const name of options)
    if (!Object.hasOwn(topic.options, name))
      fail(field, `there is no option "${name}"`, 'Name an option of the command.');
  if (options.length > 0 && !takes(rest.claim, library, 'parties'))
    fail(field, `the claim "${rest.claim}" gives no list of companies`, 'Rest on a claim that reads parties.');
}

function checkFigures(field: string, { figures = {}, rests }: StatementRule, { facet, checking }: Context): void {
  const { topic, library, claim, fail } = checking;
  const proven = rests.map(claimOf);
  for (const [name, { from }] of Object.entries(figures)) {
    const place = `${field}.${name}`;
    if (Object.hasOwn(topic.options, name)) fail(place, 'an option has that name', 'Give the figure another name.');
    for (const id of from) {
      if (Object.hasOwn(topic.options, id)) {
        checkOperand(place, id, facet, checking);
        continue;
      }
      claim(place, id);
      if (!takes(id, library, 'figure'))
        fail(place, `the claim "${id}" gives no figure`, 'Name one that reads a figure.');
      if (!proven.includes(id)) fail(place, `the statement does not rest on "${id}"`, 'Add it to what it rests on.');
    }
  }
}

// A sum given as an option: it must be one, and be there whenever the facet is asked.
function checkOperand(field: string, option: string, facet: Facet, { topic, fail }: Checking): void {
  if (topic.options[option]?.kind !== 'money')
    fail(field, `the option "${option}" is no sum of money`, 'Name a money option or a claim.');
  const without = topic.route.find((row) => topic.facets[row.facet] === facet && row.when[option] !== GIVEN);
  if (without !== undefined)
    fail(field, `the facet is asked without "${option}" too`, `Let the route lead to it where ${option} is ${GIVEN}.`);
}

function checkConditions(field: string, conditions: Conditions, { domains, checking }: Context): void {
  for (const [name, condition] of Object.entries(conditions)) {
    const domain = Object.hasOwn(domains, name) ? domains[name] : undefined;
    const possible = domain === undefined ? [] : possibleValues(domain);
    if (possible.length === 0)
      checking.fail(field, `a condition names "${name}", which is no input`, 'Name an input of the facet.');
    const never = valuesOf(condition).find((value) => !possible.includes(value));
    if (never !== undefined)
      checking.fail(field, `${name} is never "${never}"`, `It is one of: ${possible.join(', ')}.`);
  }
}

function valuesOf(condition: Condition): readonly string[] {
  if (typeof condition === 'string') return [condition];
  return 'not' in condition ? valuesOf(condition.not) : condition;
}

function standsForSomething(name: string, saying: Saying, { facet, checking: { topic, library } }: Context): boolean {
  if (Object.hasOwn(topic.options, name)) return true;
  if ('figures' in saying && Object.hasOwn(saying.figures ?? {}, name)) return true;
  if (name.startsWith('since:')) return isStart(name.slice('since:'.length), facet, library);
  if (name.startsWith('published:')) return named(saying).includes(name.slice('published:'.length));
  const [id = '', which, ...more] = name.split(':');
  if (which !== undefined)
    return (
      more.length === 0 && /^(?:all|some)$/.test(which) && named(saying).includes(id) && takes(id, library, 'parties')
    );
  return 'rests' in saying && saying.rests.map(claimOf).includes(id) && takes(id, library);
}

function named(saying: Saying): readonly string[] {
  if ('rests' in saying) return saying.rests.map(claimOf);
  return 'absent' in saying ? [saying.absent] : 'sole' in saying ? [saying.sole] : [];
}

// "rofr", or one of its versions by name: "rofr.held".
function isStart(name: string, { terms = [], inputs }: Facet, library: Checking['library']): boolean {
  const [id = '', called] = name.split('.');
  const known = terms.includes(id) || Object.values(inputs).some((input) => input.kind === 'term' && input.term === id);
  return (
    known && (called === undefined || library.term(id)?.versions.some((version) => version.name === called) === true)
  );
}

// True for a claim of which every wording takes a value, of that sort.
function takes(id: string, library: Checking['library'], sort?: 'figure' | 'parties'): boolean {
  const wordings = library.claim(id)?.wordings ?? [];
  return wordings.every(
    ({ value }) => value !== undefined && (sort === undefined || (value.read === 'parties') === (sort === 'parties')),
  );
}
