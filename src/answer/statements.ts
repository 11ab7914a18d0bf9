import { lastDay, spoken } from '../dates.ts';
import { remembered } from '../remembered.ts';
import type { Finding, Value } from '../rules/claims.ts';
import { names } from '../rules/dating.ts';
import { type Findings, isOf, type Proof, proofOf, valuesOf } from '../rules/findings.ts';
import { label } from '../rules/options.ts';
import { claimOf, placeholders } from '../rules/placeholders.ts';
import type { Quantity } from '../rules/quantities.ts';
import { type Standing, timeOf, type Version } from '../rules/terms.ts';
import type { Facet, Rest, StatementRule, Topic } from '../rules/topic.ts';
import type { Statement } from './answer.ts';
import { everySide } from './disagreements.ts';
import type { Asked } from './request.ts';
import { listed, valueInWords } from './values.ts';

/** What the words of an answer are filled from. */
export type Context = {
  readonly asked: Asked;
  readonly topic: Topic;
  readonly facet: Facet;
  readonly findings: Findings;
  readonly standings: readonly Standing[];
};

/** A statement, or the first claim for which there is no proof. `note` hears of every claim looked up. */
export function build(
  rule: StatementRule,
  context: Context,
  note: (claim: string, found: readonly Finding[]) => void,
): { readonly statement: Statement } | { readonly missing: string } {
  const proofs: Proof[] = [];
  for (const rest of rule.rests) {
    const found = resting(rest, context);
    note(claimOf(rest), found);
    const proof = proofOf(found);
    if (proof === undefined) return { missing: claimOf(rest) };
    proofs.push(...(typeof rest === 'string' ? everySide(found, proof) : [proof]));
  }
  for (const { is } of placeholders(rule.text)) {
    const dated = proofOf(is.startsWith('since:') ? dating(is.slice('since:'.length), context) : []);
    if (dated !== undefined) proofs.push(dated);
  }
  const [first, ...others] = proofs;
  if (first === undefined) return { missing: '' };
  const text = fill(rule.text, context, [first, ...others], rule.figures);
  return {
    statement: {
      text,
      derived: rule.derived === true || rule.figures !== undefined,
      proofs: [first, ...others],
      whole: rule.rests.filter((rest) => typeof rest === 'string'),
    },
  };
}

/** A text with its placeholders filled in. */
export function fill(
  text: string,
  context: Context,
  proofs: readonly Proof[] = [],
  figures: StatementRule['figures'] = {},
): string {
  const { asked, topic, facet } = context;
  const bestOf = (claim: string) => proofs.map(([best]) => best).find((best) => best.claim === claim);
  const operand = (from: string): Quantity => {
    const option = topic.options[from];
    const given = asked.options[from];
    if (option === undefined || given === undefined) return quantity(from, bestOf(from)?.value);
    return { dimension: 'money', amount: Number(given), qualifier: 'exactly', text: label(option, given) };
  };
  const wordsFor = (name: string): string => {
    const option = topic.options[name];
    const given = asked.options[name];
    if (option !== undefined) return given === undefined ? (facet.otherwise?.[name] ?? '') : label(option, given);
    if (name.startsWith('since:')) return startInWords(name.slice('since:'.length), context);
    if (name.startsWith('published:')) return spoken(bestOf(name.slice('published:'.length))?.article.published ?? '');
    const figure = figures[name];
    if (figure !== undefined) return figure.is(...figure.from.map(operand));
    const [claim = '', which] = name.split(':');
    if (which === undefined) return valueInWords(bestOf(claim)?.value);
    return listed(shared(context.findings.of(claim))[which === 'all' ? 'all' : 'some']);
  };
  return placeholders(text).reduceRight(
    (done, { is, at, length }) => done.slice(0, at) + wordsFor(is) + done.slice(at + length),
    text,
  );
}

// The names on all lists of a claim, and those on some only.
const shared = remembered((findings: readonly Finding[]) => {
  const lists = valuesOf(findings).flatMap((value) => (value.dimension === 'parties' ? [value.names] : []));
  const companies = [...new Set(lists.flat())].toSorted();
  const isOnAll = (name: string) => lists.every((list) => list.includes(name));
  return { all: companies.filter(isOnAll), some: companies.filter((name) => !isOnAll(name)) };
});

/** The findings whose passage names the date at which a version starts; none where the start is dated by the rule. */
export function datingOf(version: Version, findings: Findings): readonly Finding[] {
  return datingIn(findings)(version);
}

const datingIn = remembered((findings: Findings) =>
  remembered(({ proof, with: more = [], dated = [], from }: Version) => {
    const made = [...proof, ...more, ...dated].flatMap((claim) => findings.of(claim));
    return made.filter((finding) => names(finding, from));
  }),
);

// "rofr" is that term's version of the day, "rofr.held" the one of that name.
function versionCalled(name: string, { standings }: Context): Version | undefined {
  const [id, called] = name.split('.');
  const at = standings.find(({ term }) => term.id === id);
  return called === undefined ? at?.version : at?.term.versions.find((version) => version.name === called);
}

function dating(name: string, context: Context): readonly Finding[] {
  const version = versionCalled(name, context);
  return version === undefined ? [] : datingOf(version, context.findings);
}

function startInWords(name: string, context: Context): string {
  const version = versionCalled(name, context);
  if (version === undefined) return '';
  return spoken(version.from) + (dating(name, context).length > 0 ? '' : ' (dated by the rule)');
}

function resting(rest: Rest, context: Context): readonly Finding[] {
  const { asked, findings } = context;
  const found = findings.of(claimOf(rest));
  if (typeof rest === 'string') return laterOnes(rest, context) ?? found;
  const { naming, lacking } = rest;
  const named = naming === undefined ? found : listing(found).with(String(asked.options[naming]));
  return lacking === undefined ? named : listing(named).without(String(asked.options[lacking]));
}

// Of a claim that reads the figures of later days: the newest by the day asked for, where it is another figure than the first
// day's. Undefined for any other claim.
function laterOnes(claim: string, { asked, findings, standings }: Context): readonly Finding[] | undefined {
  for (const { term, version } of standings)
    for (const [read, later] of Object.entries(version?.later ?? {})) {
      if (version === undefined || later !== claim) continue;
      const first = valuesOf(findings.of(read)).map(valueInWords);
      const time = timeOf(term, version, claim);
      const known = findings
        .of(claim)
        .filter((each) => isOf(each, time) && each.article.published <= lastDay(asked.asOf))
        .filter(({ value }) => !first.includes(valueInWords(value)));
      const newest = known.reduce((day, { article }) => (article.published > day ? article.published : day), '');
      return known.filter(({ article }) => article.published === newest);
    }
  return undefined;
}

// The findings whose list has a company, and those whose list lacks it.
const listing = remembered((findings: readonly Finding[]) => {
  const names = new Set(valuesOf(findings).flatMap((value) => (value.dimension === 'parties' ? value.names : [])));
  const lists = ({ value }: Finding, name: string) => value?.dimension === 'parties' && value.names.includes(name);
  const byName = new Map(
    [...names].map((name) => {
      const { yes = [], no = [] } = Object.groupBy(findings, (each) => (lists(each, name) ? 'yes' : 'no'));
      return [name, { yes, no }];
    }),
  );
  return {
    with: (name: string): readonly Finding[] => byName.get(name)?.yes ?? [],
    without: (name: string): readonly Finding[] => byName.get(name)?.no ?? findings,
  };
});

function quantity(claim: string, value: Value | undefined): Quantity {
  if (value === undefined || value.dimension === 'parties') throw new Error(`${claim} gives no figure`);
  return value;
}
