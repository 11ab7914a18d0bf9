import type { Article } from '../corpus/article.ts';
import type { Day, LooseDate } from '../dates.ts';
import type { Finding } from '../rules/claims.ts';
import type { Proof } from '../rules/findings.ts';
import type { Ruling } from '../rules/topic.ts';
import type { Entry, Pictured } from './action.ts';

export type Status = 'answered' | 'not_in_articles' | 'off_topic' | 'refused';
export type Reason = 'absent' | 'unknown_entity' | 'ambiguous' | 'foreign' | 'bad_input';
export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'not_stated';

/** A quote with where it comes from. `quote` is the body's slice from `start` to `end`. */
export type Evidence = {
  readonly quote: string;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Article['kind'];
  readonly title: string;
  readonly publisher: string;
  readonly published: Day;
  readonly url: string | null;
};

/** A sentence of the answer and what it rests on: a proof of each of its claims. Without a proof there is no statement. */
export type Statement = {
  readonly text: string;
  readonly derived: boolean;
  readonly proofs: readonly [Proof, ...Proof[]];
  /** The claims that it states whole, not only of one company: where articles differ on these, every side is told. */
  readonly whole: readonly string[];
};

/** A sentence about the shelf itself, such as that no article gives an end. It rests on a search, not on a quote. */
export type Caveat = { readonly text: string; readonly caveat: true };

/** A statement as shown: `marks` are places in the answer's evidence, from 1. */
export type Marked = { readonly text: string; readonly derived: boolean; readonly marks: readonly number[] };

/** A version that held at another time. `until` is the day on which the next one started. */
export type Past = {
  readonly term: string;
  readonly from: LooseDate;
  /** Whether an article gives the start, or the rule's author does. */
  readonly dated: 'by a quote' | 'by the rule';
  readonly until: LooseDate | null;
  readonly until_dated: 'by a quote' | 'by the rule';
  /** Whether an article proves the next one; null where there is none. */
  readonly followed: 'proven' | 'unproven' | null;
  readonly says: string;
  readonly evidence: readonly Evidence[];
};

/** Articles side by side on one thing. `agree` is true where they only word it differently. */
export type Disagreement = {
  readonly about: string;
  readonly agree: boolean;
  readonly sides: readonly { readonly says: string; readonly evidence: readonly Evidence[] }[];
};

/** A term's version at the answer's date. `until` is the last day, where the deal states one. */
export type Holding = {
  readonly term: string;
  readonly from: LooseDate;
  readonly until: Day | null;
  readonly state: 'in_force' | 'ended' | 'unknown' | 'unproven';
};

/** One step on the way to the answer. */
export type Step = {
  readonly step: 'understood' | 'date' | 'term' | 'row' | 'claim' | 'absence';
  readonly text: string;
};

/** The contract: what `ask --json` prints, and all that is shown anywhere. */
export type Answer = {
  readonly answer_id: string;
  readonly status: Status;
  readonly reason: Reason | null;
  readonly ruling: Ruling | null;
  readonly verdict: Verdict | null;
  readonly topic: string | null;
  readonly facet: string | null;
  readonly as_of: Day;
  readonly newest_article: Day;
  readonly holds: readonly Holding[];
  /** What a person reads, without the quotes. Its first sentence is the answer. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly disagreements: readonly Disagreement[];
  readonly history: readonly Past[];
  readonly suggestions: readonly string[];
  readonly trace: readonly Step[];
  readonly parts: readonly Answer[];
};

/** An answer with what its views need beside the contract. */
export type Shown = {
  readonly answer: Answer;
  readonly statements: readonly Marked[];
  /** Every quote that the answer rests on, the ones shown first. */
  readonly allEvidence: readonly Evidence[];
  /** What an action reports, each entry with its quotes; an answer of a topic has none. */
  readonly entries?: readonly Entry[];
  /** What can be drawn of it, as of the answer's day. */
  readonly pictured?: Pictured;
  /** A question in plain words, as it was written and as it was understood. */
  readonly question?: { readonly text: string; readonly reading: string };
  /** Suggestions in plain words, each with the id of its answer. */
  readonly suggested?: readonly { readonly question: string; readonly id: string }[];
};

/** The quote of a finding, sliced from its article's body. */
export function evidenceOf({ article, quote }: Pick<Finding, 'article' | 'quote'>): Evidence {
  return {
    quote: article.body.slice(quote.start, quote.end),
    article: article.id,
    start: quote.start,
    end: quote.end,
    kind: article.kind,
    title: article.title,
    publisher: article.reports?.publisher ?? article.publisher,
    published: article.published,
    url: article.url ?? article.reports?.url ?? null,
  };
}

/** The place of a quote, by which it is told from others. */
export function placeOf({ article, start, end }: Pick<Evidence, 'article' | 'start' | 'end'>): string {
  return `${article} ${start} ${end}`;
}

/** Each quote once. */
export function unique(quotes: readonly Evidence[]): Evidence[] {
  return [...new Map(quotes.map((each) => [placeOf(each), each])).values()];
}
