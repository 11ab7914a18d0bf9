import { remembered } from '../remembered.ts';
import type { Finding, Value } from '../rules/claims.ts';
import { type Findings, type Proof, proofOf } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { agree } from '../rules/quantities.ts';
import { type Caveat, type Disagreement, evidenceOf, type Statement } from './answer.ts';
import { valueInWords } from './values.ts';

/** Where articles give different values for a claim that the answer rests on, each side with its quotes. */
export function disagreementsOf(
  says: readonly (Statement | Caveat)[],
  findings: Findings,
  library: Library,
): Disagreement[] {
  const claims = says.flatMap((each) => ('proofs' in each && !each.derived ? each.whole : []));
  return [...new Set(claims)].flatMap((claim) => {
    const sides = sidesOf(findings.of(claim));
    return sides.length < 2 ? [] : [disagreementOn(library.claim(claim)?.says ?? claim, sides)];
  });
}

/** The sides that articles take on a thing, and whether they only word it differently. */
export function disagreementOn(about: string, sides: readonly Proof[]): Disagreement {
  return {
    about,
    agree: allMeet(sides),
    sides: sides.map((side) => ({ says: valueInWords(side[0].value), evidence: side.map(evidenceOf) })),
  };
}

/** The proof that findings are, or one for each side where their articles disagree. */
export function everySide(findings: readonly Finding[], proof: Proof): readonly Proof[] {
  const sides = sidesOf(findings);
  return sides.length < 2 || allMeet(sides) ? [proof] : sides;
}

/** The findings of a claim by what they say, the side with the best evidence first. */
export const sidesOf = remembered((findings: readonly Finding[]): readonly Proof[] => {
  const sides = Map.groupBy(findings.filter(hasValue), ({ value }) => saying(value));
  return [...sides.values()].map(proofOf).filter((side) => side !== undefined);
});

// Days are told apart by the versions of terms.
function hasValue(finding: Finding): finding is Finding & { value: Value } {
  return finding.value !== undefined && finding.value.dimension !== 'date';
}

function saying(value: Value): string {
  return valueInWords(value.dimension === 'parties' ? { ...value, names: value.names.toSorted() } : value);
}

function allMeet(sides: readonly Proof[]): boolean {
  return sides.every(([one], at) => sides.slice(at + 1).every(([other]) => meet(one.value, other.value)));
}

// Lists that differ at all disagree; figures only where their intervals do not meet.
function meet(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || a.dimension === 'parties' || b.dimension === 'parties') return false;
  return agree(a, b);
}
