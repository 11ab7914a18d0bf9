import { type Day, firstDay, lastDay, spoken } from '../dates.ts';
import { type Findings, type Proof, proofOf } from '../rules/findings.ts';
import { interval, inWords, type Quantity } from '../rules/quantities.ts';
import type { Topic } from '../rules/topic.ts';
import type { Entry, Report } from './action.ts';
import { type Disagreement, type Evidence, evidenceOf, unique } from './answer.ts';
import { capital } from './dated.ts';
import type { Knowledge } from './decide.ts';
import { disagreementOn, sidesOf } from './disagreements.ts';
import { listed } from './values.ts';
import { sourceOf, withAge } from './wording.ts';

/** A point on which articles differ. */
export type Difference = Entry & {
  /** `told` where an article says that accounts differ, and none of them is at hand. */
  readonly kind: 'disagree' | 'agree' | 'told';
  readonly disagreement?: Disagreement;
};

/** Where articles published up to a day differ, and where they only seem to: each side with its quotes, and what follows. */
export function differencesIn(
  topics: readonly Topic[],
  of: string | undefined,
  asOf: Day,
  knowledge: Knowledge,
): Report {
  const found = differences(topics, asOf, knowledge);
  const on = of === undefined ? '' : ` on ${of}`;
  if (found.length === 0)
    return {
      lead: `No two articles ${asOf < knowledge.shelf.newest ? `published by ${spoken(asOf)}` : 'on the shelf'} differ${on}, as far as the rules compare them.`,
      entries: [],
      reason: 'absent',
    };
  const kinds = ['disagree', 'told', 'agree'] as const;
  const ordered = kinds.flatMap((kind) => found.filter((each) => each.kind === kind));
  const [disagree, told, agree] = kinds.map((kind) => found.filter((each) => each.kind === kind).length);
  return {
    lead: withAge(leadOf(disagree ?? 0, told ?? 0, agree ?? 0, on), null, asOf, knowledge.shelf.newest),
    entries: ordered.map(({ text, quotes }) => ({ text, quotes })),
    disagreements: ordered.flatMap(({ disagreement }) => disagreement ?? []),
  };
}

/** The points on which articles published up to a day differ. */
export function differences(topics: readonly Topic[], asOf: Day, knowledge: Knowledge): Difference[] {
  const known = { ...knowledge, findings: publishedBy(asOf, knowledge) };
  return topics.flatMap((topic) => [...ofClaims(topic, known), ...ofDisputes(topic, known)]);
}

function publishedBy(day: Day, { findings, shelf }: Knowledge): Findings {
  if (day >= shelf.newest) return findings;
  return { ...findings, of: (claim) => findings.of(claim).filter(({ article }) => article.published <= day) };
}

function leadOf(disagree: number, told: number, agree: number, on: string): string {
  const parts = [
    ...(disagree > 0 ? [`on ${points(disagree)} they disagree`] : []),
    ...(told > 0 ? [`on ${points(told)} an article says that accounts differ`] : []),
    ...(agree > 0 ? [`on ${points(agree)} they only seem to`] : []),
  ];
  return `The articles differ${on}: ${listed(parts)}.`;
}

function points(count: number): string {
  return count === 1 ? 'one point' : `${count} points`;
}

function ofClaims({ claims }: Topic, { findings, library }: Knowledge): Difference[] {
  return claims.flatMap(({ id, says }): Difference[] => {
    // Figures of later days are each of a day of its own.
    if (library.periods(id).some(({ figures }) => figures === 'later')) return [];
    const sides = sidesOf(findings.of(id));
    if (sides.length < 2) return [];
    const disagreement = disagreementOn(says, sides);
    const told = disagreement.sides.map((side, at) => `${side.says}${ranged(sides[at])}${sourced(side.evidence)}`);
    const quotes = disagreement.sides.flatMap(({ evidence }) => evidence);
    return [
      {
        kind: disagreement.agree ? 'agree' : 'disagree',
        text: `${capital(says)} · ${told.join('; ')}. ${verdict(disagreement, sides)}`,
        quotes: unique(quotes),
        disagreement,
      },
    ];
  });
}

function ofDisputes({ disputes = [] }: Topic, { findings }: Knowledge): Difference[] {
  return disputes.flatMap((dispute): Difference[] => {
    if ('told' in dispute) {
      const [found] = findings.of(dispute.told);
      if (found === undefined) return [];
      const text = `${capital(dispute.about)} · Accounts differ, an article says, and no article here settles it.`;
      return [{ kind: 'told', text, quotes: [evidenceOf(found)] }];
    }
    const sides = dispute.sides.flatMap((side) => {
      const proof = proofOf(findings.of(side.proof));
      return proof === undefined ? [] : [{ ...side, evidence: proof.map(evidenceOf) }];
    });
    if (sides.length < 2) return [];
    const agree = sides.every(({ during: one }) => sides.every(({ during: other }) => overlap(one, other)));
    const told = sides.map(({ says, evidence }) => `${says}${sourced(evidence)}`);
    return [
      {
        kind: agree ? 'agree' : 'disagree',
        text: `${capital(dispute.about)} · ${told.join('; ')}. ${agree ? canBeRight(sides.length, 'the times') : 'They disagree.'}`,
        quotes: unique(sides.flatMap(({ evidence }) => evidence.slice(0, 1))),
        disagreement: { about: dispute.about, agree, sides: sides.map(({ says, evidence }) => ({ says, evidence })) },
      },
    ];
  });
}

function overlap(one: readonly [string, string], other: readonly [string, string]): boolean {
  return firstDay(one[0]) <= lastDay(other[1]) && firstDay(other[0]) <= lastDay(one[1]);
}

function verdict({ agree }: Disagreement, sides: readonly Proof[]): string {
  if (agree) return canBeRight(sides.length, 'the ranges');
  const lists = sides.flatMap(([{ value }]) => (value?.dimension === 'parties' ? [value.names] : []));
  const apart = [...new Set(lists.flat())].filter((name) => !lists.every((list) => list.includes(name)));
  if (apart.length === 0) return 'They disagree.';
  return `They disagree on whether ${listed(apart)} ${apart.length === 1 ? 'belongs' : 'belong'} on the list.`;
}

function canBeRight(sides: number, what: string): string {
  return `${sides === 2 ? 'Both' : 'All'} can be right: ${what} meet.`;
}

/** What a rounded figure allows for, where it is not exact: over $10 billion is "more than $10 billion and up to $15 billion". */
function ranged(side: Proof | undefined): string {
  const value = side?.[0].value;
  if (value === undefined || value.dimension === 'parties' || value.qualifier === 'exactly') return '';
  const { low, high } = interval(value);
  const words = (amount: number) => inWords({ ...value, amount, qualifier: 'exactly' } satisfies Quantity);
  const range = {
    about: () => `from ${words(low)} to ${words(high)}`,
    over: () => `more than ${words(low)} and up to ${words(high)}`,
    'at least': () => `${words(low)} or more`,
    'up to': () => `${words(high)} or less`,
  }[value.qualifier]();
  return `, so ${range}`;
}

/** Who says it and when, in brackets. */
function sourced(evidence: readonly Evidence[]): string {
  const sources = [...new Set(evidence.map((each) => `${sourceOf(each)}, ${spoken(each.published)}`))];
  return ` (${sources.join('; ')})`;
}
