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
    const [first, ...others] = sidesOf(findings.of(claim));
    if (first === undefined || others.length === 0) return [];
    return [
      {
        about: library.claim(claim)?.says ?? claim,
        agree: others.every(([{ value }]) => meet(first[0].value, value)),
        sides: [first, ...others].map((side) => ({
          says: valueInWords(side[0].value),
          evidence: side.map(evidenceOf),
        })),
      },
    ];
  });
}

/** The proof that findings are, or one for each side where their articles disagree. */
export function everySide(findings: readonly Finding[], proof: Proof): readonly Proof[] {
  const sides = sidesOf(findings);
  if (sides.length < 2 || sides.every(([{ value }]) => meet(proof[0].value, value))) return [proof];
  return sides;
}

const sidesOf = remembered((findings: readonly Finding[]): readonly Proof[] => {
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

// Lists that differ at all disagree; figures only where their intervals do not meet.
function meet(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || a.dimension === 'parties' || b.dimension === 'parties') return false;
  return agree(a, b);
}
