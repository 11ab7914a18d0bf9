import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { ConfigError } from '../errors.ts';
import type { Claim } from './claims.ts';
import type { Period } from './findings.ts';
import { OptionShape } from './options.ts';
import { choose, type Domain, problems, type Values } from './tables.ts';
import { periodOf, type Term } from './terms.ts';
import type { Facet, Input, Rest, Row, Topic } from './topic.ts';

/** All commands, with their claims and terms in one pool: a topic may rest on another's. */
export type Library = {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly claims: readonly Claim[];
  readonly claim: (id: string) => Claim | undefined;
  readonly term: (id: string) => Term | undefined;
  /** The times of the versions that a claim is about; none where it is about no version. */
  readonly periods: (claim: string) => readonly Period[];
};

/** What an option is for the route when it was not given, and when it is no choice and was. */
export const NONE = 'none';
export const GIVEN = 'given';

const Name = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,31}$/));
const text = z.string().check(z.minLength(1));
const some = z.array(z.unknown()).check(z.minLength(1));
const Version = z.looseObject({ name: text, from: text, says: text, was: text, proof: some });
const Shape = z.looseObject({
  title: text.check(z.maxLength(60)),
  description: text.check(z.maxLength(100)),
  options: z.record(Name, OptionShape),
  terms: z.array(z.looseObject({ id: Name, name: text, versions: z.array(Version).check(z.minLength(1)) })),
  claims: z.array(z.looseObject({ id: z.string().check(z.regex(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/)), says: text })),
  facets: z.record(
    Name,
    z.looseObject({
      title: text,
      asks: some,
      example: text.check(z.startsWith('/')),
      inputs: z.looseObject({}),
      tables: z.array(z.array(z.looseObject({ when: z.looseObject({}) })).check(z.minLength(1))).check(z.minLength(1)),
    }),
  ),
  route: z.array(z.looseObject({ facet: Name })).check(z.minLength(1)),
});

/**
 * Imports every TypeScript file of a folder as a command named by the file's stem.
 * @throws ConfigError naming the file, the field and the remedy
 */
export async function readLibrary(folder: string): Promise<Library> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
  const entries = names.map(async (name): Promise<[string, unknown]> => {
    try {
      return [name.replace(/\.ts$/, ''), (await import(pathToFileURL(join(folder, name)).href)).default];
    } catch (error) {
      throw new ConfigError(`commands/${name}`, `it cannot be loaded (${(error as Error).message})`, 'Mend the file.', {
        cause: error,
      });
    }
  });
  return libraryOf(await Promise.all(entries));
}

/**
 * Puts topics together and checks them: their shape, every name they use, every decision table.
 * @throws ConfigError for the first that does not fit
 */
export function libraryOf(entries: readonly (readonly [name: string, definition: unknown])[]): Library {
  const topics = new Map(entries.map(([name, definition]) => [name, shaped(name, definition)]));
  const all = [...topics.values()];
  const claims = byId([...topics], 'claims');
  const terms = byId([...topics], 'terms');
  const periods = new Map<string, Period[]>();
  for (const term of terms.values())
    for (const version of term.versions)
      for (const claim of [...version.proof, ...(version.with ?? [])])
        periods.set(claim, [...(periods.get(claim) ?? []), periodOf(term, version)]);
  const library: Library = {
    topics,
    claims: all.flatMap((each) => each.claims),
    claim: (id) => claims.get(id),
    term: (id) => terms.get(id),
    periods: (claim) => periods.get(claim) ?? [],
  };
  for (const [name, each] of topics) checkTopic(name, each, library);
  return library;
}

function shaped(name: string, definition: unknown): Topic {
  const where = `commands/${name}.ts`;
  if (!Name.safeParse(name).success)
    throw new ConfigError(where, `"${name}" is no command name`, 'Use lower-case letters, digits and hyphens.');
  const result = Shape.safeParse(definition);
  if (result.success) return definition as Topic;
  const issue = result.error.issues[0];
  throw new ConfigError(
    `${where}: ${issue?.path.join('.') || 'default export'}`,
    `it does not fit (${issue?.message})`,
    'Export by default what topic({ … }) returns.',
  );
}

function byId<K extends 'claims' | 'terms'>(
  topics: readonly (readonly [string, Topic])[],
  field: K,
): Map<string, Topic[K][number]> {
  const found = new Map<string, Topic[K][number]>();
  for (const [name, each] of topics)
    for (const item of each[field]) {
      if (found.has(item.id))
        throw new ConfigError(
          `commands/${name}.ts: ${field}`,
          `"${item.id}" exists already`,
          'Give it another id, or use the one that exists.',
        );
      found.set(item.id, item);
    }
  return found;
}

function checkTopic(name: string, topic: Topic, library: Library): void {
  const where = `commands/${name}.ts`;
  const fail = (field: string, problem: string, remedy: string): never => {
    throw new ConfigError(`${where}: ${field}`, problem, remedy);
  };
  for (const term of topic.terms)
    for (const version of term.versions)
      for (const claim of claimsOf(version))
        if (!library.claim(claim))
          fail(`terms.${term.id}.${version.name}`, `there is no claim "${claim}"`, 'Define it, or mend its name.');
  for (const reserved of ['as-of', 'private'])
    if (reserved in topic.options) fail(`options.${reserved}`, 'every command has it already', 'Remove it.');
  const routes = problems([topic.route], routeDomains(topic));
  if (routes.length > 0) fail('route', routes[0] ?? '', 'Let exactly one row hold for every set of options.');
  for (const { facet } of topic.route)
    if (!topic.facets[facet]) fail('route', `there is no facet "${facet}"`, 'Define it, or mend its name.');
  for (const [id, facet] of Object.entries(topic.facets)) checkFacet(`facets.${id}`, facet, topic, library, fail);
}

