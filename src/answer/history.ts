import { firstDay, type LooseDate, lastDay, spoken } from '../dates.ts';
import type { Findings } from '../rules/findings.ts';
import { proves, type Standing, type Term, type Version } from '../rules/terms.ts';
import { evidenceOf, type Past } from './answer.ts';
import type { Knowledge } from './decide.ts';
import { datingOf } from './statements.ts';
import { NOT_PROVEN } from './wording.ts';

/** The other versions of the terms that an answer stands on, before and after its day, as far as articles prove them. */
export function historyOf(standings: readonly Standing[], { findings, shelf }: Knowledge): Past[] {
  return standings.flatMap(({ term, version: current }) => {
    // What begins behind the newest article is known to none of them.
    const known = term.versions.filter(({ from }) => firstDay(from) <= shelf.newest);
    return known
      .filter((version) => version !== current && proves(term, version, findings).length > 0)
      .map((version) => pastOf(term, version, known[known.indexOf(version) + 1], findings));
  });
}

function pastOf(term: Term, version: Version, next: Version | undefined, findings: Findings): Past {
  const [proof] = proves(term, version, findings);
  const [dating] = datingOf(version, findings);
  const quotes =
    [...new Set([proof, dating].map((finding) => finding?.quote))].length === 1 ? [proof] : [proof, dating];
  return {
    term: term.id,
    from: version.from,
    dated: dating === undefined ? 'by the rule' : 'by a quote',
    until: next?.from ?? null,
    until_dated: next === undefined || datingOf(next, findings).length > 0 ? 'by a quote' : 'by the rule',
    followed: next === undefined ? null : proves(term, next, findings).length > 0 ? 'proven' : 'unproven',
    says: next === undefined ? version.says : version.was,
    evidence: quotes.filter((finding) => finding !== undefined).map(evidenceOf),
  };
}

/**
 * The lines of history that belong in an answer's text: what held until the main term's version began, the next change after
 * it, and, for a month or a year, every version inside it. What held until its first version is a version of another term.
 */
export function historyLines(history: readonly Past[], main: Standing | undefined, asOf: LooseDate): string[] {
  if (main === undefined || main.silent) return [];
  const start = main.version === undefined ? '' : firstDay(main.version.from);
  const own = history.filter(({ term }) => term === main.term.id);
  const before = own.filter(({ from }) => firstDay(from) < start);
  const earlier =
    before.length > 0 ? before : history.filter(({ until }) => until !== null && until === main.version?.from);
  const inside = earlier.filter(({ until }) => until !== null && firstDay(until) > firstDay(asOf));
  const previous = inside.length > 0 ? inside : earlier.slice(-1);
  const later = own.filter(({ from }) => firstDay(from) > start && firstDay(from) > lastDay(asOf)).slice(0, 1);
  return [
    ...previous.map((each) => `Until ${marked(each.until ?? '', each.until_dated)}: ${each.says}.${unproven(each)}`),
    ...later.map((each) =>
      each.until === null
        ? `Since ${marked(each.from, each.dated)}: ${each.says}.`
        : `From ${marked(each.from, each.dated)} until ${marked(each.until, each.until_dated)}: ${each.says}.${unproven(each)}`,
    ),
  ];
}

function unproven({ followed }: Past): string {
  return followed === 'unproven' ? ` ${NOT_PROVEN}` : '';
}

function marked(date: LooseDate, dated: Past['dated']): string {
  return dated === 'by a quote' ? spoken(date) : `${spoken(date)} (dated by the rule)`;
}
