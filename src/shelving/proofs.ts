import { datingOf } from '../answer/statements.ts';
import { type Day, firstDay, type LooseDate } from '../dates.ts';
import type { Finding } from '../rules/claims.ts';
import { names } from '../rules/dating.ts';
import { dates, type Event, provesEvent } from '../rules/events.ts';
import { type Findings, proofOf } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { proves, type Term, type Version } from '../rules/terms.ts';

/** Something that the rules state by date, and the findings that prove it. */
export type Stated = {
  /** A term, or the topic of an event. */
  readonly term: string;
  /** A version's name, with "end" or "confirmed" behind it where it is that; or what an event says. */
  readonly version: string;
  readonly date: LooseDate;
  readonly dated: 'by a quote' | 'by the rule';
  readonly proofs: readonly Finding[];
};

/** Every version, end and confirmation of every term, and every event, in the order of the commands, with its proofs. */
export function statedIn(library: Library, findings: Findings): Stated[] {
  return [...library.topics].flatMap(([name, { terms, events = [] }]) => [
    ...terms.flatMap((term) => term.versions.flatMap((version) => ofVersion(term, version, findings))),
    ...events.map((event) => ofEvent(name, event, findings)),
  ]);
}

/** True where some article proves it. */
export function isProven({ proofs }: Stated): boolean {
  return proofOf(proofs) !== undefined;
}

function ofEvent(term: string, event: Event, findings: Findings): Stated {
  const proofs = provesEvent(event, findings);
  const dated = proofs.some((finding) => dates(finding, event)) ? 'by a quote' : 'by the rule';
  return { term, version: `event, ${event.says}`, date: event.date, dated, proofs };
}

function ofVersion(term: Term, version: Version, findings: Findings): Stated[] {
  const later = (claim: string, day: Day) => findings.of(claim).filter(({ article }) => article.published >= day);
  const from: Stated = {
    term: term.id,
    version: version.name,
    date: version.from,
    dated: datingOf(version, findings).length > 0 ? 'by a quote' : 'by the rule',
    proofs: proves(term, version, findings),
  };
  const confirmed = (version.confirmed ?? []).map(({ day, proof }): Stated => {
    const proofs = later(proof, firstDay(day));
    const dated = proofs.some((finding) => names(finding, day)) ? 'by a quote' : 'by the rule';
    return { term: term.id, version: `${version.name}, confirmed`, date: day, dated, proofs };
  });
  if (version.until === undefined) return [from, ...confirmed];
  const { day, proof } = version.until;
  const proofs = later(proof, firstDay(version.from));
  return [
    from,
    ...confirmed,
    { term: term.id, version: `${version.name}, end`, date: day, dated: 'by a quote', proofs },
  ];
}
