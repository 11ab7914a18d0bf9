import type { Quote } from '../corpus/article.ts';
import type { Finding } from '../rules/claims.ts';
import type { Proof } from '../rules/findings.ts';
import { type Caveat, type Evidence, evidenceOf, type Marked, type Statement } from './answer.ts';

/**
 * Picks one quote for each claim of each statement, as few in all as it takes: a quote already shown serves again, and of
 * several the one that proves most of the answer's claims comes first. Then the marks of each statement into them.
 */
export function pickEvidence(says: readonly (Statement | Caveat)[]): {
  shown: Evidence[];
  all: Evidence[];
  marked: Marked[];
} {
  const proofs = says.flatMap((each) => ('proofs' in each ? each.proofs : []));
  const worth = new Map<Quote, number>();
  for (const proof of proofs)
    for (const quote of new Set(proof.map((finding) => finding.quote))) worth.set(quote, (worth.get(quote) ?? 0) + 1);

  const shown = new Map<Quote, Finding>();
  const marked = says.map((each): Marked => {
    if ('caveat' in each) return { text: each.text, derived: false, marks: [] };
    const { text, derived, proofs: needed } = each;
    const quotes = needed.map((proof) => {
      const chosen =
        proof.find((finding) => shown.has(finding.quote) && isAsGood(finding, proof[0])) ?? best(proof, worth);
      shown.set(chosen.quote, chosen);
      return chosen.quote;
    });
    const order = [...shown.keys()];
    const marks = [...new Set(quotes)].map((quote) => order.indexOf(quote) + 1).toSorted((a, b) => a - b);
    return { text, derived, marks };
  });
  const all = new Map(shown);
  for (const finding of proofs.flat()) all.set(finding.quote, finding);
  return { shown: [...shown.values()].map(evidenceOf), all: [...all.values()].map(evidenceOf), marked };
}

function best(proof: Proof, worth: ReadonlyMap<Quote, number>): Finding {
  const [first, ...rest] = proof;
  // Only evidence as plain, of the same day and kind competes: a brief never takes an original's place.
  const worthOf = (finding: Finding) => (isAsGood(finding, first) ? (worth.get(finding.quote) ?? 0) : -1);
  return rest.reduce((chosen, finding) => (worthOf(finding) > worthOf(chosen) ? finding : chosen), first);
}

function isAsGood(a: Finding, b: Finding): boolean {
  return a.rank === b.rank && a.article.kind === b.article.kind && a.article.published === b.article.published;
}
