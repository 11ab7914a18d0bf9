import { firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import type { Findings } from '../rules/findings.ts';
import { nextVersion, proves, type Standing, type Version } from '../rules/terms.ts';
import { evidenceOf, type Past } from './answer.ts';
import { datingOf } from './statements.ts';

/** The other versions of the terms that an answer stands on, before and after its day, as far as articles prove them. */
export function historyOf(standings: readonly Standing[], findings: Findings): Past[] {
  return standings.flatMap(({ term, version: current }) =>
    term.versions
      .filter((version) => version !== current)
      .flatMap((version) => {
        const proof = proves(version, findings);
        if (proof.length === 0) return [];
        const next = nextVersion(term, version);
        const says = next === undefined ? version.says : version.was;
        const quotes = [
          ...new Map(
            [...proof.slice(0, 1), ...datingOf(version, findings).slice(0, 1)].map((finding) => [
              finding.quote,
              finding,
            ]),
          ).values(),
        ];
        return [
          { term: term.id, from: version.from, until: next?.from ?? null, says, evidence: quotes.map(evidenceOf) },
        ];
      }),
  );
}

/**
 * The lines of history that belong in an answer's text: what held until the main term's version began, what has changed since,
 * and, for a month or a year, every version inside it.
 */
export function historyLines(history: readonly Past[], main: Standing | undefined, asOf: LooseDate): string[] {
  const start = main?.version?.from;
  if (main === undefined) return [];
  return history
    .filter(({ term }) => term === main.term.id)
    .filter(({ from, until }) => {
      const previous = until !== null && until === start;
      const later = start === undefined || firstDay(from) > firstDay(start);
      const inside = until !== null && firstDay(until) > firstDay(asOf) && firstDay(from) <= lastDay(asOf);
      return previous || later || inside;
    })
    .map(pastInWords);
}

/** One line of history: "Until 21 January 2025: …" or "Since 28 October 2025: …". */
export function pastInWords({ from, until, says }: Past): string {
  return until === null ? `Since ${spoken(from)}: ${says}.` : `Until ${spoken(until)}: ${says}.`;
}

/** How a version's start is dated, for a person who looks at the history. */
export function startInWords(version: Version, findings: Findings): string {
  return datingOf(version, findings).length > 0 ? spoken(version.from) : `${spoken(version.from)}, dated by the rule`;
}
