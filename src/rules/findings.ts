import type { Article } from '../corpus/article.ts';
import type { Day } from '../dates.ts';
import { type Claim, type Finding, reader } from './claims.ts';

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
 * Examines articles and remembers each, so that a changed shelf costs only what changed.
 * @param earliest the first day of which a claim can be true: an article of before does not make it
 */
export function examiner(
  claims: readonly Claim[],
  earliest: (claim: string) => Day | undefined,
): (articles: readonly Article[]) => Findings {
  const examine = reader(claims);
  const known = new WeakMap<Article, readonly Finding[]>();
  return (articles) => {
    const byClaim = new Map<string, Finding[]>();
    for (const article of articles) {
      const findings = known.get(article) ?? examine(article);
      known.set(article, findings);
      for (const finding of findings.filter(({ claim }) => article.published >= (earliest(claim) ?? '')))
        byClaim.set(finding.claim, [...(byClaim.get(finding.claim) ?? []), finding]);
    }
    for (const [claim, findings] of byClaim) byClaim.set(claim, findings.toSorted(byWeight));
    return {
      of: (claim) => byClaim.get(claim) ?? [],
      articles: (claim) => new Set(byClaim.get(claim)?.map(({ article }) => article.id)).size,
    };
  };
}

/** The findings as a proof, or undefined when there is none. */
export function proofOf(findings: readonly Finding[]): Proof | undefined {
  const [first, ...rest] = findings;
  return first === undefined ? undefined : [first, ...rest];
}

// An original outweighs a brief; then the plainest wording; then the article nearest to the event, so the earliest; then by
// name, for the same bytes always.
function byWeight(a: Finding, b: Finding): number {
  const kind = Number(a.article.kind === 'brief') - Number(b.article.kind === 'brief');
  return (
    kind ||
    a.rank - b.rank ||
    order(a.article.published, b.article.published) ||
    order(a.article.id, b.article.id) ||
    a.quote.start - b.quote.start
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
