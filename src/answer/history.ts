import { firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import type { Findings } from '../rules/findings.ts';
import { nextVersion, proves, type Standing, type Term, type Version } from '../rules/terms.ts';
import { evidenceOf, type Past } from './answer.ts';
import { datingOf } from './statements.ts';

/** The other versions of the terms that an answer stands on, before and after its day, as far as articles prove them. */
export function historyOf(standings: readonly Standing[], findings: Findings): Past[] {
  return standings.flatMap(({ term, version: current }) =>
    term.versions.filter((version) => version !== current).flatMap((version) => pastOf(term, version, findings)),
  );
}

function pastOf(term: Term, version: Version, findings: Findings): Past[] {
  const [proof] = proves(term, version, findings);
  if (proof === undefined) return [];
  const [dating] = datingOf(version, findings);
  const next = nextVersion(term, version);
  const quotes = dating === undefined || dating.quote === proof.quote ? [proof] : [proof, dating];
  return [
    {
      term: term.id,
      from: version.from,
      dated: dating === undefined ? 'by the rule' : 'by a quote',
      until: next?.from ?? null,
      says: next === undefined ? version.says : version.was,
      evidence: quotes.map(evidenceOf),
    },
  ];
}

/**
 * The lines of history that belong in an answer's text: what held until the main term's version began, what has changed since,
 * and, for a month or a year, every version inside it.
 */
export function historyLines(history: readonly Past[], main: Standing | undefined, asOf: LooseDate): string[] {
  if (main === undefined) return [];
  const start = main.version?.from;
  return history
    .filter(({ term, from, until }) => {
      if (term !== main.term.id) return false;
      const previous = until !== null && until === start;
      const later = start === undefined || firstDay(from) > firstDay(start);
      const inside = until !== null && firstDay(until) > firstDay(asOf) && firstDay(from) <= lastDay(asOf);
      return previous || later || inside;
    })
    .map(inWords);
}

function inWords({ from, until, says }: Past): string {
  return until === null ? `Since ${spoken(from)}: ${says}.` : `Until ${spoken(until)}: ${says}.`;
}