function claimsOf({ proof, with: more = [], dated = [], until, confirmed = [] }: Term['versions'][number]): string[] {
  return [...proof, ...more, ...dated, ...(until ? [until.proof] : []), ...confirmed.map((each) => each.proof)];
}

type Fail = (field: string, problem: string, remedy: string) => never;

function checkFacet(field: string, facet: Facet, topic: Topic, library: Library, fail: Fail): void {
  for (const [name, input] of Object.entries(facet.inputs)) {
    if (input.kind === 'term' && !library.term(input.term))
      fail(`${field}.inputs.${name}`, `there is no term "${input.term}"`, 'Define it, or mend its name.');
    if (input.kind === 'option' && topic.options[input.option]?.kind !== 'choice')
      fail(
        `${field}.inputs.${name}`,
        `"${input.option}" is no choice option`,
        'Name a choice, or use a computed input.',
      );
  }
  for (const term of facet.terms ?? [])
    if (!library.term(term)) fail(`${field}.terms`, `there is no term "${term}"`, 'Define it, or mend its name.');
  const found = problems(facet.tables, domainsOf(facet, topic, library), declines);
  if (found.length > 0) fail(`${field}.tables`, found.join('; '), 'Let exactly one row hold in every case.');
  facet.tables.forEach((rows, at) => {
    for (const row of rows) checkRow(`${field}.tables[${at}]`, row, facet, topic, library, fail);
  });
}

// Where the first table declines, the others are not asked.
function declines(row: object): boolean {
  return 'decline' in row;
}

function checkRow(field: string, row: Row, facet: Facet, topic: Topic, library: Library, fail: Fail): void {
  const sayings = 'say' in row ? row.say : [row];
  for (const saying of sayings) {
    const claims =
      'rests' in saying
        ? saying.rests.map(claimOf)
        : 'absent' in saying
          ? [saying.absent]
          : 'sole' in saying
            ? [saying.sole]
            : [];
    const figures = 'figures' in saying ? (saying.figures ?? {}) : {};
    for (const claim of [...claims, ...Object.values(figures).flatMap(({ from }) => from)])
      if (!library.claim(claim)) fail(field, `there is no claim "${claim}"`, 'Define it, or mend its name.');
    for (const { is: name } of placeholders(saying.text))
      if (
        !(
          name in topic.options ||
          name in figures ||
          claims.includes(name.replace(/:(?:all|some)$/, '')) ||
          isStart(name, library)
        )
      )
        fail(
          field,
          `"{${name}}" stands for nothing`,
          'Name an option, a claim that the statement rests on, one of its figures, or since:TERM.',
        );
    for (const name of Object.keys('if' in saying ? (saying.if ?? {}) : {}))
      if (!(name in facet.inputs))
        fail(field, `a condition names "${name}", which is no input`, 'Name an input of the facet.');
  }
}

function isStart(name: string, library: Library): boolean {
  const [id = '', called] = name.replace(/^since:/, '').split('.');
  const term = name.startsWith('since:') ? library.term(id) : undefined;
  return term !== undefined && (called === undefined || term.versions.some((version) => version.name === called));
}

/** The places in a text that stand for values: "{name}". */
export function placeholders(text: string): { readonly is: string; readonly at: number; readonly length: number }[] {
  return [...text.matchAll(/\{([a-z][\w.:-]*)\}/g)].map((found) => ({
    is: found[1] ?? '',
    at: found.index,
    length: found[0].length,
  }));
}

/** The claim that a statement rests on. */
export function claimOf(rest: Rest): string {
  return typeof rest === 'string' ? rest : rest.claim;
}

/** What each input of a facet can be. */
export function domainsOf(facet: Facet, topic: Topic, library: Library): Record<string, Domain> {
  return Object.fromEntries(
    Object.entries(facet.inputs).map(([name, input]) => [name, domainOf(input, topic, library)]),
  );
}

function domainOf(input: Input, topic: Topic, library: Library): Domain {
  switch (input.kind) {
    case 'option': {
      const option = topic.options[input.option];
      const choices = option?.kind === 'choice' ? option.choices : [];
      return {
        kind: 'values',
        values: [...new Set([...choices, input.otherwise])].filter((value) => !input.without.includes(value)),
      };
    }
    case 'computed':
      return { kind: 'values', values: input.values };
    case 'since':
      return { kind: 'since', day: input.day };
    case 'term': {
      const term = library.term(input.term);
      if (term === undefined) throw new Error(`unchecked term ${input.term}`);
      return { kind: 'term', term };
    }
  }
}

function routeDomains(topic: Topic): Record<string, Domain> {
  return Object.fromEntries(
    Object.entries(topic.options).map(([name, option]) => [
      name,
      { kind: 'values', values: option.kind === 'choice' ? [NONE, ...option.choices] : [NONE, GIVEN] },
    ]),
  );
}

/** The facet that these options ask for. */
export function routed(topic: Topic, options: Readonly<Record<string, string | number>>): string {
  const values: Values = Object.fromEntries(
    Object.entries(topic.options).map(([name, option]) => {
      const value = options[name];
      return [name, value === undefined ? NONE : option.kind === 'choice' ? String(value) : GIVEN];
    }),
  );
  return choose(topic.route, values)?.facet ?? '';
}
