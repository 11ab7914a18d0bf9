import type { Article } from '../corpus/article.ts';
import type { Day } from '../dates.ts';
import { type Claim, type Finding, reader } from './claims.ts';

/** A stretch of days, the last one not included. */
export type Period = { readonly from: Day; readonly to: Day };

/** At least one finding: what a statement rests on. */
export type Proof = readonly [Finding, ...Finding[]];

/** All findings of a shelf by claim, the best evidence first. */
export type Findings = {
  /** The findings of a claim; none where no article makes it. */
  of(claim: string): readonly Finding[];
  /** How many articles make the claim. */
  articles(claim: string): number;
};

/**
 * Examines articles when a claim is first asked for, and remembers each, so that a changed shelf costs only what changed.
 * @param periods the times that a claim can be about: a passage of another time does not make it; none for any time
 */
export function examiner(
  claims: readonly Claim[],
  periods: (claim: string) => readonly Period[],
): (articles: readonly Article[]) => Findings {
  const known = new WeakMap<Article, readonly Finding[]>();
  let read: ((article: Article) => Finding[]) | undefined;

  function examine(article: Article): readonly Finding[] {
    read ??= reader(claims);
    const findings = known.get(article) ?? read(article).filter((each) => fits(each, periods(each.claim)));
    known.set(article, findings);
    return findings;
  }

  return (articles) => {
    let gathered: ReadonlyMap<string, readonly Finding[]> | undefined;
    const of = (claim: string) => {
      gathered ??= byClaim(articles.flatMap(examine));
      return gathered.get(claim) ?? [];
    };
    return { of, articles: (claim) => new Set(of(claim).map(({ article }) => article.id)).size };
  };
}

function byClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return Map.groupBy(findings.toSorted(byWeight), ({ claim }) => claim);
}

function fits(finding: Finding, periods: readonly Period[]): boolean {
  return periods.length === 0 || periods.some((period) => isOf(finding, period));
}

/** True when a finding can speak of that time: its article is no older, and of the days that its passage names one lies in it. */
export function isOf({ article, days }: Pick<Finding, 'article' | 'days'>, { from, to }: Period): boolean {
  return article.published >= from && (days.length === 0 || days.some((day) => from <= day && day < to));
}

/** The findings as a proof, or undefined when there is none. */
export function proofOf(findings: readonly Finding[]): Proof | undefined {
  const [first, ...rest] = findings;
  return first === undefined ? undefined : [first, ...rest];
}

// A filing outweighs the press; then the plainest wording; then the article nearest to the event, so the earliest; then an
// original outweighs a brief; then by name, for the same bytes always.
function byWeight(a: Finding, b: Finding): number {
  return (
    Number(isFiling(b.article)) - Number(isFiling(a.article)) ||
    a.rank - b.rank ||
    order(a.article.published, b.article.published) ||
    Number(a.article.kind === 'brief') - Number(b.article.kind === 'brief') ||
    order(a.article.id, b.article.id) ||
    a.quote.start - b.quote.start
  );
}

/** True for what a company filed with an authority: its publisher names the form, as in "Microsoft (Form 10-K)". */
function isFiling({ publisher }: Article): boolean {
  return /\(Form [^)]+\)$/.test(publisher);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
