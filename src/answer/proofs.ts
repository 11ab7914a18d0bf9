import { type Day, firstDay, type LooseDate } from '../dates.ts';
import type { Finding } from '../rules/claims.ts';
import { names } from '../rules/dating.ts';
import { dates, type Event, provesEvent } from '../rules/events.ts';
import { type Findings, proofOf } from '../rules/findings.ts';
import type { Library } from '../rules/library.ts';
import { proves, type Term, type Version } from '../rules/terms.ts';
import { datingOf } from './statements.ts';

/** Something that the rules state by date, and the findings that prove it. */
export type Stated = {
  /** A term, or the topic of an event. */
  readonly term: string;
  /** What of a version it is, its start, its stated end or a restatement; or an event. */
  readonly is: 'start' | 'end' | 'restated' | 'event';
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

/** What each article proves of all that; an article that proves nothing of it is not in it. */
export function statedByArticle(library: Library, findings: Findings): ReadonlyMap<string, readonly Stated[]> {
  const all = new Map<string, Stated[]>();
  for (const each of statedIn(library, findings))
    for (const id of new Set(each.proofs.map(({ article }) => article.id))) {
      const own = all.get(id);
      if (own === undefined) all.set(id, [each]);
      else own.push(each);
    }
  return all;
}

/** True where some article proves it. */
export function isProven({ proofs }: Stated): boolean {
  return proofOf(proofs) !== undefined;
}

function ofEvent(term: string, event: Event, findings: Findings): Stated {
  const proofs = provesEvent(event, findings);
  const dated = proofs.some((finding) => dates(finding, event)) ? 'by a quote' : 'by the rule';
  return { term, is: 'event', version: `event, ${event.says}`, date: event.date, dated, proofs };
}

/** For each article, by command and claim, how many of its passages prove it. */
export type Proving = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** What each article proves; what proves nothing is not in it. */
export function provenByArticle(library: Library, findings: Findings): Proving {
  const all = new Map<string, Map<string, Map<string, number>>>();
  for (const [command, { claims }] of library.topics)
    for (const { id } of claims)
      for (const { article } of findings.of(id)) {
        const byCommand = all.get(article.id) ?? new Map<string, Map<string, number>>();
        const counts = byCommand.get(command) ?? new Map<string, number>();
        all.set(article.id, byCommand.set(command, counts.set(id, (counts.get(id) ?? 0) + 1)));
      }
  return all;
}

function ofVersion(term: Term, version: Version, findings: Findings): Stated[] {
  const later = (claim: string, day: Day) => findings.of(claim).filter(({ article }) => article.published >= day);
  const from: Stated = {
    term: term.id,
    is: 'start',
    version: version.name,
    date: version.from,
    dated: datingOf(version, findings).length > 0 ? 'by a quote' : 'by the rule',
    proofs: proves(term, version, findings),
  };
  const confirmed = (version.confirmed ?? []).map(({ day, proof }): Stated => {
    const proofs = later(proof, firstDay(day));
    const dated = proofs.some((finding) => names(finding, day)) ? 'by a quote' : 'by the rule';
    return { term: term.id, is: 'restated', version: `${version.name}, confirmed`, date: day, dated, proofs };
  });
  if (version.until === undefined) return [from, ...confirmed];
  const { day, proof } = version.until;
  const proofs = later(proof, firstDay(version.from));
  return [
    from,
    ...confirmed,
    { term: term.id, is: 'end', version: `${version.name}, end`, date: day, dated: 'by a quote', proofs },
  ];
}
